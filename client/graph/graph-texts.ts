import type { Label } from "../../core/ontology/entity-type.ts";

/** What the canvas says in words. */
export const graphTexts = {
  region: { en: "Graph", zh: "图谱" },
  noWebgl: {
    en: "The graph cannot be drawn: this browser has no WebGL, or it is switched off. Search, details and export work without it.",
    zh: "无法绘制图谱：此浏览器不支持 WebGL，或 WebGL 已被关闭。搜索、详情与导出仍可使用。",
  },
  lost: {
    en: "The graphics driver stopped drawing. The graph comes back as soon as it answers again.",
    zh: "图形驱动已停止绘制，恢复响应后图谱会重新出现。",
  },
} as const satisfies Record<string, Label>;
