import { defineTexts } from "../../ui/define-texts.ts";

export const embedTexts = defineTexts({
  en: { open: "Open in Tieline", wheelHint: "Click the graph to zoom with the wheel; Esc gives it back" },
  zh: { open: "在 Tieline 中打开", wheelHint: "点击图谱后可用滚轮缩放，按 Esc 退出" },
});
