import type { Language } from "../../core/document.ts";

const han = /[\u3400-\u9fff\uf900-\ufaff]/g;
const latin = /[A-Za-z]+/g;

/** The language of a text: Chinese where Han characters outnumber a third of the Latin words (names stay Latin in Chinese news). */
export function languageOf(text: string): Language {
  const hanCount = text.match(han)?.length ?? 0;
  if (hanCount === 0) return "en";
  const words = text.match(latin)?.length ?? 0;
  return hanCount > words / 2 ? "zh" : "en";
}
