import { expect, test } from "vitest";
import { formatTitle, saidOtherwise } from "../../../client/ui/format-qualifiers.ts";
import { translateRound } from "../../../client/ui/translate-round.ts";
import { translateTitle } from "../../../client/ui/translate-title.ts";

test.each([
  ["首席运营官", "chief operating officer"],
  ["产品副总裁", "vice president of product"],
  ["算法副总裁", "vice president of algorithms"],
  ["技术负责人", "head of technology"],
  ["多语言模型负责人", "head of multilingual models"],
  ["董事长兼CEO", "chairman, chief executive officer"],
  ["执行董事和董事会秘书", "executive director, board secretary"],
  ["首席AI科学家", "chief AI scientist"],
  ["高级研究工程师", "senior research engineer"],
  ["商业合伙人", "business partner"],
  ["副教授", "associate professor"],
  ["大装置事业群总裁", undefined],
])("an English reader reads %s as %s", (title, english) => {
  expect(translateTitle(title, "en")).toBe(english);
});

test.each([
  ["chief operating officer", "首席运营官"],
  ["co-founder and CTO", "联合创始人、首席技术官"],
  ["vice president of product and partnerships", "产品与合作副总裁"],
  ["vice president and head of the open platform", "副总裁、开放平台负责人"],
  ["head of engineering", "工程负责人"],
  ["senior research engineer", "高级研究工程师"],
  ["research scientist", "研究科学家"],
  ["chairman of the board", "董事长"],
  ["Researcher", "研究员"],
  ["head of cheese", undefined],
])("a Chinese reader reads %s as %s", (title, chinese) => {
  expect(translateTitle(title, "zh")).toBe(chinese);
});

test.each([
  [{ title: "CEO", role: "chief executive officer" }, "CEO", "CEO"],
  [{ title: "vice president of cheese", role: "vice president" }, "vice president of cheese", "副总裁"],
  [{ title: "大装置事业群总裁", role: "president" }, "president", "大装置事业群总裁"],
  [{ title: "奶酪大使" }, "奶酪大使", "奶酪大使"],
])("%j is told as its role where not all of it can be: %s, %s", (qualifiers, english, chinese) => {
  expect(formatTitle(qualifiers, "en")).toBe(english);
  expect(formatTitle(qualifiers, "zh")).toBe(chinese);
});

test.each([
  ["A轮", "Series A", "A轮"],
  ["B+轮融资", "Series B+", "B+轮融资"],
  ["A1轮", "Series A1", "A1轮"],
  ["Series C", "Series C", "C轮"],
  ["天使轮", "angel", "天使轮"],
  ["Pre-A轮", "pre-Series A", "Pre-A轮"],
  ["pre-A", "pre-A", "Pre-A轮"],
  ["战略融资", "strategic", "战略融资"],
  ["seed", "seed", "种子轮"],
  ["bridge", "bridge", "bridge"],
])("the round %s is %s in English and %s in Chinese", (round, english, chinese) => {
  expect(translateRound(round, "en")).toBe(english);
  expect(translateRound(round, "zh")).toBe(chinese);
});

test("what the text says stays at hand where it is shown in other words", () => {
  const qualifiers = { title: "首席运营官", role: "chief operating officer", round: "A轮" };
  expect(saidOtherwise(qualifiers, "en")).toBe("首席运营官 · A轮");
  expect(saidOtherwise(qualifiers, "zh")).toBe("");
});
