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
const SHORTEST_BEGINNING = 4;
// And one so short must begin as the name does.
const SHORT_BEGINNING = 5;

interface Slips {
  /** How many code units of the name the query stands for. */
  readonly length: number;
  readonly edits: number;
  /** Whether a word ends where the query does. */
  readonly isWhole: boolean;
  /** Whether the letters are the right ones, only in another order: what a fast hand does most. */
  readonly isSwap: boolean;
}

/** The tier of a name with slips at its start; elsewhere it is no better. */
export const slipTier = ({ edits, isWhole, isSwap }: Omit<Slips, "length">): number =>
  tiers.typo + 2 * (2 * edits + (isWhole ? 0 : 1) - (isSwap ? 1 : 0));

/**
 * A match with slips. Twice the edits count, one less for letters swapped, and one more where the name goes on within a word, or
 * begins before it or with another letter. A misspelt name is likelier than a misspelt reading. That must begin so and end with a
 * syllable, but not before the query does: who typed "zhip" had no mind to stop at "zhi".
 */
export function matchSlip(term: SearchTerm, start: number, key: string, slips: Slips): Match | undefined {
  if (term.kind === "initials" || term.kind === "ticker") return undefined;
  const { isWhole, length } = slips;
  const isReading = term.kind === "pinyin";
  const isCut = length < key.length && start + length < term.key.length;
  if (isReading && (start > 0 || !isWhole || isCut)) return undefined;
  if (!isWhole && !isLikeBeginning(term, start, key)) return undefined;
  const isLater = isWhole && (start > 0 || !beginsAlike(term, start, key));
  const tier = slipTier(slips) + (isLater ? 2 : 0) + (isReading ? 1 : 0);
  return { term, how: "typo", tier };
}

/** Whether a query that ends within a word says enough to be taken for its misspelt beginning. */
function isLikeBeginning(term: SearchTerm, start: number, key: string): boolean {
  if (isHan(key)) return key.length >= 3;
  if (key.length >= SHORT_BEGINNING) return true;
  return key.length >= SHORTEST_BEGINNING && start === 0 && beginsAlike(term, start, key);
}

/** Whether the first letter is the query's first, or its second, where the two were swapped. */
function beginsAlike({ key: name }: SearchTerm, start: number, key: string): boolean {
  return name[start] === key[0] || name[start] === key[1];
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
