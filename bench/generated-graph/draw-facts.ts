import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { relationType } from "../../core/ontology/relations/index.ts";
import type { Modality, Polarity, Qualifiers } from "../../core/statement.ts";
import { type Dice, totalsOf } from "./dice.ts";
import type { DrawnEntity } from "./draw-entities.ts";
import { drawQualifiers, fundingRounds } from "./draw-qualifiers.ts";

/** A statement before any text says it. Ends are indices into the entities. */
export interface Fact {
  readonly subject: number;
  readonly predicate: PredicateId;
  readonly object: number;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly qualifiers: Qualifiers;
  /** Month in which it is reported: 0 is January 2015. */
  readonly month: number;
}

export const MONTHS = 12 * 12 - 1;

const shares: Readonly<Record<PredicateId, number>> = {
  works_at: 0.24,
  invested_in: 0.19,
  partnered_with: 0.12,
  developed: 0.11,
  integrated: 0.1,
  founded: 0.06,
  competes_with: 0.05,
  hired: 0.04,
  resigned_from: 0.04,
  acquired: 0.02,
  subsidiary_of: 0.015,
  member_of: 0.01,
  spun_off_from: 0.005,
};

/** What is said first of an entity that nothing is said of yet, and on which side it stands. */
const firstWords: Readonly<Record<EntityTypeId, readonly [PredicateId, "subject" | "object"]>> = {
  person: ["works_at", "subject"],
  company: ["invested_in", "object"],
  investor: ["invested_in", "subject"],
  product: ["developed", "object"],
  model: ["developed", "object"],
  institution: ["partnered_with", "subject"],
  group: ["member_of", "object"],
};

/** Statements with both ends in one circle. */
const AT_HOME = 0.8;
/** One pair in so many entities is joined by far more statements than fan out. */
const ENTITIES_BY_BUNDLE = 150;

/** So many different facts; every entity stands in one at least, if there are enough of them. */
export function drawFacts(dice: Dice, entities: readonly DrawnEntity[], count: number): Fact[] {
  const world = peopleWorld(entities);
  const facts: Fact[] = [];
  const taken = new Set<string>();
  const add = (subject: number, predicate: PredicateId, object: number): boolean => {
    if (subject === object) return false;
    const { symmetric } = relationType(predicate);
    const [from, to] =
      symmetric && idOf(entities, object) < idOf(entities, subject) ? [object, subject] : [subject, object];
    const fact = drawFact(dice, from, predicate, to);
    const key = keyOf(fact);
    if (taken.has(key)) return false;
    taken.add(key);
    facts.push(fact);
    return true;
  };
  for (let at = 0; at < entities.length && facts.length < count; at += 1) {
    const [predicate, side] = firstWords[entities[at]?.type ?? "company"];
    attempt(() => {
      const other = partner(dice, world, entities, at, predicate, side);
      return side === "subject" ? add(at, predicate, other) : add(other, predicate, at);
    });
  }
  const bundles = Math.floor(entities.length / ENTITIES_BY_BUNDLE);
  for (let bundle = 0; bundle < bundles; bundle += 1)
    addBundle(dice, world, entities, add, count - facts.length);
  while (facts.length < count) {
    attempt(() => {
      const predicate = dice.pickByWeight(shares);
      const subject = world.pick(dice, relationType(predicate).subject);
      return add(subject, predicate, partner(dice, world, entities, subject, predicate, "subject"));
    });
  }
  return facts;
}

/** Many statements between two that are well known: rounds of funding, and all that organisations do with each other. */
function addBundle(
  dice: Dice,
  world: World,
  entities: readonly DrawnEntity[],
  add: (subject: number, predicate: PredicateId, object: number) => boolean,
  room: number,
): void {
  const from = world.pick(dice, ["company", "investor"]);
  const to = partner(dice, world, entities, from, "invested_in", "subject", ["company"]);
  const wanted = Math.min(room, dice.between(9, 16));
  for (let attempts = 0, done = 0; done < wanted && attempts < 100; attempts += 1) {
    const predicate = dice.pick([
      "invested_in",
      "invested_in",
      "partnered_with",
      "competes_with",
      "acquired",
      "subsidiary_of",
    ] as const);
    const isBackwards = predicate !== "invested_in" && dice.chance(0.5);
    if (isBackwards ? add(to, predicate, from) : add(from, predicate, to)) done += 1;
  }
}

function drawFact(dice: Dice, subject: number, predicate: PredicateId, object: number): Fact {
  // More is written in later years.
  const month = Math.floor(Math.sqrt(dice.next()) * MONTHS);
  const polarity = dice.chance(0.035) ? "negated" : "asserted";
  const modality = dice.pickByWeight({ fact: 0.84, reported: 0.08, planned: 0.06, denied: 0.02 });
  return {
    subject,
    predicate,
    object,
    polarity,
    modality,
    month,
    qualifiers: drawQualifiers(dice, predicate, month, modality),
  };
}

/** As a build tells statements apart: events of a relation that recurs by round, else by year. */
function keyOf({ subject, predicate, object, polarity, qualifiers }: Fact): string {
  const event = relationType(predicate).recurs
    ? (qualifiers.round ?? qualifiers.when?.from?.slice(0, 4) ?? "")
    : "";
  return `${subject} ${predicate} ${object} ${polarity} ${event}`;
}

const idOf = (entities: readonly DrawnEntity[], at: number): string => entities[at]?.id ?? "";

function attempt(make: () => boolean): void {
  for (let attempts = 0; attempts < fundingRounds.length * 20; attempts += 1) if (make()) return;
}

interface World {
  /** A well-known entity of one of the types, anywhere or in a circle. */
  readonly pick: (dice: Dice, types: readonly EntityTypeId[], circle?: number) => number;
}

function partner(
  dice: Dice,
  world: World,
  entities: readonly DrawnEntity[],
  at: number,
  predicate: PredicateId,
  side: "subject" | "object",
  types: readonly EntityTypeId[] = relationType(predicate)[side === "subject" ? "object" : "subject"],
): number {
  return world.pick(dice, types, dice.chance(AT_HOME) ? entities[at]?.circle : undefined);
}

interface Crowd {
  readonly members: number[];
  readonly totals: Float64Array;
}

function peopleWorld(entities: readonly DrawnEntity[]): World {
  const crowds = new Map<string, number[]>();
  const put = (key: string, at: number) => {
    const crowd = crowds.get(key);
    if (crowd) crowd.push(at);
    else crowds.set(key, [at]);
  };
  entities.forEach(({ type, circle }, at) => {
    put(type, at);
    put(`${type} ${circle}`, at);
  });
  const merged = new Map<string, Crowd>();
  const crowdOf = (types: readonly EntityTypeId[], circle: number | undefined): Crowd => {
    const key = `${types.join(",")} ${circle ?? ""}`;
    const known = merged.get(key);
    if (known) return known;
    const members = types.flatMap(
      (type) => crowds.get(circle === undefined ? type : `${type} ${circle}`) ?? [],
    );
    const crowd = { members, totals: totalsOf(members.map((at) => entities[at]?.fame ?? 1)) };
    merged.set(key, crowd);
    return crowd;
  };
  return {
    pick(dice, types, circle) {
      const home = crowdOf(types, circle);
      const { members, totals } = home.members.length > 1 ? home : crowdOf(types, undefined);
      const found = members[dice.indexByWeight(totals)];
      if (found === undefined)
        throw new Error(`There is no ${types.join(" or ")}; generate at least 50 entities.`);
      return found;
    },
  };
}
