import type { Knowledge } from "../../knowledge.ts";
import type { Proposal } from "../../recognize/name-span.ts";
import type { ProposedSentence } from "../../recognize/proposed-sentence.ts";
import { companyEndings, institutionWords, investorEndings } from "./name-words.ts";
import { places } from "./places.ts";

/** What the English occurrences of one surface form add up to. */
export interface NameEvidence {
  /** Starts of occurrences, as sentence and offset, so that two channels do not count one twice. */
  readonly seen: Set<string>;
  headline: number;
  articles: number;
  /** Occurrences before a noun: "a Kobi phone". */
  modifies: number;
  /** Occurrences right after another capitalised word. */
  tails: number;
  quoted: number;
  owners: number;
  /** Occurrences with a state or a country after a comma. */
  placed: number;
  /** Occurrences as the source of what is said: "Kobi Times reported on Friday". */
  cited: number;
  listed: number;
  context: number;
  /** The tagger's best confidence, 0–1. */
  tagged: number;
}

export const noEvidence = (): NameEvidence => ({
  seen: new Set(),
  headline: 0,
  articles: 0,
  modifies: 0,
  tails: 0,
  quoted: 0,
  owners: 0,
  placed: 0,
  cited: 0,
  listed: 0,
  context: 0,
  tagged: 0,
});

