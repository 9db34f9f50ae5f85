import type { LexiconEntry } from "../../lexicon.ts";
import { chineseBit } from "../word-classes.ts";
import { buildPairTable, buildWordTable } from "./build-word-table.ts";
import { inventChinese } from "./invent-zh.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";
import { namesOfLexicon, projectLexicon } from "./project-lexicon.ts";
import { markFinre, readFinre } from "./read-finre.ts";
import { expandTemplate, varyNames } from "./templates.ts";
import { chineseNamelessTemplates, chineseTemplates } from "./templates-zh.ts";
import { chineseWords } from "./words-zh.ts";

export interface ChineseSources {
  readonly finre: string;
  readonly shortNames: readonly string[];
  readonly latinNames: readonly string[];
  readonly lexicon: readonly LexiconEntry[];
  /** Sentences of the bundled Chinese digests. */
  readonly digests: readonly string[];
}

/** Word classes and character pairs of the Chinese model. */
export function buildChineseTables(sources: ChineseSources) {
  const w = chineseWords;
  const words = buildWordTable(
    [
      { bit: chineseBit.surname, words: [...w.surnames, ...w.compoundSurnames] },
      { bit: chineseBit.given, words: w.given },
      { bit: chineseBit.title, words: w.titles },
      { bit: chineseBit.speech, words: w.speech },
      { bit: chineseBit.companyEnding, words: w.companyEndings },
      { bit: chineseBit.investorEnding, words: w.investorEndings },
      { bit: chineseBit.institutionEnding, words: w.institutionEndings },
      { bit: chineseBit.place, words: w.places },
      { bit: chineseBit.eventVerb, words: w.eventVerbs },
      { bit: chineseBit.companyNoun, words: w.companyNouns },
      { bit: chineseBit.function, words: w.functions },
      { bit: chineseBit.productNoun, words: w.productNouns },
      { bit: chineseBit.transliteration, words: w.transliteration },
    ],
    "zh",
  );
  const pairs = buildPairTable(sources.shortNames, [...readFinre(sources.finre).keys()]);
  return { language: "zh" as const, ...words, ...pairs };
}

/** All Chinese training sentences, in a fixed order. */
export function gatherChinese(sources: ChineseSources, random: () => number): LabelledSentence[] {
  const known = namesOfLexicon(sources.lexicon, "zh");
  const fill = inventChinese(
    {
      shortNames: sources.shortNames.filter((name) => /^[\u3400-\u9fff]{2,5}$/.test(name)),
      known: known.byType,
      latinNames: sources.latinNames,
    },
    random,
  );
  const shortSet = new Set(sources.shortNames);
  const sentences: LabelledSentence[] = [];
  for (const [text, names] of readFinre(sources.finre)) {
    const marked = markFinre(text, names, shortSet);
    sentences.push(marked, varyNames(marked, fill, random, 0.9));
  }
  for (const text of sources.digests) {
    const marked = projectLexicon(text, known);
    sentences.push(marked, marked);
    for (let copy = 0; copy < 6; copy += 1) sentences.push(varyNames(marked, fill, random, 0.8));
  }
  for (const template of chineseTemplates)
    for (let copy = 0; copy < 90; copy += 1)
      sentences.push(finish(expandTemplate(template, fill, random), random));
  for (const template of chineseNamelessTemplates)
    for (let copy = 0; copy < 40; copy += 1)
      sentences.push(finish(expandTemplate(template, fill, random), random));
  return sentences;
}

/** Half of the sentences from templates end with a full stop, some with a further clause. */
function finish(sentence: LabelledSentence, random: () => number): LabelledSentence {
  const dice = random();
  const end = dice < 0.55 ? "。" : dice < 0.65 ? "，引发关注。" : dice < 0.72 ? "；" : "";
  return { ...sentence, text: sentence.text + end };
}
