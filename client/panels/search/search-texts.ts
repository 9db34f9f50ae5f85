import { defineTexts } from "../../ui/define-texts.ts";

export const searchTexts = defineTexts({
  en: {
    sections: {
      recent: "Recent searches",
      entities: "Entities",
      close: "Close in spelling",
      inside: "Titles of documents",
      questions: "Questions",
      start: "Questions to start from",
    },
    clearRecent: "Clear recent searches",
    ticker: "ticker",
    converted: (name: string) => `written ${name} here`,
    answers: (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "answer" : "answers"}`,
    paths: "paths",
    keyAdd: "add to view",
    keyPath: "path to",
  },
  zh: {
    sections: {
      recent: "最近搜索",
      entities: "实体",
      close: "拼写相近",
      inside: "文档标题",
      questions: "问题",
      start: "可以从这些问题开始",
    },
    clearRecent: "清除最近搜索",
    ticker: "股票代码",
    converted: (name) => `这里写作 ${name}`,
    answers: (count) => `${count.toLocaleString("en")} 个答案`,
    paths: "路径",
    keyAdd: "加入视图",
    keyPath: "查路径",
  },
});
