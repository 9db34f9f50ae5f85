import { EntityCard, type Overview, StatementCard } from "../../core/api.ts";
import { entityTypes } from "../../core/ontology/entity-type.ts";
import { relationTypeInfo, relationTypes } from "../../core/ontology/relations/index.ts";

const card = (id: string, en: string, zh: string, degree: number): EntityCard =>
  EntityCard.parse({
    id,
    type: id.split(":")[0],
    name: { en, zh },
    aliases: [],
    metrics: { degree, pagerank: 0, betweenness: 0, community: 0 },
    position: { x: 0, y: 0 },
  });

/** A statement card with the defaults of a plain fact. */
export const statement = (
  id: string,
  subject: string,
  predicate: string,
  object: string,
  more: Partial<Record<keyof StatementCard, unknown>> = {},
): StatementCard =>
  StatementCard.parse({
    id,
    subject,
    predicate,
    object,
    polarity: "asserted",
    modality: "fact",
    confidence: 0.9,
    quotes: 1,
    sources: 1,
    documents: ["d"],
    ...more,
  });

/** Two firms, three people, an investor and someone about whom nothing is said. */
export const smallOverview: Overview = {
  title: "Small",
  version: "0",
  inputs: "0",
  counts: { entities: 7, statements: 7, documents: 1, quotes: 7 },
  ontology: { entityTypes: [...entityTypes], relationTypes: relationTypes.map(relationTypeInfo), kinds: [] },
  communities: [],
  entities: [
    card("company:north", "North", "北方", 6),
    card("company:south", "South", "南方", 2),
    card("person:an", "An", "安", 2),
    card("person:bo", "Bo", "博", 1),
    card("person:cai", "Cai", "蔡", 1),
    card("investor:east", "East Capital", "东方资本", 2),
    card("person:none", "None", "无", 0),
  ],
  statements: [
    statement("s1", "person:an", "resigned_from", "company:north", {
      qualifiers: { when: { text: "2024", from: "2024", precision: "year" } },
    }),
    statement("s2", "person:bo", "resigned_from", "company:north", { firstSeen: "2025-03-01" }),
    statement("s3", "person:cai", "resigned_from", "company:north", { polarity: "negated" }),
    statement("s4", "person:an", "works_at", "company:south", { qualifiers: { former: true } }),
    statement("s5", "investor:east", "invested_in", "company:north"),
    statement("s6", "investor:east", "invested_in", "company:south", { modality: "planned" }),
    statement("s7", "company:south", "competes_with", "company:north"),
  ],
  documents: [],
};
