import { expect, test } from "vitest";
import { tellQualifiers } from "../../../client/panels/tell-qualifiers.ts";
import { shownName } from "../../../client/ui/entity-names.ts";
import { formatAmount, formatWhen } from "../../../client/ui/format-qualifiers.ts";
import { messages } from "../../../client/ui/messages.ts";

test.each([
  [{ from: "2024", to: "2024", precision: "year" as const }, "2024"],
  [{ from: "2025-02", precision: "month" as const }, "2025-02"],
  [{ from: "2025-02-14", to: "2025-02-14", precision: "day" as const }, "2025-02-14"],
  [{ from: "2024-07", to: "2024-12", precision: "half" as const }, "2024-H2"],
  [{ from: "2024-10", to: "2024-12", precision: "quarter" as const }, "2024-Q4"],
  [{ from: "2023", to: "2024" }, "2023/2024"],
  [{ to: "2023" }, "2023"],
  [{}, undefined],
])("when %j is written as %s", (when, expected) => {
  expect(formatWhen({ text: "then", ...when })).toBe(expected);
});

test.each([
  [{ text: "15亿元", value: 1.5e9, currency: "CNY" }, "¥1.5bn", "15亿元"],
  [{ text: "$6 billion", value: 6e9, currency: "USD" }, "$6bn", "60亿美元"],
  [{ text: "$270 million", value: 2.7e8, currency: "USD" }, "$270m", "2.7亿美元"],
  [{ text: "1.2 trillion won", value: 1.2e12, currency: "KRW" }, "KRW 1.2tn", "1.2万亿 KRW"],
  [{ text: "500 euros", value: 500, currency: "EUR" }, "€500", "500欧元"],
  [{ text: "数亿元", currency: "CNY" }, "数亿元", "数亿元"],
])("the amount %j is %s in English and %s in Chinese", (amount, english, chinese) => {
  expect(formatAmount(amount, "en")).toBe(english);
  expect(formatAmount(amount, "zh")).toBe(chinese);
});

test("the second line of a fact tells what qualifies it", () => {
  const qualifiers = {
    amount: { text: "$6 billion", value: 6e9, currency: "USD" },
    round: "Series C",
    valuation: { text: "$50 billion", value: 5e10, currency: "USD" },
    lead: true,
  };
  expect(tellQualifiers(qualifiers, "en", messages.en)).toBe(
    "$6bn · Series C · valuation $50bn · lead investor",
  );
  expect(tellQualifiers({ title: "首席运营官", role: "chief operating officer" }, "en", messages.en)).toBe(
    "chief operating officer",
  );
  expect(tellQualifiers({ title: "首席奶酪官" }, "en", messages.en)).toBe("首席奶酪官");
  expect(tellQualifiers({ title: "VP of sales", role: "vice president" }, "en", messages.en)).toBe(
    "VP of sales",
  );
  expect(tellQualifiers({ title: "首席执行官", role: "chief executive officer" }, "zh", messages.zh)).toBe(
    "首席执行官",
  );
  expect(tellQualifiers(undefined, "en", messages.en)).toBe("");
});

test("the name in the interface's language comes first, the other beside it only where it differs", () => {
  expect(shownName({ en: "Zhipu", zh: "智谱" }, "zh")).toEqual({
    text: "智谱",
    language: "zh",
    other: { text: "Zhipu", language: "en" },
  });
  expect(shownName({ en: "DeepSeek", zh: "DeepSeek" }, "zh")).toEqual({ text: "DeepSeek", language: "zh" });
  expect(shownName({ zh: "大众汽车" }, "en")).toEqual({ text: "大众汽车", language: "zh" });
});
