import { createTokenBuffer } from "../token-buffer.ts";
import { englishShape, tokenizeEnglish } from "../tokenize-en.ts";
import type { LabelledSentence, MarkedName } from "./labelled-sentence.ts";
import { overlaps } from "./overlaps.ts";
import type { GoldSentence } from "./read-core.ts";
import { englishWords } from "./words-en.ts";

const lower = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => word.toLowerCase().split(" ")));
const places = lower(englishWords.places);
const calendar = lower(englishWords.calendar);
const titles = lower(englishWords.titles);
const surnames = lower(englishWords.surnames);
const companyEndings = lower(englishWords.companyEndings);
const investorEndings = lower(englishWords.investorEndings);
const institutionWords = lower(englishWords.institutionWords);
const notNames = new Set(
  "ceo cfo cto coo ipo ai it hr pr tv dvd cd pc us uk eu usa nasdaq nyse gaap ebitda series round inc the a an".split(
    " ",
  ),
);

export interface EnglishVocabulary {
  readonly commonWords: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
}

/**
 * Adds to marks that cover only some names: their further occurrences; persons by given name and family name; firms,
 * funds and institutions by their last word. Other capitalised words that are no ordinary words are unsure.
 */
export function markEnglish(gold: GoldSentence, vocabulary: EnglishVocabulary): LabelledSentence {
  const { text } = gold;
  // Some marks are pronouns or ordinary words ("It", "the company"): these are no names.
  const given = gold.names.filter((name) => isName(text.slice(name.start, name.end)));
  const names: MarkedName[] = [...given];
  for (const name of given) {
    const form = text.slice(name.start, name.end);
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const span = { start: at, end: at + form.length, types: name.types };
      const isWord = !/\w/.test(text[at - 1] ?? " ") && !/\w/.test(text[span.end] ?? " ");
      if (isWord && !overlaps(span, names)) names.push(span);
    }
  }
  const unsure = [...gold.unsure];
  let placeEnd = -10;
  for (const run of capitalRuns(text)) {
    // "in Springfield, Illinois": what follows "in" and is known as no name is taken for a place.
    const isPlace =
      / (?:in|near)(?: the)? $/.test(text.slice(0, run.start)) ||
      (run.start === placeEnd + 2 && text[placeEnd] === ",");
    if (isPlace && run.tokens.length <= 2 && !overlaps(run, names) && !typeOfRun(run, text, vocabulary)) {
      placeEnd = run.end;
      continue;
    }
    if (overlaps(run, names)) {
      for (const token of run.tokens) if (!overlaps(token, names)) unsure.push(token);
      continue;
    }
    const silver = typeOfRun(run, text, vocabulary);
    if (silver) names.push(silver);
    else
      for (const token of run.tokens)
        if (isDoubtful(text.slice(token.start, token.end), token.start === 0, vocabulary))
          unsure.push({ start: run.start, end: run.end });
  }
  return { text, names, unsure };
}

const isName = (name: string): boolean =>
  /[A-Z0-9]/.test(name) &&
  !/^(?:It|Its|They|Their|He|She|We|Our|I|You|This|That|Company|[Tt]his .*|(?:The|Our|Its|A) [Cc]ompany|(?:The|Our|Its|A|An) [a-z].*)$/.test(
    name,
  );

interface Run {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly { readonly start: number; readonly end: number }[];
}

function capitalRuns(text: string): Run[] {
  const buffer = createTokenBuffer(text.length + 1);
  tokenizeEnglish(text, buffer);
  const runs: Run[] = [];
  let tokens: { start: number; end: number }[] = [];
  const close = () => {
    const first = tokens[0];
    const last = tokens.at(-1);
    if (first && last) runs.push({ start: first.start, end: last.end, tokens });
    tokens = [];
  };
  for (let i = 0; i < buffer.count; i += 1) {
    const shape = buffer.shape[i] as number;
    if (shape >= englishShape.mixedLower && shape <= englishShape.hyphenated)
      tokens.push({ start: buffer.start[i] as number, end: buffer.end[i] as number });
    else close();
  }
  close();
  return runs;
}

function typeOfRun(run: Run, text: string, vocabulary: EnglishVocabulary): MarkedName | undefined {
  const words = run.tokens.map((token) => text.slice(token.start, token.end).toLowerCase());
  const last = words.at(-1) ?? "";
  const isCommon = (word: string) =>
    vocabulary.commonWords.has(word) || places.has(word) || calendar.has(word) || titles.has(word);
  if (words.length >= 2 && words.length <= 5 && !titles.has(words[0] ?? "")) {
    if (institutionWords.has(last) && !isCommon(words[0] ?? ""))
      return { start: run.start, end: run.end, types: ["institution"] };
    if (investorEndings.has(last)) return undefined;
    if (companyEndings.has(last) && !vocabulary.commonWords.has(words[0] ?? ""))
      return { start: run.start, end: run.end, types: ["company"] };
  }
  // A title right before the name belongs to the run: "CEO Jane Doe".
  let from = 0;
  while (from < words.length && (titles.has(words[from] ?? "") || calendar.has(words[from] ?? ""))) from += 1;
  const rest = words.slice(from);
  const first = rest[0] ?? "";
  const isPerson =
    rest.length >= 2 &&
    rest.length <= 3 &&
    vocabulary.givenNames.has(first) &&
    !rest.some(
      (word) => companyEndings.has(word) || investorEndings.has(word) || institutionWords.has(word),
    ) &&
    (surnames.has(last) || !isCommon(last)) &&
    !places.has(first);
  if (isPerson) return { start: run.tokens[from]?.start ?? run.start, end: run.end, types: ["person"] };
  return undefined;
}

function isDoubtful(word: string, isFirst: boolean, vocabulary: EnglishVocabulary): boolean {
  const folded = word.toLowerCase();
  if (notNames.has(folded) || places.has(folded) || calendar.has(folded) || titles.has(folded)) return false;
  if (isFirst && vocabulary.commonWords.has(folded)) return false;
  return word.length > 1;
}
