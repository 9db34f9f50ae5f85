import { defineTexts } from "../../ui/define-texts.ts";

export const savedViewsTexts = defineTexts({
  en: {
    views: "Saved views",
    name: "Name of this view",
    save: "Save",
    saved: (name: string) => `“${name}” is saved in this browser.`,
    replaced: (name: string) => `“${name}” now holds this view.`,
    none: "No view is saved yet. A view keeps filters, time, what is drawn, its look and what is selected.",
    open: (name: string) => `Open ${name}`,
    rename: (name: string) => `Rename ${name}`,
    remove: (name: string) => `Delete ${name}`,
    newName: "New name",
    isOpen: "shown now",
    forbidden:
      "This browser does not let the page keep anything. Copy the address instead: it holds the whole view.",
    full: "This browser has no room left for the page. Delete a view, or copy the address instead.",
  },
  zh: {
    views: "已存视图",
    name: "此视图的名称",
    save: "保存",
    saved: (name) => `“${name}”已保存在此浏览器中。`,
    replaced: (name) => `“${name}”现在保存的是此视图。`,
    none: "尚无已存视图。视图包含筛选、时间、绘制内容、外观和所选项。",
    open: (name) => `打开${name}`,
    rename: (name) => `重命名${name}`,
    remove: (name) => `删除${name}`,
    newName: "新名称",
    isOpen: "当前显示",
    forbidden: "此浏览器不允许页面保存任何内容。请改为复制网址，其中包含整个视图。",
    full: "此浏览器已没有空间。请删除一个视图，或改为复制网址。",
  },
});