/** Adds one proposal of a sentence to the evidence; `context` is the weight of the type votes of its neighbours. */
export function observe(
  evidence: NameEvidence,
  sentence: ProposedSentence,
  { start, end, confidence }: Proposal,
  context: number,
  isHeadline: boolean,
): void {
  const { masked } = sentence;
  evidence.tagged = Math.max(evidence.tagged, confidence ?? 0);
  const place = `${sentence.sentence.index} ${start}`;
  if (evidence.seen.has(place)) return;
  evidence.seen.add(place);
  const before = masked.slice(Math.max(0, start - 14), start);
  const after = masked.slice(end, end + 30);
  if (isHeadline) evidence.headline += 1;
  if (/[A-Z][\w.&-]* $/.test(before)) evidence.tails += 1;
  const modifies = isModifier.test(after);
  if (modifies) evidence.modifies += 1;
  // "the Kobi app" says nothing of Kobi, "the Leap of" does.
  if (/(?:^|[ "(])(?:the|an?|The|An?) $/.test(before) && !modifies) evidence.articles += 1;
  if (/"$/.test(before) && /^[,.]?"/.test(after)) evidence.quoted += 1;
  // "Let's", "Here's": a contraction opens a sentence as well.
  if (
    /^'s\b/.test(after) &&
    !/^(?:Let|Here|There|What|Who|How|Where|That|It|He|She|One|Today)$/.test(masked.slice(start, end))
  )
    evidence.owners += 1;
  const follower = placeFollows.exec(after);
  if (follower && (follower[1] === undefined || places.has(follower[1]))) evidence.placed += 1;
  if (
    /(?:\ue0f0|[A-Z][\w&.-]*)(?:, | and |, and )$/.test(before) ||
    /^(?:, | and |, and )(?:\ue0f0|[A-Z])/.test(after)
  )
    evidence.listed += 1;
  if (
    /^,? (?:first |previously |earlier |also )*reported(?: (?:on|earlier|last|this|that|in [A-Z])\b| \ue0fe|,|\.)/.test(
      after,
    ) ||
    /\b(?:daily|newspaper|magazine|broadcaster|outlet|news agency|news site|newswire|blog|tabloid) $/.test(
      masked.slice(Math.max(0, start - 20), start),
    )
  )
    evidence.cited += 1;
  evidence.context = Math.max(evidence.context, context);
}

const isModifier =
  /^ (?!(?:of|in|on|at|to|for|from|with|by|and|or|is|was|are|were|has|have|had|will|would|can|could|that|which|who|as|than|when|where|while|but|said|says)\b)[a-z]{3,}/;
const placeFollows =
  /^, (?:[A-Z]{2}\b|[A-Z][a-z]+(?: [A-Z][a-z]+)?\.?-based\b|(?:Calif|Mass|Conn|Mich|Minn|Wash|Tex|Fla|Ill|Ind|Pa|Ga|Va|Tenn|Colo|Ariz|Ore|Mo|Wis|Md)\.|([A-Z][a-z]+(?: [A-Z][a-z]+)?))/;
// Measures and multiples, academic degrees, peoples: 200ms, 30x, M.D., Americans.
const noName =
  /^(?!3M$)(?:(?:USD|EUR|GBP|DKK|NOK|SEK|CHF|JPY|CNY|RMB|HKD|SGD|AUD|CAD|NZD|INR|KRW|TWD|ZAR|AED|SAR|BRL|MXN|PLN|THB|MYR|IDR|PHP|VND|US|HK|NT|Rs)\$?\d.*|\d[\d.,]*(?:ms|x|X|k|K|M|B|bn|th|st|nd|rd|s|p|D|G|W|kW|MW|GW|GB|TB|nm|mm|cm|km|kg|mg|mph|am|pm|Hz|GHz|MHz|V|mAh|Wh|kWh|MWh|GWh|bps|b|h|min|ft|in|a|c)?|(?:[A-Z][a-z]?\.)+[A-Z]?\.?|Ph\.?D\.?|Co-[A-Z][a-z]+)$/;

const derived =
  /^(?:pre|re|un|non|over|under|multi|inter|anti|micro|bio|co|sub|super|hyper|cross|self|semi|out|mis|dis)(?=[a-z]{4})/;

const isOrdinaryWord = (part: string, knowledge: Knowledge): boolean =>
  /^[A-Z]?[a-z]+(?:-[A-Za-z]?[a-z]+)*$/.test(part) &&
  part
    .toLowerCase()
    .split("-")
    .every(
      (word) =>
        knowledge.dictionary.has(word) ||
        knowledge.commonWords.has(word) ||
        (word.endsWith("s") && knowledge.dictionary.has(word.slice(0, -1))) ||
        knowledge.dictionary.has(word.replace(derived, "")),
    );

const isPlace = (text: string): boolean =>
  places.has(text) ||
  places.has(text.replace(/[A-Z]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase())) ||
  / (?:County|City|District|Province|Island|Islands|River|Valley|Bay|Street|Avenue|Road|Boulevard|Airport|Peninsula|Desert|Ocean|Sea|Mountains|Stock Exchange)$/.test(
    text,
  );

const isPeople = (word: string): boolean =>
  word
    .split("-")
    .some(
      (part) =>
        (places.has(part) || places.has(part.replace(/s$/, ""))) &&
        /(?:ese|ish|ian|can|ean|rman|ench|wiss|utch|ech|nch|aqi|eli|aeli|ani|mese|ans)s?$/.test(part),
    );

const flag = (claim: boolean): number => (claim ? 1 : 0);

/**
 * How likely the form is a name of ours, 0–1: a logistic regression over what its occurrences show. `lowered` holds the
 * words that the document writes without a capital as well.
 */
export function judgeName(
  text: string,
  evidence: NameEvidence,
  lowered: ReadonlySet<string>,
  knowledge: Knowledge,
): number {
  if (noName.test(text) || isPlace(text)) return 0;
  const parts = text.split(" ");
  const count = Math.max(1, evidence.seen.size);
  // "The Company", "the Board"; an "Ardanian maker" comes from Ardania.
  if (/^(?:The|An?) [A-Z][a-z]+$/.test(text) && isOrdinaryWord(parts[1] ?? "", knowledge)) return 0;
  if (/^[A-Z][a-z]+(?:ian|ese|ish)$/.test(text) && evidence.modifies === evidence.seen.size) return 0;
  const words = parts.map((part) => part.toLowerCase().replace(/[.,]$/, ""));
  const last = words.at(-1) ?? "";
  const isEnding = (word: string) =>
    companyEndings.has(word) || investorEndings.has(word) || /^[ivx]+$/.test(word);
  if (words.every(isEnding) && evidence.tails === evidence.seen.size) return 0;
  if (evidence.cited * 2 > evidence.seen.size) return 0;
  // Peoples, and acronyms in the plural: Americans, EVs.
  if (/s$/.test(text) && (isPeople(text) || /^[A-Z]{2,5}s$/.test(text))) return 0;
  const isSingle = parts.length === 1;
  const isOrdinary = parts.every((part) => isOrdinaryWord(part, knowledge));
  const isShouted = /^[A-Z][A-Z&.-]{1,6}$/.test(text);
  const isInDocument = words.every((word) => lowered.has(word));
  const hasEnding =
    !isSingle &&
    (companyEndings.has(last) ||
      investorEndings.has(last) ||
      words[0] === "bank" ||
      words.some((word) => institutionWords.has(word)));
  const sum =
    -1 +
    2.3 * evidence.tagged +
    0.85 * flag(evidence.tagged > 0.9) -
    1.6 * flag(evidence.headline === evidence.seen.size) -
    1.25 * flag(isSingle && isOrdinary && !isShouted) -
    0.6 * flag(isSingle && knowledge.commonWords.has(last)) -
    1.3 * flag(isSingle && isInDocument) -
    0.9 * flag(!isSingle && isInDocument) -
    1.05 * flag(isShouted) +
    0.9 * flag(parts.some((part) => /[a-z][A-Z]/.test(part))) -
    1.5 * flag(/^\d[\d.,]*(?:[^\dA-Za-z]|$)/.test(text)) -
    2 * flag(!hasEnding && parts.some(isPeople)) -
    1.5 * (evidence.placed / count) +
    1.1 * flag(isShouted && evidence.articles > 0) -
    0.65 * flag(!isSingle && isOrdinary) +
    0.9 * flag(hasEnding) -
    1.2 * flag(!hasEnding) * (evidence.articles / count) +
    1.3 * (evidence.quoted / count) +
    1.5 * flag(evidence.owners > 0) +
    0.75 * flag(evidence.listed > 0) +
    0.85 * Math.min(3, evidence.context);
  return 1 / (1 + Math.exp(-sum));
}
