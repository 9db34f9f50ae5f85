import type { Entity, EntityId } from "../core/entity.ts";
import { relationType } from "../core/ontology/relations/index.ts";
import { type Evidence, type Qualifiers, type Statement, StatementId } from "../core/statement.ts";
import { eventsIn } from "./events-in.ts";
import type { NameRef } from "./relate/encode.ts";
import type { RelationMention } from "./relate/relation-mention.ts";
import type { ReadDocumentNames, Resolution } from "./resolve/resolve.ts";
import { normaliseTitle } from "./values/normalise-title.ts";
import { originOf } from "./view.ts";

interface Claim {
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly mention: RelationMention;
  readonly evidence: Evidence;
}

/** Relation mentions of one document. */
export interface DocumentRelations {
  readonly names: ReadDocumentNames;
  readonly mentions: readonly RelationMention[];
}

/**
 * Puts relation mentions together: same subject, predicate, object and polarity are one statement with all its evidence;
 * events of a recurring relation are told apart by round, else by year of the event.
 */
export function fuse(
  documents: readonly DocumentRelations[],
  resolution: Resolution,
  hash: (text: string) => string,
): Statement[] {
  const typeOf = new Map(resolution.entities.map((entity) => [entity.id, entity.type]));
  const groups = new Map<string, Claim[]>();
  for (const { names, mentions } of documents) {
    for (const mention of mentions) {
      const claim = claimOf(mention, names, resolution, typeOf);
      if (!claim) continue;
      const key = pairOf(claim);
      const group = groups.get(key);
      if (group) group.push(claim);
      else groups.set(key, [claim]);
    }
  }
  return [...groups]
    .flatMap(([pair, claims]) => {
      const recurs = claims.some(({ mention }) => relationType(mention.predicate).recurs);
      return recurs
        ? eventsIn(claims, ({ mention }) => mention.qualifiers, tieBreak).map(({ key, members }) => ({
            key: key ? `${pair} ${key}` : pair,
            claims: members,
          }))
        : [{ key: pair, claims }];
    })
    .map(({ key, claims }) => statementOf(key, claims, hash))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A total order of claims that does not depend on the order of the files. */
const tieBreak = ({ evidence, mention }: Claim): string =>
  `${evidence.document} ${String(evidence.start).padStart(9, "0")} ${mention.rule}`;

function claimOf(
  mention: RelationMention,
  names: ReadDocumentNames,
  resolution: Resolution,
  typeOf: ReadonlyMap<EntityId, Entity["type"]>,
): Claim | undefined {
  const { document } = names;
  const relation = relationType(mention.predicate);
  let subject = resolution.entityOf(document.id, mention.subject.name);
  let object = resolution.entityOf(document.id, mention.object.name);
  if (!subject || !object || subject === object) return undefined;
  const subjectType = typeOf.get(subject);
  const objectType = typeOf.get(object);
  if (
    !subjectType ||
    !objectType ||
    !relation.subject.includes(subjectType) ||
    !relation.object.includes(objectType)
  )
    return undefined;
  let [first, second] = [mention.subject, mention.object];
  if (relation.symmetric && object < subject) {
    [subject, object] = [object, subject];
    [first, second] = [second, first];
  }
  return { subject, object, mention, evidence: evidenceOf(mention, first, second, names) };
}

function evidenceOf(
  mention: RelationMention,
  subject: NameRef,
  object: NameRef,
  { document }: ReadDocumentNames,
): Evidence {
  const { sentence, view } = mention.source;
  const spanOf = (ref: NameRef): [number, number] | undefined => {
    if (ref.sentence !== mention.source || ref.anaphor !== undefined) return undefined;
    const span = originOf(view, ref.name.start, ref.name.end);
    return [span.start, span.end];
  };
  // As written: the view has lost marks of Markdown and spaces between scripts.
  const textOf = (ref: NameRef): string => {
    const span = originOf(ref.sentence.view, ref.name.start, ref.name.end);
    return document.text.slice(span.start, span.end);
  };
  const subjectSpan = spanOf(subject);
  const objectSpan = spanOf(object);
  const cue =
    mention.cue && mention.cue[1] > mention.cue[0]
      ? originOf(view, mention.cue[0], mention.cue[1])
      : undefined;
  return {
    document: document.id,
    start: sentence.start,
    end: sentence.end,
    quote: document.text.slice(sentence.start, sentence.end),
    subjectText: textOf(subject),
    objectText: textOf(object),
    ...(subjectSpan ? { subjectSpan } : {}),
    ...(objectSpan ? { objectSpan } : {}),
    ...(cue ? { cueSpan: [cue.start, cue.end] as [number, number] } : {}),
    polarity: mention.polarity,
    modality: mention.modality,
    extractor: mention.rule,
    confidence: mention.confidence,
  };
}

const pairOf = ({ subject, object, mention }: Claim): string =>
  `${subject} ${mention.predicate} ${object} ${mention.polarity}`;

const modalities = ["fact", "reported", "planned", "denied"] as const;

function statementOf(key: string, claims: readonly Claim[], hash: (text: string) => string): Statement {
  const sorted = [...claims].sort(
    (a, b) =>
      b.mention.confidence - a.mention.confidence ||
      (a.evidence.document < b.evidence.document
        ? -1
        : a.evidence.document > b.evidence.document
          ? 1
          : a.evidence.start - b.evidence.start || (a.mention.rule < b.mention.rule ? -1 : 1)),
  );
  const first = sorted[0];
  if (!first) throw new Error(`Statement "${key}" has no evidence; fuse must group at least one mention.`);
  const evidence = [
    ...new Map(
      // Of several claims of one sentence the surest stays, so it comes last.
      sorted
        .toReversed()
        .map((claim) => [`${claim.evidence.document} ${claim.evidence.start}`, claim.evidence]),
    ).values(),
  ].sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start));
  // The strongest claim wins: what one text reports as done is done, whatever another expects.
  const modality =
    modalities.find((each) => claims.some((claim) => claim.mention.modality === each)) ?? "fact";
  const qualifiers = mergeQualifiers(
    sorted.filter((claim) => claim.mention.modality === modality || modality === "fact"),
  );
  const doubt = claims.reduce((product, claim) => product * (1 - claim.mention.confidence), 1);
  return {
    id: StatementId.parse(hash(key).slice(0, 16)),
    subject: first.subject,
    predicate: first.mention.predicate,
    object: first.object,
    polarity: first.mention.polarity,
    modality,
    ...(Object.keys(qualifiers).length > 0 ? { qualifiers } : {}),
    confidence: Math.round(100 * Math.min(0.99, 1 - doubt)) / 100,
    evidence,
  };
}

/** The surest mention's qualifiers, completed by the others'. A post is former only if every mention says so. */
function mergeQualifiers(claims: readonly Claim[]): Qualifiers {
  const merged: Record<string, unknown> = {};
  for (const { mention } of claims)
    for (const [name, value] of Object.entries(mention.qualifiers)) merged[name] ??= value;
  if (merged.former && !claims.every(({ mention }) => mention.qualifiers.former)) delete merged.former;
  const { title, ...rest } = merged as Qualifiers;
  const role = title === undefined ? undefined : normaliseTitle(title);
  return title === undefined ? rest : { title, ...(role ? { role } : {}), ...rest };
}
