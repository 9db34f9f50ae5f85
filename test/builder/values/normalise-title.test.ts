import { expect, test } from "vitest";
import { normaliseTitle } from "../../../builder/values/normalise-title.ts";

test.each([
  ["CEO", "chief executive officer"],
  ["chief executive", "chief executive officer"],
  ["首席执行官", "chief executive officer"],
  ["行政总裁", "chief executive officer"],
  ["联席CEO", "co-chief executive officer"],
  ["CFO", "chief financial officer"],
  ["首席财务官", "chief financial officer"],
  ["chairwoman of the board", "chairman"],
  ["董事会主席", "chairman"],
  ["SVP of Sales", "senior vice president"],
  ["高级副总裁", "senior vice president"],
  ["总裁", "president"],
  ["董事总经理", "managing director"],
  ["CEO and co-founder", "chief executive officer, co-founder"],
  ["联合创始人兼首席技术官", "co-founder, chief technology officer"],
])("%s is normalised to %s", (title, role) => {
  expect(normaliseTitle(title)).toBe(role);
});

test.each(["总裁助理", "barista", "掌门人"])("%s is none of the closed class", (title) => {
  expect(normaliseTitle(title)).toBeUndefined();
});
