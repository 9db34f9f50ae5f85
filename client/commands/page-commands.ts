import { setScreen } from "../state/table-changes.ts";
import type { Command } from "./command.ts";

export const pageCommands: readonly Command[] = [
  { id: "search", group: "find", label: { en: "Search", zh: "搜索" }, keys: ["/", "Mod+k"] },
  {
    id: "clear",
    group: "page",
    label: { en: "Close what is open, clear the selection", zh: "关闭面板，取消选择" },
    keys: ["Escape"],
  },
  {
    id: "help",
    group: "page",
    label: { en: "Keyboard shortcuts", zh: "键盘快捷键" },
    keys: ["?"],
    run: ({ store }) => store.setState({ dialog: "help" }),
  },
  {
    id: "table",
    group: "look",
    label: { en: "Switch between graph and table", zh: "切换图谱与表格" },
    keys: ["t"],
    run: ({ store }) =>
      store.setState((state) => setScreen(state, state.view.screen === "table" ? "graph" : "table"), true),
  },
  {
    id: "pan",
    group: "look",
    label: { en: "Move the canvas (when it has the focus)", zh: "移动画布（画布获得焦点时）" },
    keys: ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"],
  },
  {
    id: "zoom-in",
    group: "look",
    label: { en: "Zoom in", zh: "放大" },
    keys: ["+"],
    run: ({ canvas }) => canvas.current?.zoomIn(),
  },
  {
    id: "zoom-out",
    group: "look",
    label: { en: "Zoom out", zh: "缩小" },
    keys: ["-"],
    run: ({ canvas }) => canvas.current?.zoomOut(),
  },
  {
    id: "fit",
    group: "look",
    label: { en: "Fit the graph into view", zh: "适应窗口" },
    keys: ["0"],
    run: ({ canvas }) => canvas.current?.fit(),
  },
];
