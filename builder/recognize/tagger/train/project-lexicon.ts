import type { LexiconEntry } from "../../lexicon.ts";
import { type NameType, nameTypes } from "../name-tags.ts";
import type { LabelledSentence, MarkedName } from "./labelled-sentence.ts";
import { overlaps } from "./overlaps.ts";

export interface KnownNames {
  /** Names by type, for filling slots. */
  readonly byType: Readonly<Record<NameType, readonly string[]>>;
  /** All names, longest first, for marking texts in which every name is in the lexicon. */
  readonly all: readonly {
    readonly text: string;
    readonly type: NameType | undefined;
    readonly isWeak: boolean;
  }[];
}

const han = /[\u3400-\u9fff]/;

/** The names of the lexicon in one language; models count as products, groups have no type of the tagger. */
export function namesOfLexicon(entries: readonly LexiconEntry[], language: "en" | "zh"): KnownNames {
  const byType: Record<NameType, string[]> = {
    company: [],
    person: [],
    investor: [],
    product: [],
    institution: [],
  };
  const all = new Map<string, { text: string; type: NameType | undefined; isWeak: boolean }>();
  for (const entry of entries) {
    const prefix = entry.id.slice(0, entry.id.indexOf(":"));
    const type = nameTypes.find((each) => each === (prefix === "model" ? "product" : prefix));
    const weak = new Set(entry.aliases.filter((alias) => alias.weak).map((alias) => alias.text));
    const own = language === "en" ? entry.name.en : entry.name.zh;
    const texts = [own, entry.name.en, entry.name.zh, ...entry.aliases.map((alias) => alias.text)];
    for (const text of texts) {
      if (!text || (language === "en" && han.test(text))) continue;
      const known = all.get(text);
      if (!known || known.isWeak) all.set(text, { text, type, isWeak: weak.has(text) });
    }
    const fits = (text: string | undefined): text is string =>
      text !== undefined && !weak.has(text) && (language === "zh" || !han.test(text));
    if (type && fits(own)) byType[type].push(own);
    for (const alias of entry.aliases) {
      if (
        type &&
        alias.language === language &&
        fits(alias.text) &&
        alias.kind !== "ticker" &&
        (type !== "person" || alias.kind !== "short")
      )
        byType[type].push(alias.text);
    }
  }
  return {
    byType,
    all: [...all.values()].sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1)),
  };
}

const isWord = (unit: string | undefined): boolean =>
  unit !== undefined && /[A-Za-z0-9\u00c0-\u024f]/.test(unit);

/** Marks the names of the lexicon in a sentence of our own digests; weak names and groups are unsure. */
export function projectLexicon(text: string, known: KnownNames): LabelledSentence {
  const names: MarkedName[] = [];
  const unsure: { start: number; end: number }[] = [];
  for (const name of known.all) {
    for (let at = text.indexOf(name.text); at >= 0; at = text.indexOf(name.text, at + 1)) {
      const span = { start: at, end: at + name.text.length };
      if (isWord(name.text[0]) && isWord(text[at - 1])) continue;
      if (isWord(name.text.at(-1)) && isWord(text[span.end])) continue;
      if (overlaps(span, names) || overlaps(span, unsure)) continue;
      if (name.type === undefined || name.isWeak) unsure.push(span);
      else names.push({ ...span, types: [name.type] });
    }
  }
  return { text, names, unsure };
}
