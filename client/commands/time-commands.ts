import { moveTime, pause, play } from "../state/time-changes.ts";
import type { Command } from "./command.ts";

export const timeCommands: readonly Command[] = [
  {
    id: "play",
    group: "look",
    label: { en: "Play through time, pause", zh: "播放时间，暂停" },
    keys: [" "],
    isAvailable: ({ load }) => load.status === "ready",
    run: ({ store }) => store.setState(play, true),
  },
  {
    id: "month-back",
    group: "look",
    label: { en: "A month back", zh: "后退一个月" },
    keys: ["["],
    isAvailable: ({ load }) => load.status === "ready",
    run: ({ store }) => store.setState((state) => moveTime(pause(state), -1), true),
  },
  {
    id: "month-forward",
    group: "look",
    label: { en: "A month forward", zh: "前进一个月" },
    keys: ["]"],
    isAvailable: ({ load }) => load.status === "ready",
    run: ({ store }) => store.setState((state) => moveTime(pause(state), 1), true),
  },
];
