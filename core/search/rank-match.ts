import type { SearchHit } from "../answers.ts";
import { compareText } from "../graph/compare.ts";
import { isHan } from "./fold-name.ts";
import type { SearchTerm } from "./search-term.ts";

export type How = SearchHit["how"];

/** How well a term matches: the smaller the tier, the better. */
export interface Match {
  readonly term: SearchTerm;
  readonly how: How;
  readonly tier: number;
}

export const tiers = {
  exactName: 0,
  exactAlias: 1,
  prefix: 2,
  wordPrefix: 3,
  words: 4,
  exactPinyin: 5,
  pinyinPrefix: 6,
  pinyinPart: 7,
  innerPart: 8,
  within: 9,
  /** What is left of a query without its asking words counts so much less. */
  stripped: 10,
  typo: 30,
  /** So much less where a name has only one of the words. */
  someWord: 50,
} as const;

// One letter is the initial of too many names.
const SHORTEST_READING = 2;

/** How a term matches a key that stands at one of its word starts, or `undefined` where that says nothing. */
export function matchAtWord(term: SearchTerm, start: number, key: string): Match | undefined {
  const isFirst = start === 0;
  const isWhole = isFirst && term.key.length === key.length;
  switch (term.kind) {
    case "name":
      if (isWhole) return { term, how: "name", tier: tiers.exactName };
      break;
    case "alias":
      if (isWhole) return { term, how: "alias", tier: tiers.exactAlias };
      break;
    case "ticker":
      if (!isFirst) return undefined;
      return { term, how: "ticker", tier: isWhole ? tiers.exactAlias : tiers.prefix };
    case "pinyin":
      if (isWhole) return { term, how: "pinyin", tier: tiers.exactPinyin };
      if (key.length < SHORTEST_READING) return undefined;
      return { term, how: "pinyin", tier: isFirst ? tiers.pinyinPrefix : tiers.pinyinPart };
    case "initials":
      if (key.length < SHORTEST_READING || !isFirst) return undefined;
      return { term, how: "initials", tier: isWhole ? tiers.exactPinyin : tiers.pinyinPart };
  }
  return isFirst
    ? { term, how: "prefix", tier: tiers.prefix }
    : { term, how: "part", tier: tiers.wordPrefix };
}

/** A key that stands inside a word. */
export const matchInWord = (term: SearchTerm): Match => ({ term, how: "part", tier: tiers.innerPart });

/** A ticker or an identifier that is the query. */
export const matchCode = (term: SearchTerm): Match => ({ term, how: "ticker", tier: tiers.exactAlias });

/** Whether each word of a query begins a word of the term, in any order. */
export function matchWords(term: SearchTerm, words: readonly string[]): Match | undefined {
  if (term.kind === "initials" || term.kind === "ticker") return undefined;
  const isMatch = words.every((word) => term.starts.some((start) => term.key.startsWith(word, start)));
  if (!isMatch) return undefined;
  return term.kind === "pinyin"
    ? { term, how: "pinyin", tier: tiers.pinyinPart }
    : { term, how: "part", tier: tiers.words };
}

/** A name that stands in a longer query, as in 智谱公司 or "huawei technologies co ltd"; the longer, the better. */
export function matchWithin(term: SearchTerm, key: string): Match {
  return { term, how: "part", tier: tiers.within + (1 - term.key.length / key.length) / 2 };
}

/** Whether a match leaves no doubt, so that nobody need guess at slips. */
export function isExact({ tier }: Match): boolean {
  return tier <= tiers.exactAlias;
}

// A shorter query that need not reach the end of a word would be like too much.
const SHORTEST_BEGINNING = 5;

interface Slips {
  readonly edits: number;
  /** Whether a word ends where the query does. */
  readonly isWhole: boolean;
}

/** The tier of a name with slips. */
export const slipTier = ({ edits, isWhole }: Slips): number =>
  tiers.typo + 2 * (2 * edits + (isWhole ? 0 : 1));

/**
 * A match with slips. Twice the edits count, and one more where the name goes on within a word. A misspelt name is likelier than
 * a misspelt reading, which must begin so and end with a syllable.
 */
export function matchSlip(term: SearchTerm, start: number, key: string, slips: Slips): Match | undefined {
  if (term.kind === "initials" || term.kind === "ticker") return undefined;
  const { isWhole } = slips;
  const isReading = term.kind === "pinyin";
  if (isReading && (start > 0 || !isWhole)) return undefined;
  if (!isWhole && key.length < (isHan(key) ? 3 : SHORTEST_BEGINNING)) return undefined;
  return { term, how: "typo", tier: slipTier(slips) + (isReading ? 1 : 0) };
}

/**
 * The better match first. Ties go to the better connected entity, then to names before aliases, then to the shorter name, then to
 * the id.
 */
export function compareMatches(a: Match, b: Match): number {
  return (
    a.tier - b.tier ||
    b.term.entry.degree - a.term.entry.degree ||
    Number(b.term.kind === "name") - Number(a.term.kind === "name") ||
    a.term.key.length - b.term.key.length ||
    compareText(a.term.entry.id, b.term.entry.id) ||
    compareText(a.term.text, b.term.text)
  );
}
