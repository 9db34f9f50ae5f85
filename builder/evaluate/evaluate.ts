import type { DocumentId } from "../../core/document.ts";
import { organisationTypes } from "../../core/ontology/entity-type.ts";
import type { Snapshot } from "../../core/snapshot.ts";
import type { Claim } from "./align-entities.ts";
import { channelOf } from "./channel-of.ts";
import { type Figures, share, Tally } from "./figures.ts";
import { type Annotated, type JudgedDocument, judgeDocument, sortEntities } from "./judge-document.ts";

/** Statements of one channel or rule: a statement counts once for each channel that has a quote of it in the document. */
export interface Yield {
  /** Share of its statements that are right. */
  readonly precision: number;
  /** Share of all annotated relations that it found. */
  readonly share: number;
  readonly tp: number;
  readonly fp: number;
}

/** The figures of a snapshot. Keys of `relations`: all, the languages, the predicates; of `entities`: all and the languages. */
export interface Evaluation {
  readonly relations: Readonly<Record<string, Figures>>;
  readonly entities: Readonly<Record<string, Figures>>;
  /** Entities by type: found and missed by the annotated one, false alarms by the predicted one. */
  readonly types: Readonly<Record<string, Figures>>;
  readonly channels: Readonly<Record<string, Yield>>;
  readonly rules: Readonly<Record<string, Yield>>;
  /** Share of the entities found whose type agrees; company, investor and institution count as one. */
  readonly typed: number;
  /** Share of the relations found whose polarity and modality agree. */
  readonly qualified: number;
  /** Share of the quotes that stand verbatim in their text. */
  readonly grounded: number;
  /** Annotated texts that the snapshot does not hold. */
  readonly missing: readonly string[];
  readonly documents: readonly JudgedDocument[];
}

/**
 * Scores a snapshot against annotated texts, over all documents (micro). A document of the snapshot is that of an annotated
 * text where the stem of its id or uri is the text's name. Definitions: docs/evaluation.md.
 */
export function evaluate(snapshot: Snapshot, texts: readonly Annotated[]): Evaluation {
  const documentOf = namesOf(snapshot);
  const claimsOf = new Map<DocumentId, Claim[]>();
  for (const statement of snapshot.statements)
    for (const evidence of statement.evidence) {
      const claims = claimsOf.get(evidence.document);
      if (claims) claims.push({ statement, evidence });
      else claimsOf.set(evidence.document, [{ statement, evidence }]);
    }
  const documents = texts.map((annotated) => {
    const document = documentOf.get(annotated.name);
    const claims = document === undefined ? [] : (claimsOf.get(document) ?? []);
    return judgeDocument(annotated, document, snapshot.entities, claims);
  });
  const typeOf = new Map(snapshot.entities.map(({ id, type }) => [id, type]));
  const relations = new Tally();
  const entities = new Tally();
  const types = new Tally();
  const channels = new Tally();
  const rules = new Tally();
  let typed = 0;
  let mapped = 0;
  for (const judged of documents) {
    const { gold } = judged.annotated;
    countRelations(judged, relations, channels, rules);
    const { found, splits, strangers } = sortEntities(judged.alignment);
    entities.add(["all", gold.lang], {
      tp: found.size,
      fp: splits.length + strangers.length,
      fn: gold.entities.length - found.size,
    });
    for (const { id, type } of gold.entities) types.add([type], found.has(id) ? { tp: 1 } : { fn: 1 });
    for (const id of [...splits, ...strangers]) types.add([typeOf.get(id) ?? "unknown"], { fp: 1 });
    const goldType = new Map(gold.entities.map(({ id, type }) => [id, type]));
    for (const [id, to] of judged.alignment.goldOf) {
      mapped += 1;
      if (classOf(typeOf.get(id)) === classOf(goldType.get(to))) typed += 1;
    }
  }
  const matches = documents.flatMap((judged) => judged.matches);
  const sum = (pick: (judged: JudgedDocument) => number) =>
    documents.reduce((total, judged) => total + pick(judged), 0);
  const all = relations.figures().all;
  return {
    relations: relations.figures(),
    entities: entities.figures(),
    types: types.figures(),
    channels: yields(channels, all),
    rules: yields(rules, all),
    typed: share(typed, mapped),
    qualified: share(matches.filter((match) => match.isQualified).length, matches.length),
    grounded: share(
      sum(({ quotes }) => quotes.verbatim),
      sum(({ quotes }) => quotes.all),
    ),
    missing: documents.flatMap(({ document, annotated }) => (document === undefined ? [annotated.name] : [])),
    documents,
  };
}

/** File name without folder and ending. */
const stem = (path: string): string => (path.split("/").at(-1) ?? "").replace(/\.(?:txt|md|html?|json)$/, "");

function namesOf({ documents }: Snapshot): ReadonlyMap<string, DocumentId> {
  const names = new Map<string, DocumentId>();
  for (const { id, uri } of documents)
    for (const key of [id, uri]) {
      const name = key === undefined ? undefined : stem(key);
      if (name !== undefined && !names.has(name)) names.set(name, id);
    }
  return names;
}

function countRelations(judged: JudgedDocument, relations: Tally, channels: Tally, rules: Tally): void {
  const { lang } = judged.annotated.gold;
  const extractorsOf = ({ statement }: Claim): string[] => [
    ...new Set(
      judged.claims.filter((each) => each.statement === statement).map((each) => each.evidence.extractor),
    ),
  ];
  const count = (claim: Claim, counts: { tp?: number; fp?: number }) => {
    const extractors = extractorsOf(claim);
    relations.add(["all", lang, claim.statement.predicate], counts);
    channels.add([...new Set(extractors.map(channelOf))], counts);
    rules.add(extractors, counts);
  };
  for (const { claim, relation } of judged.matches) if (!relation.optional) count(claim, { tp: 1 });
  for (const claim of judged.falseAlarms) count(claim, { fp: 1 });
  for (const { p } of judged.missed) relations.add(["all", lang, p], { fn: 1 });
}

function yields(tally: Tally, all: Figures | undefined): Record<string, Yield> {
  return Object.fromEntries(
    Object.entries(tally.figures()).map(([key, { precision, tp, fp }]) => [
      key,
      { precision, share: share(tp, (all?.tp ?? 0) + (all?.fn ?? 0)), tp, fp },
    ]),
  );
}

const classOf = (type: string | undefined): string | undefined =>
  (organisationTypes as readonly (string | undefined)[]).includes(type) ? "organisation" : type;
