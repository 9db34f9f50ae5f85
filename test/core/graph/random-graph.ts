import fc from "fast-check";
import { EntityCard, StatementCard } from "../../../core/cards.ts";
import type { EntityId } from "../../../core/entity.ts";
import type { NeighbourSource } from "../../../core/graph/select-neighbours.ts";
import { compareNeighbours, compareStatements, type Neighbour } from "../../../core/graph/traversal.ts";

export interface RandomGraph extends NeighbourSource {
  readonly ids: readonly EntityId[];
  readonly statements: readonly StatementCard[];
}

/** Graphs of up to eight entities, with parallel, symmetric, negated and differently trusted statements. */
export const randomGraph: fc.Arbitrary<RandomGraph> = fc.integer({ min: 2, max: 8 }).chain((order) =>
  fc
    .array(
      fc.record({
        subject: fc.nat(order - 1),
        object: fc.nat(order - 1),
        predicate: fc.constantFrom("invested_in", "acquired", "competes_with"),
        polarity: fc.constantFrom("asserted", "asserted", "asserted", "negated"),
        confidence: fc.constantFrom(0.3, 0.6, 0.9),
        sources: fc.integer({ min: 1, max: 3 }),
        firstSeen: fc.constantFrom(undefined, "2021-05-01", "2023-02-10"),
        when: fc.constantFrom(undefined, "2020", "2021-06", "2022-03-04"),
      }),
      { maxLength: 20 },
    )
    .map((given) => graphOf(order, given)),
);

type Given = Pick<StatementCard, "confidence" | "sources"> & {
  subject: number;
  object: number;
  predicate: string;
  polarity: string;
  firstSeen?: string | undefined;
  /** The date of the event. */
  when?: string | undefined;
};

export function graphOf(order: number, given: readonly Given[]): RandomGraph {
  const id = (index: number) => `company:${index}` as EntityId;
  const statements = given
    .filter(({ subject, object }) => subject !== object)
    .map(({ subject, object, when, ...rest }, index) =>
      StatementCard.parse({
        ...rest,
        ...(when && { qualifiers: { when: { text: when, from: when } } }),
        id: `s${index}`,
        subject: id(subject),
        object: id(object),
        modality: "fact",
        quotes: 1,
        documents: [],
      }),
    );
  const ids = Array.from({ length: order }, (_, index) => id(index));
  const degree = (one: EntityId) =>
    statements.filter(({ subject, object }) => subject === one || object === one).length;
  const entityCards = new Map(
    ids.map((one) => [
      one,
      EntityCard.parse({
        id: one,
        type: "company",
        name: { en: one },
        aliases: [],
        metrics: { degree: degree(one), pagerank: 0, betweenness: 0, community: 0 },
        position: { x: 0, y: 0 },
      }),
    ]),
  );
  const neighbours = new Map(
    ids.map((one) => [
      one,
      ids
        .map((other): Neighbour => ({ id: other, degree: degree(other), statements: between(one, other) }))
        .filter((neighbour) => neighbour.statements.length > 0)
        .toSorted(compareNeighbours),
    ]),
  );
  return { ids, statements, entityCards, neighbours, publishersOf: () => [] };

  function between(one: EntityId, other: EntityId): StatementCard[] {
    return statements
      .filter(
        ({ subject, object }) =>
          (subject === one && object === other) || (subject === other && object === one),
      )
      .toSorted(compareStatements);
  }
}
