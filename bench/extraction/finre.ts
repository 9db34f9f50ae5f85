import type { Span } from "../../core/document.ts";
import type { BenchSet } from "./bench-set.ts";
import { type Extraction, extractText, overlap } from "./extract-text.ts";
import { finreLabels, type Reading } from "./finre-labels.ts";
import { withCompanies } from "./known-names.ts";
import { Scores } from "./tally.ts";

/** One sentence with two firms: the relations that its lines ask for and those that they leave open. */
interface Case {
  readonly text: string;
  readonly first: string;
  readonly second: string;
  readonly required: Reading[][];
  readonly optional: Reading[];
  readonly labels: string[];
}

const kinds = [
  "invested_in",
  "acquired",
  "subsidiary_of",
  "founded",
  "partnered_with",
  "competes_with",
  "integrated",
  "developed",
  "spun_off_from",
  "no relation",
] as const;

export const finre: BenchSet = {
  option: "finre",
  title: "FinRE, Chinese",
  file: "finre_valid.txt",
  protocol:
    "sentence with two companies whose names are given; the 44 labels are collapsed to our relations with direction (finre-labels.ts); a pair's relation is right when one that its label asks for is read, each other one read is false, open ones are neither",
  score(content, knowledge, { limit }) {
    const scores = new Scores(kinds);
    for (const each of readCases(content).slice(0, limit)) {
      const informed = withCompanies(knowledge, [each.first, each.second]);
      const read = readingsOf(extractText(each.text, informed, "zh"), each);
      const tell = (what: string) =>
        `${each.first} | ${each.second} | ${each.labels.join(",")} ${what} | ${each.text}`;
      const used = new Set<Reading>();
      for (const wanted of each.required) {
        const kind = wanted[0]?.predicate ?? "no relation";
        const found = read.find((reading) => wanted.some((one) => agrees(one, reading)));
        for (const reading of read) if (wanted.some((one) => agrees(one, reading))) used.add(reading);
        scores.add(kind, found ? "right" : "missed", tell(wanted.map(tellReading).join("/")));
      }
      for (const reading of read) {
        if (used.has(reading) || each.optional.some((one) => agrees(one, reading))) continue;
        scores.add(
          (kinds as readonly string[]).includes(reading.predicate) ? reading.predicate : "no relation",
          "wrong",
          tell(tellReading(reading)),
        );
      }
    }
    return scores;
  },
};

const tellReading = ({ predicate, first }: Reading): string =>
  first === "object" ? `${predicate}⁻¹` : predicate;

const agrees = (wanted: Reading, read: Reading): boolean =>
  wanted.predicate === read.predicate &&
  (wanted.first === "either" || read.first === "either" || wanted.first === read.first);

const symmetric = new Set(["partnered_with", "competes_with"]);

/** The lines of the file by sentence and pair: the set lists a pair once in each order, and under each of its labels. */
function readCases(content: string): Case[] {
  const cases = new Map<string, Case>();
  for (const [index, line] of content.split("\n").entries()) {
    if (!line.trim()) continue;
    const [left, right, label, masked] = line.trim().split("\t");
    if (!left || !right || !label || !masked)
      throw new Error(`line ${index + 1} has not four fields by tabs: company, company, label, sentence`);
    const reading = finreLabels[label];
    if (!reading) throw new Error(`line ${index + 1}: label "${label}" is not one of FinRE's`);
    const text = unmask(masked);
    const [first, second] = left <= right ? [left, right] : [right, left];
    const isTurned = first !== left;
    const turn = (one: Reading): Reading =>
      !isTurned || one.first === "either"
        ? one
        : { ...one, first: one.first === "subject" ? "object" : "subject" };
    const key = [text, first, second].join("\t");
    const one = cases.get(key) ?? {
      text,
      first: unmask(first),
      second: unmask(second),
      required: [],
      optional: [],
      labels: [],
    };
    cases.set(key, one);
    const required = reading.required.map(turn);
    const isKnown = one.required.some((known) =>
      known.some((each) => required.some((other) => agrees(each, other))),
    );
    if (required.length > 0 && !isKnown) one.required.push(required);
    one.optional.push(...reading.optional.map(turn));
    one.labels.push(isTurned ? `(${label})` : label);
  }
  return [...cases.values()];
}

const figures = ["12", "5", "2014", "30", "8", "100", "3"];

/** The set masks numbers as <N>; figures stand in for them. */
function unmask(masked: string): string {
  let number = 0;
  return masked.replaceAll("<N>", () => figures[number++ % figures.length] ?? "").replaceAll("&amp;", "&");
}

/** What was read between the two firms of the case, each direction once. */
function readingsOf({ names, relations }: Extraction, { text, first, second }: Case): Reading[] {
  const entitiesAt = (name: string): Set<string> => {
    const spans: Span[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      spans.push({ start: at, end: at + name.length });
    return new Set(
      names.filter((found) => spans.some((span) => overlap(span, found))).map(({ entity }) => entity),
    );
  };
  const ones = entitiesAt(first);
  const others = entitiesAt(second);
  const readings = new Map<string, Reading>();
  for (const { subject, object, mention } of relations) {
    if (mention.modality === "denied") continue;
    const isForward = ones.has(subject) && others.has(object);
    const isBackward = ones.has(object) && others.has(subject);
    if (!isForward && !isBackward) continue;
    const end = symmetric.has(mention.predicate) ? "either" : isForward ? "subject" : "object";
    readings.set(`${mention.predicate} ${end}`, { predicate: mention.predicate, first: end });
  }
  return [...readings.values()];
}
