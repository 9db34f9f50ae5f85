import { defineTexts } from "../../ui/define-texts.ts";

const some = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const documentTexts = defineTexts({
  en: {
    text: "Text",
    statements: "Statements",
    noTitle: "Document without a title",
    loading: "Opening the document",
    position: (at: number, all: number) => `Sentence ${at} of ${all}`,
    sentences: (all: number) => `${some(all, "sentence states", "sentences state")} something`,
    previous: "Previous sentence that states something",
    next: "Next sentence that states something",
    says: (count: number) => `This sentence says ${count === 1 ? "one thing" : `${count} things`}`,
    showInText: (name: string) => `Show in the text: ${name}`,
    nothingSaid: "No statement was found in this document; what it names is marked in the text.",
    nothingNamed: "The graph has nothing from this document.",
    mentionHint: "what the graph knows",
    passageHint: "sentence that states something",
    close: "Close",
  },
  zh: {
    text: "原文",
    statements: "陈述",
    noTitle: "无标题文档",
    loading: "正在打开文档",
    position: (at, all) => `第 ${at} 句，共 ${all} 句`,
    sentences: (all) => `${all.toLocaleString("en")} 句含有陈述`,
    previous: "上一个含有陈述的句子",
    next: "下一个含有陈述的句子",
    says: (count) => `此句包含 ${count} 条陈述`,
    showInText: (name) => `在原文中显示：${name}`,
    nothingSaid: "此文档中没有找到陈述；提及的实体已在原文中标出。",
    nothingNamed: "图谱中没有来自此文档的内容。",
    mentionHint: "图谱中的实体",
    passageHint: "含有陈述的句子",
    close: "关闭",
  },
});
