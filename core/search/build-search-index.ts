import type { EntityId } from "../entity.ts";
import { compareText } from "../graph/compare.ts";
import type { EntityTypeId } from "../ontology/entity-type.ts";
import { type FoldedName, foldName, isHan, type Simplify } from "./fold-name.ts";
import { nameGrams, queryGrams, typoGrams } from "./grams.ts";
import {
  type How,
  isExact,
  type Match,
  matchTerm,
  matchTypo,
  matchWithin,
  matchWords,
} from "./rank-match.ts";
import type { Reading, SearchEntry, SearchTerm, TermKind } from "./search-term.ts";
import { typoDistance, typosAllowed } from "./typo-distance.ts";

export interface Found {
  readonly id: EntityId;
  /** The name, alias or pinyin that matched. */
  readonly matched: string;
  readonly how: How;
}

export interface SearchOptions {
  readonly limit: number;
  readonly type?: EntityTypeId | undefined;
}

export type SearchIndex = (query: string, options: SearchOptions) => Found[];

export interface Languages {
  readonly simplify: Simplify;
  /** How a Chinese text can be read aloud. */
  readonly read: (text: string) => readonly Reading[];
}

/**
 * An index of names: exact, beginnings, any part, pinyin, initials, slips of the pen.
 *
 * Each name is filed under its grams. A query goes through the shortest of the lists that its grams name, and every
 * name there is verified, so the grams decide only speed. Ties go to the better connected entity, then to names
 * before aliases, then to the shorter name, then to the id.
 */
export function buildSearchIndex(
  entries: readonly SearchEntry[],
  { simplify, read }: Languages,
): SearchIndex {
  const terms: SearchTerm[] = [];
  const lists = new Map<string, number[]>();
  const named = new Map<string, SearchTerm[]>();
  const file = (entry: SearchEntry, kind: TermKind, text: string, folded: FoldedName) => {
    if (folded.key === "") return;
    for (const gram of nameGrams(folded)) {
      const list = lists.get(gram);
      if (list) list.push(terms.length);
      else lists.set(gram, [terms.length]);
    }
    const term = { entry, kind, text, ...folded };
    terms.push(term);
    if (kind === "name" || kind === "alias") named.set(folded.key, [...(named.get(folded.key) ?? []), term]);
  };
  for (const entry of entries) {
    for (const name of entry.names) file(entry, "name", name, foldName(name, simplify));
    for (const alias of entry.aliases) file(entry, "alias", alias, foldName(alias, simplify));
    for (const reading of entry.readings) {
      const spelt = reading.join(" ");
      file(entry, "pinyin", spelt, joinWords(reading));
      file(entry, "initials", spelt, joinWords(reading.map((syllable) => syllable.charAt(0))));
    }
  }

  function* containing(keys: readonly string[]): Generator<SearchTerm> {
    let shortest: readonly number[] | undefined;
    for (const gram of keys.flatMap((key) => [...queryGrams(key)])) {
      const list = lists.get(gram) ?? [];
      if (!shortest || list.length < shortest.length) shortest = list;
    }
    for (const index of shortest ?? []) yield terms[index] as SearchTerm;
  }

  function* within({ key, starts }: FoldedName): Generator<SearchTerm> {
    const ends = [...starts, key.length];
    for (const start of starts) {
      for (const end of ends) {
        const length = end - start;
        if (length < (isHan(key.charAt(start)) ? 2 : 3) || length === key.length) continue;
        yield* named.get(key.slice(start, end)) ?? [];
      }
    }
  }

  function* like(key: string, edits: number): Generator<SearchTerm> {
    const grams = [...typoGrams(key)];
    // One edit touches at most four trigrams: a swap of neighbours.
    const needed = Math.max(1, grams.length - 4 * edits);
    const shared = new Map<number, number>();
    for (const index of grams.flatMap((gram) => lists.get(gram) ?? [])) {
      shared.set(index, (shared.get(index) ?? 0) + 1);
    }
    for (const [index, count] of shared) if (count >= needed) yield terms[index] as SearchTerm;
  }

  return (query, { limit, type }) => {
    const folded = foldName(query, simplify);
    const { key } = folded;
    if (key === "") return [];
    const best = new Map<EntityId, Match>();
    const offer = (match: Match | undefined) => {
      if (!match || (type && match.term.entry.type !== type)) return;
      const held = best.get(match.term.entry.id);
      if (!held || compareMatches(match, held) < 0) best.set(match.term.entry.id, match);
    };
    for (const term of containing([key])) offer(matchTerm(term, key));
    const words = query
      .split(/[\s·,，、]+/u)
      .map((word) => foldName(word, simplify).key)
      .filter(Boolean);
    if (words.length > 1) for (const term of containing(words)) offer(matchWords(term, words));
    if (isHan(key)) {
      // The right sounds in the wrong characters: 智普 for 智谱.
      for (const reading of read(simplify(query))) {
        const { key: sound } = joinWords(reading);
        for (const term of containing([sound])) if (term.kind === "pinyin") offer(matchTerm(term, sound));
      }
    }
    if (best.size < limit) for (const term of within(folded)) offer(matchWithin(term, key));
    const edits = typosAllowed(key);
    if (best.size < limit && edits > 0 && ![...best.values()].some(isExact)) {
      for (const term of like(key, edits)) {
        if (term.kind === "initials") continue;
        const distance = typoDistance(key, term, edits, term.kind === "pinyin" ? "whole words" : "any");
        if (distance !== undefined) offer(matchTypo(term, distance));
      }
    }
    return [...best.values()]
      .toSorted(compareMatches)
      .slice(0, limit)
      .map(({ term, how }) => ({ id: term.entry.id, matched: term.text, how }));
  };
}

function joinWords(words: Reading): FoldedName {
  const starts: number[] = [];
  let key = "";
  for (const word of words.map((text) => foldName(text, (same) => same).key).filter(Boolean)) {
    starts.push(key.length);
    key += word;
  }
  return { key, starts };
}

function compareMatches(a: Match, b: Match): number {
  return (
    a.tier - b.tier ||
    b.term.entry.degree - a.term.entry.degree ||
    Number(b.term.kind === "name") - Number(a.term.kind === "name") ||
    a.term.key.length - b.term.key.length ||
    compareText(a.term.entry.id, b.term.entry.id) ||
    compareText(a.term.text, b.term.text)
  );
}
