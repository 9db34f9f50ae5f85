import fc from "fast-check";
import { expect, test } from "vitest";
import type { EntityId } from "../../../core/entity.ts";
import { buildSearchIndex } from "../../../core/search/build-search-index.ts";
import type { SearchEntry } from "../../../core/search/search-term.ts";

const same = { simplify: (text: string) => text, read: () => [] };
const entry = (id: string, given: Partial<SearchEntry>): SearchEntry => ({
  id: `company:${id}` as EntityId,
  type: "company",
  degree: 0,
  names: [],
  aliases: [],
  tickers: [],
  identifiers: [],
  readings: [],
  ...given,
});

test("an exact name goes before an exact alias, a beginning, a part, pinyin, initials and a slip", () => {
  const find = buildSearchIndex(
    [
      entry("typo", { names: ["Lantin"], degree: 90 }),
      entry("pinyin", { names: ["兰亭"], readings: [["lan", "ting"]], degree: 80 }),
      entry("part", { names: ["New Lanting"], degree: 70 }),
      entry("prefix", { names: ["Lanting Robotics"], degree: 60 }),
      entry("alias", { names: ["Orchid"], aliases: ["Lanting"], degree: 50 }),
      entry("name", { names: ["Lanting"], degree: 1 }),
    ],
    same,
  );
  expect(find("lanting", { limit: 10 }).map(({ id, how }) => `${id} ${how}`)).toEqual([
    "company:name name",
    "company:alias alias",
    "company:prefix prefix",
    "company:part part",
    "company:pinyin pinyin",
  ]);
});

test("slips are guessed at only where nothing is named exactly so", () => {
  const entries = [entry("a", { names: ["Lantin"], degree: 9 }), entry("b", { names: ["Lanting Robotics"] })];
  const ids = (given: SearchEntry[]) =>
    buildSearchIndex(given, same)("lanting", { limit: 10 }).map(({ id, how }) => `${id} ${how}`);
  expect(ids(entries)).toEqual(["company:b prefix", "company:a typo"]);
  expect(ids([...entries, entry("c", { names: ["Lanting"] })])).toEqual([
    "company:c name",
    "company:b prefix",
  ]);
});

test.each(["zhpi", "zihp", "zhjp", "zhio", "zhipo", "zhhip", "hzip", "xhip"])(
  "a slip in the beginning %s finds the name",
  (query) => {
    const find = buildSearchIndex([entry("a", { names: ["Zhipu"] })], same);
    // What starts with another letter is too little to go by.
    expect(find(query, { limit: 10 }).map(({ how }) => how)).toEqual(query === "xhip" ? [] : ["typo"]);
  },
);

test("beside three names that match, at most two guesses at a slip are made; else five", () => {
  const many = (start: string, count: number) =>
    Array.from({ length: count }, (_, index) => entry(`${start}${index}`, { names: [`${start}a${index}`] }));
  const guesses = (sure: number) =>
    buildSearchIndex([...many("zhipu", sure), ...many("zhopu", 9)], same)("zhipu", { limit: 10 }).filter(
      ({ how }) => how === "typo",
    ).length;
  expect([0, 2, 3].map(guesses)).toEqual([5, 5, 2]);
});

test("a reading is not guessed at by cutting the query short", () => {
  const find = buildSearchIndex([entry("a", { names: ["之元"], readings: [["zhi", "yuan"]] })], same);
  expect(find("zhip", { limit: 10 })).toEqual([]);
  expect(find("zhuyuan", { limit: 10 })).toMatchObject([{ kind: "pinyin", how: "typo" }]);
});

test("a name in Traditional or Simplified characters for the query's is said to be converted", () => {
  const pairs: Readonly<Record<string, string>> = { 譜: "谱", 騰: "腾" };
  const simplify = (text: string) => [...text].map((each) => pairs[each] ?? each).join("");
  const find = buildSearchIndex(
    [entry("a", { names: ["智谱"] }), entry("b", { names: ["Teng"], aliases: ["騰訊"] })],
    { ...same, simplify },
  );
  const told = (query: string) =>
    find(query, { limit: 10 }).map(({ matched, kind, isConverted }) => [matched, kind, isConverted]);
  expect(told("智譜")).toEqual([["智谱", "name", true]]);
  expect(told("智谱")).toEqual([["智谱", "name", false]]);
  expect(told("腾訊")).toEqual([["騰訊", "alias", true]]);
  expect(told("騰訊")).toEqual([["騰訊", "alias", false]]);
});

