import type { ExportGraph } from "../../../core/exports/index.ts";
import { entityTypes } from "../../../core/ontology/entity-type.ts";
import { kindLabels, relationKinds } from "../../../core/ontology/relation-type.ts";
import { relationTypeInfo, relationTypes } from "../../../core/ontology/relations/index.ts";
import { type Snapshot, Snapshot as SnapshotSchema } from "../../../core/snapshot.ts";

export const ontology: ExportGraph["ontology"] = {
  entityTypes: [...entityTypes],
  relationTypes: relationTypes.map(relationTypeInfo),
  kinds: relationKinds.map((id) => ({ id, label: kindLabels[id] })),
};

const english = "Jiao Ke, co-founder of Baichuan, has left. Alpha Fund put $1.5bn into it in June 2024.";
const chinese = "百川智能否认焦可离职。";

const at = (document: string, text: string, quote: string, subjectText: string, objectText: string) => ({
  document,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  subjectText,
  objectText,
  extractor: "example",
  confidence: 0.9,
});

/** Three entities, four statements, two of them parallel; every qualifier is in use. */
export const exampleSnapshot: Snapshot = SnapshotSchema.parse({
  meta: {
    kind: "tieline-snapshot",
    version: 1,
    title: "An example",
    generator: "tieline 0.1.0",
    inputs: "abc123",
  },
  ontology,
  documents: [
    {
      id: "departures",
      title: 'A & B "leave"',
      publisher: "Example Daily",
      date: "2025-03",
      language: "en",
      uri: "https://example.com/a?b=1&c=2",
      sha256: "0",
      text: english,
    },
    { id: "denial", title: "否认", language: "zh", sha256: "1", text: chinese },
  ],
  entities: [
    {
      id: "company:baichuan",
      type: "company",
      name: { en: "Baichuan", zh: "百川智能" },
      aliases: [{ text: "百川" }, { text: "Baichuan <AI>" }],
      identifiers: { wikidata: "Q1", lei: "X" },
      mentions: [{ document: "denial", start: 0, end: 4, text: "百川智能" }],
      metrics: { degree: 4, pagerank: 0.5, betweenness: 0.25, community: 1 },
      position: { x: -1.5, y: 2e-7 },
    },
    {
      id: "person:焦可",
      type: "person",
      name: { zh: "焦可" },
      aliases: [],
      mentions: [],
      metrics: { degree: 3, pagerank: 0.25, betweenness: 0, community: 1 },
      position: { x: 10, y: 0 },
    },
    { id: "investor:alpha", type: "investor", name: { en: "Alpha Fund" }, aliases: [], mentions: [] },
  ],
  statements: [
    {
      id: "s1",
      subject: "person:焦可",
      predicate: "resigned_from",
      object: "company:baichuan",
      polarity: "asserted",
      modality: "fact",
      qualifiers: { title: "co-founder" },
      confidence: 0.9,
      evidence: [
        at("departures", english, "Jiao Ke, co-founder of Baichuan, has left.", "Jiao Ke", "Baichuan"),
      ],
    },
    {
      id: "s2",
      subject: "person:焦可",
      predicate: "resigned_from",
      object: "company:baichuan",
      polarity: "negated",
      modality: "denied",
      confidence: 1,
      evidence: [at("denial", chinese, chinese, "焦可", "百川智能")],
    },
    {
      id: "s3",
      subject: "person:焦可",
      predicate: "works_at",
      object: "company:baichuan",
      polarity: "asserted",
      modality: "fact",
      qualifiers: { former: true, title: "co-founder" },
      confidence: 0.5,
      evidence: [at("departures", english, "Jiao Ke, co-founder of Baichuan", "Jiao Ke", "Baichuan")],
    },
    {
      id: "s4",
      subject: "investor:alpha",
      predicate: "invested_in",
      object: "company:baichuan",
      polarity: "asserted",
      modality: "planned",
      qualifiers: {
        when: { text: "June 2024", from: "2024-06-01", to: "2024-06-30", precision: "month" },
        amount: { text: "$1.5bn", value: 1_500_000_000, currency: "USD", kind: "raised" },
        stake: "5%",
        round: "Series B",
        valuation: { text: "$9bn", value: 9e9, currency: "USD", kind: "valuation" },
        lead: false,
      },
      confidence: 0.75,
      evidence: [
        at("departures", english, "Alpha Fund put $1.5bn into it in June 2024.", "Alpha Fund", "it"),
        at("departures", english, "Alpha Fund put $1.5bn into it", "Alpha Fund", "it"),
      ],
    },
  ],
  messages: [],
});

export const exampleGraph: ExportGraph = exampleSnapshot;
