import { travel } from "../state/changes.ts";
import { redo, undo } from "../state/history.ts";
import type { Command } from "./command.ts";

export const editCommands: readonly Command[] = [
  {
    id: "undo",
    group: "edit",
    label: { en: "Undo", zh: "撤销" },
    keys: ["Mod+z"],
    isAvailable: ({ history }) => history.past.length > 0,
    run: ({ store }) => store.setState((state) => travel(state, undo), true),
  },
  {
    id: "redo",
    group: "edit",
    label: { en: "Redo", zh: "重做" },
    keys: ["Mod+Shift+z", "Mod+y"],
    isAvailable: ({ history }) => history.future.length > 0,
    run: ({ store }) => store.setState((state) => travel(state, redo), true),
  },
];
