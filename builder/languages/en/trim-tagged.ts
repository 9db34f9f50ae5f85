import type { Span } from "../../../core/document.ts";
import { companyNouns, honorifics, personNouns, productNouns } from "./name-words.ts";
import { places } from "./places.ts";

const peoples =
  /^(?:[A-Z][a-z]+-)?[A-Z][a-z]+(?:ese|ish|ian|ean|can|ench|rman|utch|wiss|raeli)(?:-[A-Z][a-z]+)*$/;

/** Legal forms and the like that end in a full stop of their own. */
const abbreviation = /\b(?:Inc|Corp|Ltd|Bros|Assoc|Cos|Intl|Dept|Univ|Mfg|Pty|Pvt|Est|Gmbh|plc|Jnr|Snr)\.$/i;

/**
 * A tagged stretch of an English view without what is not of the name: a people before it ("Swedish-British"), a common
 * noun after it ("Kobi models"), "'s". Its end may come to lie at its start: then nothing was named.
 */
export function trimTagged(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  for (;;) {
    const name = text.slice(from, to);
    const tail = abbreviation.test(name) ? null : /'s$|[ '"(,]$| ([a-z]+)$|(?<=[a-z]{3})\.$/.exec(name);
    if (tail && (tail[1] === undefined || isNoun(tail[1]))) {
      to -= tail[0].length;
      continue;
    }
    const head = /^(\S+) (?=\S)/.exec(name);
    const word = head?.[1] ?? "";
    const isPeople = peoples.test(word) && word.split("-").some((part) => places.has(part));
    const isArticle =
      /^(?:an?|the|its|our|their|ex|former)$/.test(word) || /^(?:An?|The|Its|Our|Their) [a-z]/.test(name);
    // "non-Kobi" speaks of Kobi.
    const prefix = /^(?:non|ex|pre|post|anti|pro|mid|late|early)-(?=[A-Z])/.exec(name);
    if (prefix) from += prefix[0].length;
    else if (
      head &&
      (isArticle ||
        /-(?:based|backed|owned|listed|led|funded)$/.test(word) ||
        honorifics.has(word) ||
        (isPeople && word.includes("-")))
    )
      from += head[0].length;
    else return { start: from, end: to };
  }
}

const isNoun = (word: string): boolean =>
  productNouns.has(word) ||
  companyNouns.has(word) ||
  personNouns.has(word) ||
  /^(?:big|large|language|open|pharma|family|series|line|brand|deal|stock|shares|team)$/.test(word);
