import type { Document } from "../../core/document.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import type { Evidence, Statement } from "../../core/statement.ts";
import type { Knowledge } from "../knowledge.ts";
import type { NameSpan } from "../recognize/name-span.ts";
import type { NameRef } from "../relate/encode.ts";
import type { RelationMention } from "../relate/relation-mention.ts";
import type { MatchEvent } from "../trace.ts";
import { originOf } from "../view.ts";
import { contextCues } from "./context-cues.ts";
import { describeEnd } from "./describe-end.ts";
import { describeRule } from "./describe-rule.ts";
import { type Reading, readTraced } from "./read-traced.ts";
import { resolutionReasons } from "./resolution-reasons.ts";
import { wordsOf } from "./show-code.ts";
import { votesOn } from "./votes-on.ts";

const line = (label: string, text: string): string => `  ${label.padEnd(11)} ${text}`;

/**
 * What made a statement, as lines to read: for each quote the rule with its cue, how both ends were found, which cues of
 * context acted and how sure it is; then for both ends the votes on the names and the reasons of resolution. The documents
 * are read again from the texts that the snapshot holds, which gives the same since reading depends on nothing else.
 */
export function explainStatement(statement: Statement, snapshot: Snapshot, knowledge: Knowledge): string[] {
  const readings = new Map<string, Reading>();
  const readingOf = (document: Document): Reading => {
    const known = readings.get(document.id) ?? readTraced(document, knowledge);
    readings.set(document.id, known);
    return known;
  };
  const nameOf = (id: string) => {
    const entity = snapshot.entities.find((each) => each.id === id);
    return `${entity?.name.en ?? entity?.name.zh ?? "?"} (${id})`;
  };
  const found: { reading: Reading; mention: RelationMention }[] = [];
  const quotes = statement.evidence.flatMap((evidence, at) => {
    const head = `evidence ${at + 1} of ${statement.evidence.length}: ${evidence.document}, ${evidence.start}–${evidence.end}`;
    const quote = line("quote", evidence.quote.replace(/\s+/g, " "));
    const document = snapshot.documents.find(({ id }) => id === evidence.document);
    if (!document)
      return [head, quote, line("rule", `${evidence.extractor}; the snapshot does not hold the document`)];
    const reading = readingOf(document);
    const mention = reading.mentions.find((each) => isReadingOf(each, evidence, statement, reading));
    if (!mention)
      return [
        head,
        quote,
        line(
          "rule",
          `${evidence.extractor} does not read this any more: the snapshot is older than the rules; build it again`,
        ),
      ];
    found.push({ reading, mention });
    return [head, quote, ...explainMention(mention, reading)];
  });
  const { subject, predicate, object, polarity, modality, confidence, qualifiers } = statement;
  return [
    `statement ${statement.id}: ${nameOf(subject)} ${predicate} ${nameOf(object)}`,
    line(
      "claim",
      `${polarity}, ${modality}${found.length > 1 ? "; the strongest of its quotes decides" : ""}`,
    ),
    ...(qualifiers ? [line("qualifiers", tellQualifiers(qualifiers))] : []),
    line("confidence", `${confidence.toFixed(2)}: one less the product of the doubts of all its readings`),
    ...quotes,
    ...explainEnd("subject", subject, found, snapshot),
    ...explainEnd("object", object, found, snapshot),
  ];
}

function isReadingOf(
  mention: RelationMention,
  evidence: Evidence,
  statement: Statement,
  { document }: Reading,
): boolean {
  const textOf = ({ name, sentence }: NameRef) => {
    const span = originOf(sentence.view, name.start, name.end);
    return document.text.slice(span.start, span.end);
  };
  const [s, o] = [textOf(mention.subject), textOf(mention.object)];
  return (
    mention.source.sentence.start === evidence.start &&
    mention.rule === evidence.extractor &&
    mention.predicate === statement.predicate &&
    ((s === evidence.subjectText && o === evidence.objectText) ||
      (s === evidence.objectText && o === evidence.subjectText))
  );
}

