import type { Label } from "../../core/ontology/entity-type.ts";

/** What the canvas says in words. */
export const graphTexts = {
  region: { en: "Graph", zh: "图谱" },
  /** For those who do not see the drawing: what it is, and where the same stands in words. */
  description: {
    en: "A drawing of entities and the statements between them. Arrow keys move it, plus and minus zoom. The search and the table hold the same in words; the question mark shows all keys.",
    zh: "实体及其关系的图。方向键移动，加减键缩放。搜索与表格以文字提供相同内容；按问号键查看全部快捷键。",
  },
  noWebgl: {
    en: "The graph cannot be drawn: this browser has no WebGL, or it is switched off. Search, details and export work without it.",
    zh: "无法绘制图谱：此浏览器不支持 WebGL，或 WebGL 已被关闭。搜索、详情与导出仍可使用。",
  },
  lost: {
    en: "The graphics driver stopped drawing. The graph comes back as soon as it answers again.",
    zh: "图形驱动已停止绘制，恢复响应后图谱会重新出现。",
  },
} as const satisfies Record<string, Label>;
