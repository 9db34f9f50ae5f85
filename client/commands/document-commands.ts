import type { Command } from "./command.ts";

export const documentCommands: readonly Command[] = [
  {
    id: "sources",
    group: "find",
    label: { en: "List of documents", zh: "文档列表" },
    keys: ["d"],
    run: ({ store }) => store.setState({ dialog: "sources" }),
  },
];
