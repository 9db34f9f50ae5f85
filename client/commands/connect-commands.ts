import { selectedEntities, startCommon, startPath } from "../state/paths-changes.ts";
import type { Command } from "./command.ts";

export const connectCommands: readonly Command[] = [
  {
    id: "path-to",
    group: "explore",
    label: { en: "Path to…", zh: "查找路径…" },
    keys: ["Shift+p"],
    run: ({ store }) =>
      store.setState((state) => {
        const [from, to] = selectedEntities(state.view.selection);
        return startPath(state, from, to);
      }, true),
  },
  {
    id: "common",
    group: "explore",
    label: { en: "What they share…", zh: "共同关联…" },
    keys: ["Shift+c"],
    isAvailable: ({ view }) => selectedEntities(view.selection).length > 0,
    run: ({ store }) =>
      store.setState((state) => startCommon(state, selectedEntities(state.view.selection)), true),
  },
];
