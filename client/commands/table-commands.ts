import { showScreen } from "../state/table-changes.ts";
import type { Command } from "./command.ts";

export const tableCommands: readonly Command[] = [
  {
    id: "table",
    group: "look",
    label: { en: "Graph or table", zh: "图或表格" },
    keys: ["t"],
    run: ({ store }) =>
      store.setState((state) => showScreen(state, state.view.screen === "table" ? "graph" : "table"), true),
  },
  {
    id: "sources",
    group: "find",
    label: { en: "List of documents", zh: "文档列表" },
    keys: ["d"],
    run: ({ store }) => store.setState({ dialog: "sources" }),
  },
];
