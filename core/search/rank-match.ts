import type { SearchHit } from "../answers.ts";
import { isHan } from "./fold-name.ts";
import type { SearchTerm } from "./search-term.ts";

export type How = SearchHit["how"];

/** How well a term matches: the smaller the tier, the better. */
export interface Match {
  readonly term: SearchTerm;
  readonly how: How;
  readonly tier: number;
}

const tiers = {
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
  typo: 10,
} as const;

// One letter is the initial of too many names, and two letters stand inside too many words.
const SHORTEST_INITIALS = 2;
const SHORTEST_INNER_PART = 3;

/** How a term contains the key of a query, or `undefined` where it does not. */
export function matchTerm(term: SearchTerm, key: string): Match | undefined {
  const { kind } = term;
  if (kind === "name" || kind === "alias") return matchName(term, key);
  return kind === "pinyin" ? matchPinyin(term, key) : matchInitials(term, key);
}

function matchName(term: SearchTerm, key: string): Match | undefined {
  if (term.key === key) {
    return term.kind === "name"
      ? { term, how: "name", tier: tiers.exactName }
      : { term, how: "alias", tier: tiers.exactAlias };
  }
  if (term.key.startsWith(key)) return { term, how: "prefix", tier: tiers.prefix };
  if (term.starts.some((start) => term.key.startsWith(key, start))) {
    return { term, how: "part", tier: tiers.wordPrefix };
  }
  if ((key.length < SHORTEST_INNER_PART && !isHan(key)) || !term.key.includes(key)) return undefined;
  return { term, how: "part", tier: tiers.innerPart };
}

function matchPinyin(term: SearchTerm, key: string): Match | undefined {
  if (term.key === key) return { term, how: "pinyin", tier: tiers.exactPinyin };
  if (key.length < SHORTEST_INITIALS) return undefined;
  if (term.key.startsWith(key)) return { term, how: "pinyin", tier: tiers.pinyinPrefix };
  if (!term.starts.some((start) => term.key.startsWith(key, start))) return undefined;
  return { term, how: "pinyin", tier: tiers.pinyinPart };
}

function matchInitials(term: SearchTerm, key: string): Match | undefined {
  if (key.length < SHORTEST_INITIALS || !term.key.startsWith(key)) return undefined;
  const isWhole = term.key === key;
  return { term, how: "initials", tier: isWhole ? tiers.exactPinyin : tiers.pinyinPart };
}

/** Whether each word of a query begins a word of the term, in any order. */
export function matchWords(term: SearchTerm, words: readonly string[]): Match | undefined {
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

/** A match with slips; see `typoDistance`. */
export function matchTypo(term: SearchTerm, distance: number): Match {
  // A misspelt name is likelier than a misspelt reading.
  const isReading = term.kind === "pinyin" || term.kind === "initials";
  return { term, how: "typo", tier: tiers.typo + 2 * distance + (isReading ? 1 : 0) };
}
