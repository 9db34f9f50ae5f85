import { chooseLayout, MAP, toggleLayoutPause } from "../state/layout-run.ts";
import type { Command } from "./command.ts";

export const layoutCommands: readonly Command[] = [
  {
    id: "pause-layout",
    group: "look",
    label: { en: "Pause or resume the layout", zh: "暂停或继续布局" },
    keys: ["l"],
    isAvailable: ({ layoutRun: { status } }) => status === "running" || status === "paused",
    run: ({ store }) => store.setState(toggleLayoutPause, true),
  },
  {
    id: "map-layout",
    group: "look",
    label: { en: "Back to the map", zh: "回到地图布局" },
    keys: ["Shift+M"],
    isAvailable: ({ view }) => view.appearance.layout !== MAP,
    run: ({ store }) => store.setState((state) => chooseLayout(state, MAP), true),
  },
];
