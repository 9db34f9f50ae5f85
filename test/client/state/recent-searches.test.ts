import { expect, test } from "vitest";
import {
  keepRecentSearches,
  type RecentSearch,
  readRecentSearches,
  withRecentSearch,
} from "../../../client/state/recent-searches.ts";
import type { EntityId } from "../../../core/entity.ts";

const recent = (id: string): RecentSearch => ({
  id: `company:${id}` as EntityId,
  type: "company",
  name: { en: id, zh: "兰亭" },
});

test("what is kept is read again", () => {
  let kept: string | null = null;
  const storage = () => ({
    getItem: () => kept,
    setItem: (_: string, value: string) => {
      kept = value;
    },
  });
  expect(readRecentSearches(storage)).toEqual([]);
  keepRecentSearches(storage, [recent("a"), recent("b")]);
  expect(readRecentSearches(storage)).toEqual([recent("a"), recent("b")]);
});

test("the newest comes first, each entity once, and the oldest goes", () => {
  const many = [..."abcdefgh"].map(recent);
  expect(withRecentSearch(many, recent("c")).map(({ name }) => name.en)).toEqual([..."cabdefgh"]);
  expect(withRecentSearch(many, recent("z")).map(({ name }) => name.en)).toEqual([..."zabcdefg"]);
});

test.each([["{"], ['[{"id":"x"}]'], ["7"]])("damaged storage (%s) is an empty list", (kept) => {
  expect(readRecentSearches(() => ({ getItem: () => kept }))).toEqual([]);
});

test("storage that is forbidden is an empty list", () => {
  const forbidden = () => {
    throw new Error("denied");
  };
  expect(readRecentSearches(forbidden)).toEqual([]);
  expect(() => keepRecentSearches(forbidden, [])).not.toThrow();
});
