import { pinyin } from "pinyin-pro";
import { isHan } from "../../core/search/fold-name.ts";
import type { Reading } from "../../core/search/search-term.ts";
import { surnameReadings } from "./surname-readings.ts";

/**
 * How a Simplified Chinese text can be read: without tones, ü as v and as u (both are typed), a leading surname
 * also in its reading as a surname. Text without Chinese has no reading.
 */
export function readPinyin(text: string): readonly Reading[] {
  if (!isHan(text)) return [];
  const readings = [readRuns(text, "off"), readRuns(text, "head")];
  const first = text.charAt(0);
  for (const surname of surnameReadings[first] ?? []) {
    readings.push([surname, ...readRuns(text, "off").slice(1)]);
  }
  const spelt = readings.flatMap((reading) => [
    reading.map((syllable) => syllable.replaceAll("ü", "v")),
    reading.map((syllable) => syllable.replaceAll("ü", "u")),
  ]);
  return [...new Map(spelt.map((reading) => [reading.join(" "), reading])).values()];
}

function readRuns(text: string, surname: "off" | "head"): string[] {
  // Other scripts pass as they are: with surnames on, the dictionary takes them apart letter by letter.
  return (text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? []).flatMap((run, index) =>
    isHan(run)
      ? pinyin(run, { toneType: "none", type: "array", surname: index === 0 ? surname : "off" })
      : [run],
  );
}
