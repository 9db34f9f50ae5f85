import type { DocumentId } from "../../core/document.ts";
import type { Entity, EntityId } from "../../core/entity.ts";
import { relationTypes } from "../../core/ontology/relations/index.ts";
import { type Alignment, alignEntities, type Claim } from "./align-entities.ts";
import type { Gold, GoldRelation } from "./gold.ts";

/** One annotated text: what was read of it by hand, and the text itself as its file has it. */
export interface Annotated {
  readonly name: string;
  readonly gold: Gold;
  readonly text: string;
}

/** A statement that says what an annotated relation says. */
export interface Match {
  readonly claim: Claim;
  readonly relation: GoldRelation;
  /** Whether polarity and modality agree too. */
  readonly isQualified: boolean;
}

/** What became of one document. */
export interface JudgedDocument {
  readonly annotated: Annotated;
  /** Absent where the snapshot does not hold the document. */
  readonly document: DocumentId | undefined;
  readonly claims: readonly Claim[];
  readonly alignment: Alignment;
  readonly matches: readonly Match[];
  /** Statements that nothing annotated says, by their first quote in the document. */
  readonly falseAlarms: readonly Claim[];
  /** Annotated relations that no statement says; optional ones are not among them. */
  readonly missed: readonly GoldRelation[];
  /** Quotes, and those of them that stand verbatim in the text. */
  readonly quotes: { readonly all: number; readonly verbatim: number };
}

const symmetric: ReadonlySet<string> = new Set(
  relationTypes.filter((relation) => relation.symmetric).map(({ id }) => id),
);

/** A predicted relation between a pair is ignored, neither right nor wrong, where one of these is annotated of the pair. */
const impliedBy: Readonly<Record<string, readonly string[]>> = {
  works_at: ["founded", "resigned_from", "hired"],
  partnered_with: ["invested_in", "acquired", "subsidiary_of", "spun_off_from"],
};

type Ends = readonly [subject: string | undefined, object: string | undefined];
const keyOf = ([subject, object]: Ends, predicate: string): string =>
  JSON.stringify([subject, predicate, object]);

/** The annotated entities at the ends of a claim. */
export const endsOf = ({ statement }: Claim, { goldOf }: Alignment): Ends => [
  goldOf.get(statement.subject),
  goldOf.get(statement.object),
];

/** Judges the statements of one document against its annotation. `claims` are its quotes in the order of the snapshot. */
export function judgeDocument(
  annotated: Annotated,
  document: DocumentId | undefined,
  entities: readonly Entity[],
  claims: readonly Claim[],
): JudgedDocument {
  const { gold, text } = annotated;
  const alignment = alignEntities(document, entities, claims, gold, text);
  const wanted = new Map(
    gold.relations.map((relation) => [keyOf([relation.s, relation.o], relation.p), relation]),
  );
  const isImplied = ([s, o]: Ends, predicate: string): boolean =>
    (impliedBy[predicate] ?? []).some(
      (other) => wanted.has(keyOf([s, o], other)) || wanted.has(keyOf([o, s], other)),
    );
  const matched = new Map<string, Match>();
  const falseAlarms: Claim[] = [];
  const seen = new Set<string>();
  for (const claim of claims) {
    const { statement } = claim;
    if (seen.has(statement.id)) continue;
    seen.add(statement.id);
    const [s, o] = endsOf(claim, alignment);
    let key = keyOf([s, o], statement.predicate);
    if (!wanted.has(key) && symmetric.has(statement.predicate)) key = keyOf([o, s], statement.predicate);
    const relation = wanted.get(key);
    if (!relation) {
      if (!isImplied([s, o], statement.predicate)) falseAlarms.push(claim);
    } else if (!matched.has(key)) {
      const isQualified =
        statement.polarity === relation.polarity && statement.modality === relation.modality;
      matched.set(key, { claim, relation, isQualified });
    }
  }
  return {
    annotated,
    document,
    claims,
    alignment,
    matches: [...matched.values()],
    falseAlarms,
    missed: [...wanted].flatMap(([key, relation]) =>
      matched.has(key) || relation.optional ? [] : [relation],
    ),
    quotes: {
      all: claims.length,
      verbatim: claims.filter(({ evidence }) => text.includes(evidence.quote)).length,
    },
  };
}

/** Predicted entities by what they are: annotated ones, seconds of one already found, and strangers. */
export function sortEntities({ predicted, goldOf }: Alignment): {
  readonly found: ReadonlySet<string>;
  readonly splits: readonly EntityId[];
  readonly strangers: readonly EntityId[];
} {
  const found = new Set<string>();
  const splits: EntityId[] = [];
  for (const [id, gold] of goldOf) {
    if (found.has(gold)) splits.push(id);
    found.add(gold);
  }
  return { found, splits, strangers: [...predicted].filter((id) => !goldOf.has(id)) };
}
