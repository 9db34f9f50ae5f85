import type { Language } from "../../core/document.ts";

/** The same texts in another language: strings for strings, functions of the same arguments for functions. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : Source[Key] extends string
      ? string
      : Translated<Source[Key]>;
};

/** The texts of one feature; the compiler sees to it that each language has them all. */
export type Texts<Source> = Readonly<Record<Language, Translated<Source>>>;

/** Puts the texts of a feature together; the English ones say what there must be. */
export function defineTexts<Source>(texts: {
  readonly en: Source;
  readonly zh: Translated<NoInfer<Source>>;
}): Texts<Source> {
  return texts as Texts<Source>;
}
