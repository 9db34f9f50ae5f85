import { expect, test } from "vitest";
import {
  type MatchPart,
  markCommon,
  markConverted,
  markInitials,
  markMatch,
} from "../../../client/panels/mark-match.ts";

const show = (parts: readonly MatchPart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");
const marked = (name: string, query: string) => show(markMatch(name, query));

test.each([
  ["Zhipu", "zhip", "[Zhip]u"],
  ["Moonshot AI", "  SHOT ", "Moon[shot] AI"],
  ["月之暗面", "暗面", "月之[暗面]"],
  ["Zhipu", "", "Zhipu"],
  ["Zhipu", "moon", "Zhipu"],
  ["İstanbul AI", "ai", "İstanbul [AI]"],
  ["DeepSeek-R1", "seek r1", "Deep[Seek-R1]"],
  ["yue zhi an mian", "yuezhi", "[yue zhi] an mian"],
  ["Karén Simonyan", "karen", "[Karén] Simonyan"],
  ["Sam Altman", "altman sam", "[Sam Altman]"],
  ["萨姆·奥尔特曼", "萨姆奥", "[萨姆·奥]尔特曼"],
])("in %s the letters %s are marked as %s", (name, query, expected) => {
  expect(marked(name, query)).toBe(expected);
});

test.each([
  ["OpenAI", "opeani", "[Ope]n[A][I]"],
  ["智谱", "智普", "[智]谱"],
])("in %s the letters shared with the slip %s are marked as %s", (name, query, expected) => {
  expect(show(markCommon(name, query)).replaceAll("][", "")).toBe(expected.replaceAll("][", ""));
});

test.each([
  ["智谱", "智譜", "[智谱]"],
  ["阿里云", "里雲", "阿[里云]"],
  ["闫俊杰", "俊傑", "闫[俊杰]"],
  ["腾讯", "騰訊控股", "[腾讯]"],
])("in %s the characters for %s are marked as %s", (name, query, expected) => {
  expect(show(markConverted(name, query))).toBe(expected);
});

test("initials are marked at the syllables", () => {
  expect(show(markInitials("yue zhi an mian", "yza"))).toBe("[y]ue [z]hi [a]n mian");
});