test("a name within a longer query is found, the longest first", () => {
  const find = buildSearchIndex(
    [entry("a", { names: ["兰亭"], degree: 9 }), entry("b", { names: ["兰亭科技"] })],
    same,
  );
  expect(find("兰亭科技有限公司", { limit: 10 }).map(({ id, how }) => `${id} ${how}`)).toEqual([
    "company:b part",
    "company:a part",
  ]);
});

test("of equal matches the better connected comes first", () => {
  const find = buildSearchIndex(
    [entry("b", { names: ["Open Two"], degree: 1 }), entry("a", { names: ["Open One"], degree: 5 })],
    same,
  );
  expect(find("open", { limit: 10 }).map(({ id }) => id)).toEqual(["company:a", "company:b"]);
});

test("each entity stands once, with the best of its names", () => {
  const find = buildSearchIndex(
    [entry("a", { names: ["Lanting", "兰亭科技"], aliases: ["Lanting Technology"] })],
    same,
  );
  expect(find("Lanting", { limit: 10 })).toEqual([
    { id: "company:a", matched: "Lanting", kind: "name", how: "name", isConverted: false },
  ]);
  expect(find("兰", { limit: 10 })).toEqual([
    { id: "company:a", matched: "兰亭科技", kind: "name", how: "prefix", isConverted: false },
  ]);
});

test.each(["", "   ", "…", "🙂", "\u0000"])("a query without letters (%j) finds nothing", (query) => {
  expect(buildSearchIndex([entry("a", { names: ["A"] })], same)(query, { limit: 10 })).toEqual([]);
});

const name = fc.string({ unit: fc.constantFrom(..."abcd 月之暗面"), minLength: 1, maxLength: 8 });

test("every part of a name that is searched finds it, and the order of entries does not matter", () => {
  fc.assert(
    fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (names, from, length) => {
      const entries = names.map((text, index) => entry(String(index), { names: [text], degree: index % 3 }));
      const find = buildSearchIndex(entries, same);
      const compact = (names[0] ?? "").replaceAll(" ", "");
      const part = compact.slice(from % (compact.length || 1)).slice(0, 3 + (length % 4));
      // Two letters within a word are too little to go by.
      fc.pre(part.length >= 3 || /[月之暗面]/.test(part));
      const found = find(part, { limit: 50 });
      expect(found.map(({ id }) => id)).toContain("company:0");
      expect(buildSearchIndex(entries.toReversed(), same)(part, { limit: 50 })).toEqual(found);
    }),
  );
});

test("a ticker is found by its code, with or without market and zeros, before any part", () => {
  const find = buildSearchIndex(
    [
      entry("part", { names: ["0700 Coffee"], degree: 90 }),
      entry("listed", { names: ["Lanting"], tickers: ["0700.HK"], identifiers: ["Q12345"] }),
    ],
    same,
  );
  for (const query of ["0700.hk", "700", "HKEX: 0700", "00700", "$700.HK"])
    expect(find(query, { limit: 10 })[0]).toEqual({
      id: "company:listed",
      matched: "0700.HK",
      kind: "ticker",
      how: "ticker",
      isConverted: false,
    });
  expect(find("q12345", { limit: 10 })).toEqual([
    { id: "company:listed", matched: "Q12345", kind: "ticker", how: "ticker", isConverted: false },
  ]);
  expect(find("Q1234", { limit: 10 }).some(({ how }) => how === "ticker")).toBe(false);
});

test.each([
  ["who left Lanting", "part"],
  ["who left Lant", "prefix"],
  ["who left Lantnig", "typo"],
  ["谁离开了Lanting", "part"],
  ["Lantnig Holdings Ltd", "typo"],
])("“%s” finds the name it asks about, as %s", (query, how) => {
  const find = buildSearchIndex([entry("a", { names: ["Lanting"] })], same);
  expect(find(query, { limit: 10 })).toMatchObject([{ id: "company:a", matched: "Lanting", how }]);
});

test("where no name has all words, names that begin with one of them are found", () => {
  const find = buildSearchIndex([entry("a", { names: ["Lanting Robotics"] })], same);
  expect(find("lanting zzz", { limit: 10 }).map(({ id }) => id)).toEqual(["company:a"]);
  expect(find("lan zzz", { limit: 10 })).toEqual([]);
});

test("of two names in a question one may be misspelt", () => {
  const find = buildSearchIndex(
    [entry("a", { names: ["Lanting"] }), entry("b", { names: ["Qingyun"] })],
    same,
  );
  for (const query of ["how is Lanting connected to Qingyn", "Lantnig and Qingyun", "Lanting Qingyn"])
    expect(
      find(query, { limit: 10 })
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(["company:a", "company:b"]);
});
