import { places } from "../../../languages/en/places.ts";
import type { LexiconEntry } from "../../lexicon.ts";
import { englishBit } from "../word-classes.ts";
import { buildWordTable } from "./build-word-table.ts";
import { inventEnglish } from "./invent-en.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";
import { markEnglish } from "./mark-english.ts";
import { namesOfLexicon, projectLexicon } from "./project-lexicon.ts";
import { readCore, readFire, typesOfOrganisation } from "./read-core.ts";
import { expandTemplate, varyNames } from "./templates.ts";
import { englishNamelessTemplates, englishTemplates } from "./templates-en.ts";
import { openWithWord, toHeadline } from "./vary-capitals.ts";
import { englishWords } from "./words-en.ts";

export interface EnglishSources {
  readonly core: string;
  readonly fire: string;
  /** Given names without those that are ordinary words. */
  readonly givenNames: readonly string[];
  readonly commonWords: readonly string[];
  /** All ordinary words. */
  readonly dictionary: readonly string[];
  readonly lexicon: readonly LexiconEntry[];
  /** Sentences of the bundled English digests. */
  readonly digests: readonly string[];
}

/** Word classes of the English model; its table of pairs is empty. */
export function buildEnglishTables(sources: EnglishSources) {
  const w = englishWords;
  const split = (names: readonly string[]) => names.flatMap((name) => name.split(" "));
  const words = buildWordTable(
    [
      { bit: englishBit.common, words: sources.commonWords },
      { bit: englishBit.dictionary, words: sources.dictionary },
      { bit: englishBit.given, words: sources.givenNames },
      { bit: englishBit.surname, words: w.surnames },
      { bit: englishBit.place, words: split([...w.places, ...places]).filter((word) => /^[A-Z]/.test(word)) },
      { bit: englishBit.companyEnding, words: w.companyEndings },
      { bit: englishBit.investorEnding, words: w.investorEndings },
      { bit: englishBit.institutionWord, words: w.institutionWords },
      { bit: englishBit.title, words: w.titles },
      { bit: englishBit.calendar, words: w.calendar },
      { bit: englishBit.productEnding, words: w.productEndings },
      { bit: englishBit.companyNoun, words: w.companyNouns },
      { bit: englishBit.verb, words: w.verbs },
    ],
    "en",
  );
  return { language: "en" as const, ...words, pairs: new Int32Array(0), pairBits: new Uint8Array(0) };
}

/** All English training sentences, in a fixed order. */
export function gatherEnglish(sources: EnglishSources, random: () => number): LabelledSentence[] {
  const known = namesOfLexicon(sources.lexicon, "en");
  const core = readCore(sources.core);
  const vocabulary = { commonWords: new Set(sources.commonWords), givenNames: new Set(sources.givenNames) };
  const seen = new Set(
    core.flatMap((each) => each.names.map((name) => each.text.slice(name.start, name.end))),
  );
  const isPlain = (name: string) =>
    /^[A-Z0-9][\w&.'’ -]*$/.test(name) && !vocabulary.commonWords.has(name.toLowerCase());
  const typed = (type: string) =>
    [...seen].filter((name) => isPlain(name) && typesOfOrganisation(name)[0] === type).sort();
  const fill = inventEnglish(
    {
      companies: typed("company"),
      investors: typed("investor"),
      givenNames: sources.givenNames,
      places: [...places],
      words: sources.dictionary.filter((word) => /^[a-z]{4,}$/.test(word)),
      known: known.byType,
    },
    random,
  );
  const sentences: LabelledSentence[] = [];
  const addWithCapitals = (marked: LabelledSentence) => {
    const dice = random();
    if (dice < 0.15) sentences.push(toHeadline(marked));
    const opened = dice > 0.5 ? openWithWord(marked, random) : undefined;
    if (opened) sentences.push(opened);
  };
  for (const gold of core) {
    const marked = markEnglish(gold, vocabulary);
    sentences.push(marked, varyNames(marked, fill, random, 0.8), varyNames(marked, fill, random, 0.8));
    addWithCapitals(varyNames(marked, fill, random, 0.8));
  }
  for (const gold of readFire(sources.fire)) {
    const marked = markEnglish(gold, vocabulary);
    sentences.push(marked);
    for (let copy = 0; copy < 3; copy += 1) {
      const varied = varyNames(marked, fill, random, 0.8);
      sentences.push(varied);
      addWithCapitals(varied);
    }
  }
  for (const text of sources.digests) {
    const marked = projectLexicon(text, known);
    sentences.push(marked, marked);
    for (let copy = 0; copy < 6; copy += 1) {
      const varied = varyNames(marked, fill, random, 0.8);
      sentences.push(varied);
      addWithCapitals(varied);
    }
  }
  for (const template of englishTemplates)
    for (let copy = 0; copy < 90; copy += 1) sentences.push(expandTemplate(template, fill, random));
  for (const template of englishNamelessTemplates)
    for (let copy = 0; copy < 60; copy += 1) sentences.push(expandTemplate(template, fill, random));
  return sentences;
}