function explainMention(mention: RelationMention, reading: Reading): string[] {
  const match = reading.matches.find(
    ({ rule, encoded, subject, object }) =>
      rule.id === mention.rule &&
      encoded.source === mention.source &&
      subject.names.includes(mention.subject) &&
      object.names.includes(mention.object),
  );
  const also = reading.mentions.filter(
    (other) =>
      other !== mention &&
      other.source === mention.source &&
      other.predicate === mention.predicate &&
      other.subject.name === mention.subject.name &&
      other.object.name === mention.object.name,
  );
  return [
    line("rule", `${mention.rule}  ${describeRule(mention.rule) ?? ""}`.trimEnd()),
    ...(match ? [line("cue", `"${wordsOf(match.encoded, ...match.cue)}"`)] : []),
    line("subject", describeEnd("subject", mention, match)),
    line("object", describeEnd("object", mention, match)),
    ...(Object.keys(mention.qualifiers).length > 0
      ? [line("qualifiers", tellQualifiers(mention.qualifiers))]
      : []),
    line("claim", `${mention.polarity}, ${mention.modality}`),
    ...(match ? explainContext(match) : []),
    line("confidence", explainConfidence(mention, match)),
    ...(also.length > 0 ? [line("read also by", [...new Set(also.map(({ rule }) => rule))].join(", "))] : []),
  ];
}

function explainContext(match: MatchEvent): string[] {
  const { scope, fired } = contextCues(match);
  const cues = fired.map(({ sets, where, words }) => {
    const place =
      where === "cue" ? "in the cue" : where === "sentence" ? "in the sentence" : `${where} the cue`;
    return `${sets} by "${words}" ${place}`;
  });
  return [line("context", `${cues.join("; ") || "no cue"}; scope: "${scope}"`)];
}

function explainConfidence(
  { confidence, subject, object }: RelationMention,
  match: MatchEvent | undefined,
): string {
  const names = `names ${subject.name.confidence.toFixed(2)} and ${object.name.confidence.toFixed(2)}`;
  const ends = match
    ? `ends ${match.subject.confidence.toFixed(2)} and ${match.object.confidence.toFixed(2)}, `
    : "";
  return `${confidence.toFixed(2)} from ${ends}${names}`;
}

function tellQualifiers(qualifiers: Readonly<Record<string, unknown>>): string {
  const tell = (value: unknown): string => {
    if (typeof value !== "object" || value === null) return String(value);
    const { text, ...rest } = value as { text?: unknown };
    const parts = Object.entries(rest).map(([name, part]) => `${name} ${part}`);
    return `"${text}"${parts.length > 0 ? ` (${parts.join(", ")})` : ""}`;
  };
  return Object.entries(qualifiers)
    .map(([name, value]) => `${name} ${tell(value)}`)
    .join("; ");
}

/** Votes on the names at one end and why they are the entity, each form once. */
function explainEnd(
  end: "subject" | "object",
  id: string,
  found: readonly { reading: Reading; mention: RelationMention }[],
  snapshot: Snapshot,
): string[] {
  const entity = snapshot.entities.find((each) => each.id === id);
  if (!entity) return [];
  const told = new Set<string>();
  const lines = found.flatMap(({ reading, mention }) => {
    // A symmetric relation may have been read the other way round.
    const turned = end === "subject" ? mention.object : mention.subject;
    const { name } = isOf(turned.name, id, reading) ? turned : mention[end];
    const key = `${reading.document.id} ${name.text}`;
    if (told.has(key)) return [];
    told.add(key);
    return [
      ...votesOn(name.text, reading).map((text) => line("name", text)),
      ...resolutionReasons(name, entity, reading).map((text) => line("resolution", text)),
    ];
  });
  return [`${end} ${id}`, ...lines];
}

const isOf = (name: NameSpan, id: string, { resolution, document }: Reading): boolean =>
  resolution.entityOf(document.id, name) === id;
