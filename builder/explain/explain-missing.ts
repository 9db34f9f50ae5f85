import type { RelationType } from "../../core/ontology/define-relation.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { relationType } from "../../core/ontology/relations/index.ts";
import type { Statement } from "../../core/statement.ts";
import { foldForm } from "../evaluate/fold-form.ts";
import { fuse } from "../fuse.ts";
import type { NameSpan } from "../recognize/name-span.ts";
import type { RelationMention } from "../relate/relation-mention.ts";
import { findNameLoss } from "./find-name-loss.ts";
import { findRuleLoss, findTypeLoss, type IsEnd, tell } from "./find-rule-loss.ts";
import { type Finding, furthest } from "./finding.ts";
import type { Reading } from "./read-traced.ts";
import { resolutionReasons } from "./resolution-reasons.ts";
import { type Sought, seekName } from "./seek-name.ts";

/** A relation that somebody expected of a document: the names of both ends as a reader would say them. */
export interface Expected {
  readonly subject: string;
  readonly predicate: PredicateId;
  readonly object: string;
}

/** The way of the relation through the stages, as lines to read, and where it ended. */
export interface Missing {
  readonly finding: Finding;
  readonly lines: readonly string[];
}

/**
 * Walks the stages with a relation that a document was expected to yield and finds the first that lost it: of several
 * sentences that name both ends, the one in which it came furthest tells. `hash` is that of the build.
 */
export function explainMissing(
  expected: Expected,
  reading: Reading,
  hash: (text: string) => string,
): Missing {
  const { document, names } = reading;
  const subject = seekName(expected.subject, reading);
  const object = seekName(expected.object, reading);
  const head = [
    `document  ${document.id} (${document.language}), ${names.sentences.length} sentences`,
    ...[subject, object].map((sought) => `name      ${tellSought(sought)}`),
  ];
  const { finding, sentence } = walk(expected, subject, object, reading, hash);
  const quote = sentence === undefined ? undefined : names.sentences[sentence]?.sentence;
  return {
    finding,
    lines: [
      ...head,
      ...(quote
        ? [
            `sentence  ${quote.index + 1}: ${document.text.slice(quote.start, quote.end).replace(/\s+/g, " ")}`,
          ]
        : []),
      `${finding.stage === "said" ? "said" : `lost at   ${finding.stage}`}: ${finding.reason}`,
      ...finding.lines.map((line) => `          ${line}`),
    ],
  };
}

function tellSought({ text, entities, places, found }: Sought): string {
  const list = (at: ReadonlyMap<number, unknown>) =>
    [...at.keys()].map((index) => index + 1).join(", ") || "none";
  const ids = entities.map(({ id }) => id).join(", ");
  return `"${text}": stands in sentences ${list(places)}; found in ${list(found)}${ids ? ` as ${ids}` : ""}`;
}

interface Walked {
  readonly finding: Finding;
  /** Index of the sentence that tells. */
  readonly sentence?: number;
}

function walk(
  { predicate, subject: s, object: o }: Expected,
  subject: Sought,
  object: Sought,
  reading: Reading,
  hash: (text: string) => string,
): Walked {
  const relation = relationType(predicate);
  const absent = [subject, object].filter(({ places }) => places.size === 0);
  if (absent.length > 0) {
    const reason = `the document does not have ${absent.map(({ text }) => `"${text}"`).join(" and ")}`;
    return { finding: { stage: "text", reason, lines: [] } };
  }
  const isSubject = isEnd(subject, object, reading);
  const isObject = isEnd(object, subject, reading);
  const joins = (mention: RelationMention, a: IsEnd, b: IsEnd) =>
    a(mention.subject.name) && b(mention.object.name);
  const read = reading.mentions.filter(
    (mention) =>
      mention.predicate === predicate &&
      (joins(mention, isSubject, isObject) || (relation.symmetric && joins(mention, isObject, isSubject))),
  );
  const [mention] = read;
  if (mention)
    return { finding: fuseFinding(mention, reading, hash), sentence: mention.source.sentence.index };
  const has = (sought: Sought, isSought: IsEnd) => sentencesWith(sought, isSought, reading);
  const objects = has(object, isObject);
  const both = [...has(subject, isSubject)].filter((index) => objects.has(index));
  const near = both.length > 0 ? both : nearest(subject, object);
  const unfound = both.length > 0 ? undefined : endLoss(relation, subject, object, near, reading);
  if (unfound) return unfound;
  const carried = carriedMatches(predicate, isSubject, isObject, near, reading);
  // What one sentence says of one end tells only where no sentence has both.
  const candidates = both.length > 0 ? both : [...near, ...carried.keys()];
  const findings = candidates.map((index) => ({
    sentence: index,
    finding: inSentence(relation, subject, object, isSubject, isObject, index, reading),
  }));
  const best = furthest(findings.map(({ finding }) => finding));
  const told = findings.find(({ finding }) => finding === best);
  if (!told || !best)
    throw new Error("Two names that stand in a document must have a sentence that is looked at.");
  if (both.length === 0 && best.stage === "cue") {
    const reason = `no sentence names both "${s}" and "${o}"; nearest are ${near.map((index) => index + 1).join(" and ")}, and no cue of ${predicate} matches there`;
    return {
      finding: { stage: "sentence", reason, lines: findings.flatMap(({ finding }) => finding.lines) },
    };
  }
  return {
    sentence: told.sentence,
    finding: {
      ...best,
      lines: [
        ...best.lines,
        ...[...carried].flatMap(([index, line]) => (index === told.sentence ? [] : [line])).slice(0, 3),
      ],
    },
  };
}

