import type { EntityId } from "../entity.ts";
import { compareText } from "../graph/compare.ts";
import type { EntityTypeId } from "../ontology/entity-type.ts";
import { type BestMatches, keepBest, type Sink, setBack } from "./best-matches.ts";
import { findSlips, typosAllowed } from "./find-slips.ts";
import { type FoldedName, foldName, isHan, type Simplify } from "./fold-name.ts";
import { isConverted } from "./is-converted.ts";
import { limitGuesses } from "./limit-guesses.ts";
import { buildNameTable, termAt } from "./name-table.ts";
import {
  type How,
  isExact,
  type Match,
  matchAtWord,
  matchCode,
  matchInWord,
  matchSlip,
  matchWithin,
  matchWords,
  slipTier,
  tiers,
} from "./rank-match.ts";
import type { Reading, SearchEntry, SearchTerm, TermKind } from "./search-term.ts";
import { stripQuestion } from "./strip-question.ts";
import { narrow, type Run, runOf, unitAt } from "./suffixes.ts";
import { isSameListing, readTicker } from "./ticker.ts";
import { wordsOf } from "./words-of.ts";

export interface Found {
  readonly id: EntityId;
  /** The name, alias, ticker or pinyin that matched. */
  readonly matched: string;
  /** What that is. */
  readonly kind: TermKind;
  readonly how: How;
  /** Whether Traditional and Simplified had to be converted for it to match. */
  readonly isConverted: boolean;
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
 * An index of names: exact, beginnings, any part, tickers, pinyin, initials, slips of the pen, and names within a question.
 *
 * The names lie end to end, and their word starts are sorted by what follows (see `NameTable`), so a beginning is found by halving
 * and a slip by a walk. Ties go to the better connected entity; see `compareMatches`.
 */
export function buildSearchIndex(
  entries: readonly SearchEntry[],
  { simplify, read }: Languages,
): SearchIndex {
  // Best connected first, so that what is looked through in the order of the table needs few changes to the best.
  const ranked = entries.toSorted((a, b) => b.degree - a.degree || compareText(a.id, b.id));
  const terms = ranked.flatMap((entry) => termsOf(entry, simplify));
  const table = buildNameTable(terms);
  const { words, letters, isBoundary, offsets, termOfWord, degreeOfWord, isFirstWord } = table;
  const codes = fileCodes(ranked);
  const termOf = (word: number) => terms[termOfWord[word] as number] as SearchTerm;
  const startOf = (word: number) =>
    (words.places[word] as number) - (offsets[termOfWord[word] as number] as number);

  /** Offers every term with a word that begins with the key. */
  function offerBeginnings(key: string, sink: Sink): void {
    const run = runOf(words, key);
    // Those that end with the key come first in the run.
    const { high: rest } = narrow(words, run, key.length, 0);
    for (let word = run.low; word < run.high; word++) {
      const isFirst = isFirstWord[word] === 1;
      const least = word < rest ? tiers.exactName : isFirst ? tiers.prefix : tiers.wordPrefix;
      if (sink.wants(least, degreeOfWord[word] as number))
        sink.offer(matchAtWord(termOf(word), startOf(word), key));
    }
  }

  function offerInner(key: string, sink: Sink): void {
    // Two letters stand inside too many words, and a Chinese character is a word of its own.
    if ((key.length < 3 && !isHan(key)) || isHan(key.charAt(0))) return;
    const { low, high } = runOf(letters, key);
    for (let index = low; index < high; index++) {
      const term = terms[termAt(table, letters.places[index] as number)] as SearchTerm;
      if (sink.wants(tiers.innerPart, term.entry.degree)) sink.offer(matchInWord(term));
    }
  }

  function offerWords(parts: readonly string[], sink: Sink): void {
    if (parts.length < 2) return;
    const runs = parts.map((part) => runOf(words, part));
    const { low, high } = runs.reduce((least, run) => (sizeOf(run) < sizeOf(least) ? run : least));
    for (let word = low; word < high; word++) {
      const tier = termOf(word).kind === "pinyin" ? tiers.pinyinPart : tiers.words;
      if (sink.wants(tier, degreeOfWord[word] as number)) sink.offer(matchWords(termOf(word), parts));
    }
  }

  /** The right sounds in the wrong characters: 智普 for 智谱. */
  function offerSounds(text: string, key: string, sink: Sink): void {
    if (!isHan(key) || key.length < 2) return;
    for (const reading of read(simplify(text))) {
      const { key: sound } = joinWords(reading);
      const { low, high } = runOf(words, sound);
      for (let word = low; word < high; word++) {
        if (!isBoundary[(words.places[word] as number) + sound.length]) continue;
        if (termOf(word).kind === "pinyin") sink.offer(matchAtWord(termOf(word), startOf(word), sound));
      }
    }
  }

  function offerWithin({ key, starts }: FoldedName, sink: Sink): void {
    const isEnd = new Set([...starts, key.length]);
    for (const start of starts) {
      let run: Run = { low: 0, high: words.places.length };
      for (let depth = 0; start + depth < key.length; depth++) {
        run = narrow(words, run, depth, key.charCodeAt(start + depth));
        if (run.low === run.high) break;
        const length = depth + 1;
        const isLong = length >= (isHan(key.charAt(start)) ? 2 : 3);
        if (!isLong || length === key.length || !isEnd.has(start + length)) continue;
        // Names that end here come first in the run.
        for (let word = run.low; word < run.high && unitAt(words, word, length) === 0; word++) {
          const term = termOf(word);
          if (isFirstWord[word] && (term.kind === "name" || term.kind === "alias"))
            sink.offer(matchWithin(term, key));
        }
      }
    }
  }

  function offerSlips(key: string, sink: Sink): void {
    const most = typosAllowed(key);
    if (most === 0) return;
    const wanted = lettersOf(key);
    for (const { low, high, length, edits } of findSlips(words, key, most)) {
      const piece = words.text.subarray(words.places[low], (words.places[low] as number) + length);
      const isSwap = edits > 0 && lettersOf(String.fromCharCode(...piece)) === wanted;
      for (let word = low; word < high; word++) {
        const isWhole = isBoundary[(words.places[word] as number) + length] === 1;
        const slips = { length, edits, isWhole, isSwap };
        if (sink.wants(slipTier(slips), degreeOfWord[word] as number))
          sink.offer(matchSlip(termOf(word), startOf(word), key, slips));
      }
    }
  }

  /** One of two names may be misspelt: what no match accounts for is looked at word by word. */
  function offerSlipsOfWords(rest: string, best: BestMatches): void {
    const said = wordsOf(rest, simplify);
    if (said.length < 2) return;
    const names = best.list.map(({ term }) => term.key);
    const behind = setBack(best, tiers.stripped);
    for (const word of said)
      if (word.length >= SHORTEST_NAME && !names.some((name) => name.includes(word) || word.includes(name)))
        offerSlips(word, behind);
  }

  function offerNames(name: string, sink: Sink): void {
    const { key } = foldName(name, simplify);
    if (key === "") return;
    offerBeginnings(key, sink);
    offerInner(key, sink);
    offerWords(wordsOf(name, simplify), sink);
    offerSounds(name, key, sink);
  }

  const tell = (query: string, matches: readonly Match[]): Found[] =>
    limitGuesses(matches).map(({ term: { entry, text, kind }, how }) => ({
      id: entry.id,
      matched: text,
      kind,
      how,
      isConverted: isConverted(query, text, simplify),
    }));

  return (query, { limit, type }) => {
    const folded = foldName(query, simplify);
    const { key } = folded;
    if (key === "") return [];
    const best = keepBest(limit, type);
    const ticker = readTicker(query);
    for (const { term, listing } of codes.get(ticker.code) ?? [])
      if (isSameListing(listing, ticker)) best.offer(matchCode(term));
    offerNames(query, best);
    if (best.list.length < limit) offerWithin(folded, best);
    if (best.list.some(isExact)) return tell(query, best.list);
    const rest = stripQuestion(query);
    const isStripped = rest !== query.trim() && rest !== "";
    const behind = setBack(best, tiers.stripped);
    if (isStripped) offerNames(rest, behind);
    if (best.list.length < limit) {
      offerSlips(key, best);
      if (isStripped) offerSlips(foldName(rest, simplify).key, best);
      offerSlipsOfWords(rest, best);
    }
    if (best.list.length === 0) {
      const last = setBack(best, tiers.someWord);
      for (const word of wordsOf(rest, simplify))
        if (word.length >= (isHan(word) ? 2 : 4)) offerBeginnings(word, last);
    }
    return tell(query, best.list);
  };
}

function termsOf(entry: SearchEntry, simplify: Simplify): SearchTerm[] {
  const term = (kind: TermKind, text: string, folded: FoldedName): SearchTerm => ({
    entry,
    kind,
    text,
    ...folded,
  });
  return [
    ...entry.names.map((name) => term("name", name, foldName(name, simplify))),
    ...entry.aliases.map((alias) => term("alias", alias, foldName(alias, simplify))),
    ...entry.tickers.map((ticker) => term("ticker", ticker, foldName(ticker, simplify))),
    ...entry.readings.flatMap((reading) => {
      const spelt = reading.join(" ");
      return [
        term("pinyin", spelt, joinWords(reading)),
        // Nobody begins in the middle of initials.
        term("initials", spelt, { key: initialsOf(reading), starts: [0] }),
      ];
    }),
  ].filter(({ key }) => key !== "");
}

// A shorter word of a question is like too many names.
const SHORTEST_NAME = 5;

interface Code {
  readonly listing: ReturnType<typeof readTicker>;
  readonly term: SearchTerm;
}

/** Tickers and identifiers by their code. */
function fileCodes(entries: readonly SearchEntry[]): ReadonlyMap<string, readonly Code[]> {
  const codes = new Map<string, Code[]>();
  for (const entry of entries) {
    for (const text of [...entry.tickers, ...entry.identifiers]) {
      const listing = readTicker(text);
      const term: SearchTerm = { entry, kind: "ticker", text, key: listing.code, starts: [0] };
      codes.set(listing.code, [...(codes.get(listing.code) ?? []), { listing, term }]);
    }
  }
  return codes;
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

const initialsOf = (reading: Reading): string => joinWords(reading.map((syllable) => syllable.charAt(0))).key;

const sizeOf = ({ low, high }: Run) => high - low;

/** The letters of a text in one order, whatever theirs. */
const lettersOf = (text: string): string => [...text].toSorted().join("");
