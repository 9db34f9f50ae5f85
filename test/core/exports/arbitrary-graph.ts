import fc from "fast-check";
import type { ExportGraph } from "../../../core/exports/index.ts";
import { entityTypeIds } from "../../../core/ontology/entity-type.ts";
import { predicateIds } from "../../../core/ontology/relation-type.ts";
import { exampleGraph } from "./example-graph.ts";

const pieces = [
  ..."<>&\"'=+-@,;|\t\n\r \u0000\u0008\u000B\u001F\u007F\u0085\u2028\uFEFF\uFFFE\uFFFF",
  "\uD83D",
  "\uDE00",
  "]]>",
  "<!--",
  "&amp;",
  "智谱",
  "😀",
  "𠮷",
  "e\u0301",
];

/** Text with what breaks files: markup, control characters, halves of surrogate pairs, quotes, line ends; never empty. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(""))
  .filter((text) => text !== "");

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const number = fc.double({ noDefaultInfinity: true, noNaN: true });

/** Without the keys that are `undefined`, as in a parsed file. */
const compact = (value: unknown) => JSON.parse(JSON.stringify(value));

const amount = fc.record({
  text: hostileText,
  value: optional(number),
  currency: optional(fc.constantFrom("USD", "CNY")),
  kind: optional(fc.constantFrom("raised", "price")),
});

const qualifiers = fc.record({
  title: optional(hostileText),
  former: optional(fc.boolean()),
  when: optional(
    fc.record({
      text: hostileText,
      from: optional(fc.constant("2024")),
      precision: optional(fc.constant("year")),
    }),
  ),
  amount: optional(amount),
  stake: optional(hostileText),
  round: optional(hostileText),
  valuation: optional(amount),
  lead: optional(fc.boolean()),
});

const document = fc.record({
  title: hostileText,
  publisher: optional(hostileText),
  date: optional(fc.constant("2025-03-01")),
  uri: optional(hostileText),
});

const entity = fc.record({
  type: fc.constantFrom(...entityTypeIds),
  name: fc.oneof(
    fc.record({ en: hostileText }),
    fc.record({ zh: hostileText }),
    fc.record({ en: hostileText, zh: hostileText }),
  ),
  aliases: fc.array(fc.record({ text: hostileText }), { maxLength: 2 }),
  metrics: optional(
    fc.record({ degree: fc.nat(), pagerank: number, betweenness: number, community: fc.nat({ max: 99 }) }),
  ),
  position: optional(fc.record({ x: number, y: number })),
});

const statement = (entities: number, documents: number) =>
  fc.record({
    subject: fc.nat({ max: entities - 1 }),
    object: fc.nat({ max: entities - 1 }),
    predicate: fc.constantFrom(...predicateIds),
    polarity: fc.constantFrom("asserted", "negated"),
    modality: fc.constantFrom("fact", "planned", "reported", "denied"),
    qualifiers: optional(qualifiers),
    confidence: fc.double({ min: 0, max: 1, noNaN: true }),
    evidence: fc.array(fc.record({ document: fc.nat({ max: documents - 1 }), quote: hostileText }), {
      minLength: 1,
      maxLength: 3,
    }),
  });

/** Graphs of the right shape whose texts are hostile; ends, self-loops and parallel edges are arbitrary. */
export const arbitraryGraph: fc.Arbitrary<ExportGraph> = fc
  .tuple(
    fc.array(entity, { minLength: 1, maxLength: 5 }),
    fc.array(document, { minLength: 1, maxLength: 3 }),
    hostileText,
  )
  .chain(([entities, documents, title]) =>
    fc.array(statement(entities.length, documents.length), { maxLength: 6 }).map((statements) =>
      Object.assign(
        compact({
          documents: documents.map((given, index) => ({
            ...given,
            id: `d${index}`,
            language: "en",
            sha256: "0",
          })),
          entities: entities.map((given, index) => ({
            ...given,
            id: `${given.type}:${index}`,
            mentions: [],
          })),
          statements: statements.map((given, index) => ({
            ...given,
            id: `s${index}`,
            subject: `${entities[given.subject]?.type}:${given.subject}`,
            object: `${entities[given.object]?.type}:${given.object}`,
            evidence: given.evidence.map(({ document: source, quote }) => ({
              document: `d${source}`,
              start: 0,
              end: quote.length,
              quote,
              subjectText: "a",
              objectText: "b",
              extractor: "arbitrary",
              confidence: 1,
            })),
          })),
        }),
        { meta: { ...exampleGraph.meta, title }, ontology: exampleGraph.ontology },
      ),
    ),
  );