/** Sentences that name it, or in which a pronoun or the like was taken for it. */
function sentencesWith({ places }: Sought, isSought: IsEnd, { encoded }: Reading): ReadonlySet<number> {
  const stands = [...encoded.values()]
    .filter(({ units }) => units.some((unit) => unit?.names.some(({ name }) => isSought(name))))
    .map(({ source }) => source.sentence.index);
  return new Set([...places.keys(), ...stands].sort((a, b) => a - b));
}

/** Where no sentence has both: the end that was not found, or was found as something else, where it stands nearest to the other. */
function endLoss(
  relation: RelationType,
  subject: Sought,
  object: Sought,
  near: readonly number[],
  reading: Reading,
): Walked | undefined {
  for (const sought of [subject, object])
    for (const index of near) {
      const loss = sought.places.has(index) ? findNameLoss(sought, index, reading) : undefined;
      if (loss) return { finding: loss, sentence: index };
    }
  for (const index of near) {
    const loss = findTypeLoss(relation, subject, object, index, reading);
    if (loss) return { finding: loss, sentence: index };
  }
  return undefined;
}

/**
 * Sentences other than these in which a cue of the predicate takes one of the ends and found nothing for the other, or
 * carried it over from elsewhere; each with what it takes.
 */
function carriedMatches(
  predicate: PredicateId,
  isSubject: IsEnd,
  isObject: IsEnd,
  but: readonly number[],
  { matches }: Reading,
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const { rule, encoded, subject, object } of matches) {
    const { index } = encoded.source.sentence;
    if (rule.relation.id !== predicate || but.includes(index) || found.has(index)) continue;
    const [s, o] = [subject.names, object.names];
    const isCarried = (names: typeof s) =>
      names.every((ref) => ref.sentence !== encoded.source || ref.anaphor !== undefined);
    const takesOne =
      (s.some(({ name }) => isSubject(name)) && isCarried(o)) ||
      (o.some(({ name }) => isObject(name)) && isCarried(s));
    if (!takesOne) continue;
    const list = (names: typeof s) => names.map(({ name }) => `"${name.text}"`).join(", ") || "nothing";
    found.set(index, `in sentence ${index + 1} ${rule.id} takes ${list(s)} and ${list(o)}`);
  }
  return found;
}

/** Whether a name is the one sought: of its entity, or, where both ends came out as one entity, of its words. */
function isEnd(sought: Sought, other: Sought, { resolution, document }: Reading): IsEnd {
  const others = new Set(other.entities.map(({ id }) => id));
  const ids = new Set(sought.entities.map(({ id }) => id).filter((id) => !others.has(id)));
  const folded = foldForm(sought.text);
  return (name: NameSpan) => {
    const id = resolution.entityOf(document.id, name);
    return (id !== undefined && ids.has(id)) || foldForm(name.text) === folded;
  };
}

/** The two sentences nearest to one another that name one end each. */
function nearest(subject: Sought, object: Sought): number[] {
  let best: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  for (const a of subject.places.keys())
    for (const b of object.places.keys())
      if (Math.abs(a - b) < least) {
        least = Math.abs(a - b);
        best = [Math.min(a, b), Math.max(a, b)];
      }
  return best;
}

function inSentence(
  relation: RelationType,
  subject: Sought,
  object: Sought,
  isSubject: IsEnd,
  isObject: IsEnd,
  index: number,
  reading: Reading,
): Finding {
  for (const sought of [subject, object]) {
    const loss = sought.places.has(index) ? findNameLoss(sought, index, reading) : undefined;
    if (loss) return loss;
  }
  return (
    findTypeLoss(relation, subject, object, index, reading) ??
    findRuleLoss(relation, isSubject, isObject, index, reading)
  );
}

/** What became of a relation that was read: the statement it is in, or how resolution lost it. */
function fuseFinding(mention: RelationMention, reading: Reading, hash: (text: string) => string): Finding {
  const { resolution, document } = reading;
  const entityOf = (name: NameSpan) => {
    const id = resolution.entityOf(document.id, name);
    return resolution.entities.find((entity) => entity.id === id);
  };
  const ends = [mention.subject.name, mention.object.name].map((name) => ({ name, entity: entityOf(name) }));
  const reasons = ends.flatMap(({ name, entity }) =>
    entity ? resolutionReasons(name, entity, reading) : [],
  );
  const lines = [`read as ${tell(mention)}`, ...reasons];
  const [first, second] = ends;
  const statement = statementOf(mention, first?.entity?.id, second?.entity?.id, reading, hash);
  if (statement) {
    const { id, polarity, modality, evidence } = statement;
    const reason = `statement ${id}, ${polarity}, ${modality}, of ${evidence.length} ${evidence.length === 1 ? "quote" : "quotes"} in this document`;
    return { stage: "said", reason, lines };
  }
  const reason =
    first?.entity === second?.entity
      ? `both ends were resolved into ${first?.entity?.id}`
      : `as entities the ends are a ${first?.entity?.type} and a ${second?.entity?.type}, between which ${mention.predicate} cannot hold`;
  return { stage: "resolution", reason, lines };
}

function statementOf(
  { predicate }: RelationMention,
  a: string | undefined,
  b: string | undefined,
  reading: Reading,
  hash: (text: string) => string,
): Statement | undefined {
  const { symmetric } = relationType(predicate);
  return fuse([reading], reading.resolution, hash).find(
    ({ subject, predicate: said, object }) =>
      said === predicate && ((subject === a && object === b) || (symmetric && subject === b && object === a)),
  );
}
