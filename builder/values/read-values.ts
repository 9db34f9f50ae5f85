import type { Language } from "../../core/document.ts";
import { places } from "../languages/en/places.ts";
import type { ValueSpan } from "../recognize/recognized-sentence.ts";
import { findDates } from "./find-dates.ts";
import { findMoney } from "./find-money.ts";
import { findPercents, findRounds } from "./find-rounds.ts";
import { findEnglishTitles } from "./find-titles-en.ts";
import { findChineseTitles } from "./find-titles-zh.ts";

/**
 * All values and titles of one view, in order, without overlap. `hidden` is the view with known names masked;
 * the texts are taken from `text`.
 */
export function readValues(
  hidden: string,
  text: string,
  language: Language,
  anchor: string | undefined,
): ValueSpan[] {
  const found: ValueSpan[] = [];
  const add = (spans: readonly Omit<ValueSpan, "kind">[], kind: ValueSpan["kind"]) => {
    for (const span of spans) {
      if (found.every((other) => span.end <= other.start || span.start >= other.end))
        found.push({ ...span, kind, text: text.slice(span.start, span.end) });
    }
  };
  add(findMoney(hidden, language), "money");
  add(findPercents(hidden), "percent");
  add(findDates(hidden, language, anchor), "date");
  add(findRounds(hidden, language), "round");
  add(language === "zh" ? findChineseTitles(hidden) : findEnglishTitles(hidden), "title");
  if (language === "en") add(findPlaces(hidden), "place");
  return found.sort((a, b) => a.start - b.start);
}

/** Places by themselves, between word borders and not inside a capitalised run. */
function findPlaces(text: string): Omit<ValueSpan, "kind">[] {
  const found: Omit<ValueSpan, "kind">[] = [];
  for (const match of text.matchAll(
    /(?<![\w'-])[A-Z][A-Za-z.\u00c0-\u024f]+(?: [A-Z][A-Za-z.\u00c0-\u024f]+){0,2}/g,
  )) {
    let words = match[0].split(" ");
    while (words.length > 0 && !places.has(words.join(" ").replace(/\.$/, ""))) words = words.slice(0, -1);
    const name = words.join(" ");
    if (name === "") continue;
    const end = match.index + name.length;
    if (
      /^ [A-Z]/.test(text.slice(end, end + 2)) ||
      /^-/.test(text.slice(end)) ||
      (/[A-Z][a-z]+ $/.test(text.slice(Math.max(0, match.index - 14), match.index)) &&
        !/(?:^|[.] )[A-Z][a-z]+ $/.test(text.slice(0, match.index)))
    )
      continue;
    found.push({ start: match.index, end, text: name });
  }
  return found;
}
