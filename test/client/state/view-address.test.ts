import fc from "fast-check";
import { expect, test } from "vitest";
import { statuses } from "../../../client/state/statement-status.ts";
import { decodeView, encodeView } from "../../../client/state/view-address.ts";
import { initialView, type ViewState } from "../../../client/state/view-state.ts";
import { DocumentId } from "../../../core/document.ts";
import { EntityId } from "../../../core/entity.ts";
import { entityTypeIds } from "../../../core/ontology/entity-type.ts";
import { predicateIds } from "../../../core/ontology/relation-type.ts";
import { StatementId } from "../../../core/statement.ts";

const slug = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((text) => /^\S+$/.test(text));
const id = slug.map((text) => EntityId.parse(`company:${text}`));
const ids = (minLength: number, maxLength: number) => fc.uniqueArray(id, { minLength, maxLength });
const selection: fc.Arbitrary<ViewState["selection"]> = fc.oneof(
  fc.constant({ kind: "none" } as const),
  slug.map((text) => ({ kind: "entity", id: EntityId.parse(`company:${text}`) }) as const),
  fc.string({ minLength: 1 }).map((text) => ({ kind: "statement", id: StatementId.parse(text) }) as const),
  ids(2, 9).map((some) => ({ kind: "entities", ids: some }) as const),
  ids(1, 5).map((some) => ({ kind: "common", ids: some }) as const),
  ids(3, 5).map((some) => ({ kind: "common", ids: some, atLeast: 3 }) as const),
  fc
    .record(
      { id: fc.string({ minLength: 1 }).map((text) => DocumentId.parse(text)), at: fc.nat(9999) },
      { requiredKeys: ["id"] },
    )
    .map((given) => ({ kind: "document", ...given }) as const),
  fc
    .record({
      steps: fc.integer({ min: 1, max: 6 }),
      isDirected: fc.boolean(),
      isInOrder: fc.boolean(),
      chosen: fc.nat(19),
    })
    .chain((given) =>
      ids(2, 2)
        .chain(([from, to]) => fc.constantFrom({}, { from }, { to }, { from, to }))
        .map(({ from, to }: { from?: EntityId | undefined; to?: EntityId | undefined }) => ({
          kind: "paths" as const,
          ...(from && { from }),
          ...(to && { to }),
          ...given,
        })),
    ),
);
const part: fc.Arbitrary<ViewState["part"]> = fc.record(
  {
    base: fc.constantFrom("best" as const, "all" as const, "none" as const),
    ego: fc.record({
      of: id,
      depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
      direction: fc.constantFrom("out" as const, "in" as const, "both" as const),
    }),
    expansions: fc.uniqueArray(
      fc.record(
        {
          of: id,
          predicate: fc.constantFrom(...predicateIds),
          direction: fc.constantFrom("out" as const, "in" as const),
          most: fc.nat(500),
        },
        { requiredKeys: ["of", "most"] },
      ),
      {
        maxLength: 4,
        selector: ({ of, predicate, direction }) => `${predicate} ${direction} ${of}`,
      },
    ),
    hidden: ids(0, 4),
    pins: fc.dictionary(
      id,
      fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) }),
      { maxKeys: 3 },
    ),
  },
  { requiredKeys: ["base", "expansions", "hidden", "pins"] },
);
const date = fc.constantFrom("2024", "2024-05", "2025-03-26");
const filters = fc.record(
  {
    hiddenTypes: fc.subarray([...entityTypeIds]),
    hiddenPredicates: fc.subarray([...predicateIds]),
    hiddenStatuses: fc.subarray([...statuses]),
    hiddenCommunities: fc.uniqueArray(fc.nat(99), { maxLength: 4 }),
    hiddenPublishers: fc.uniqueArray(fc.string({ unit: "grapheme" }), { maxLength: 3 }),
    from: date,
    to: date,
    asOf: date,
    minConfidence: fc.integer({ min: 0, max: 100 }).map((value) => value / 100),
    minSources: fc.integer({ min: 1, max: 9 }),
    minDegree: fc.nat(50),
  },
  {
    requiredKeys: [
      "hiddenTypes",
      "hiddenPredicates",
      "hiddenStatuses",
      "hiddenCommunities",
      "hiddenPublishers",
    ],
  },
);
// As many digits as an address keeps.
const place = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 10_000);
const camera = fc.record({
  x: place,
  y: place,
  ratio: fc.integer({ min: 1, max: 9999 }).map((n) => n / 1000),
});
const view: fc.Arbitrary<ViewState> = fc
  .record({
    selection,
    filters,
    part,
    appearance: fc.record({
      colour: fc.constantFrom("type", "community"),
      size: fc.constantFrom("degree", "pagerank"),
      layout: fc.constantFrom("map", "circular"),
    }),
    screen: fc.constantFrom("graph" as const, "table" as const),
    table: fc.record({
      of: fc.constantFrom("entities" as const, "statements" as const),
      sort: fc.constantFrom("date", "name"),
      isDescending: fc.boolean(),
      query: fc.string({ unit: "grapheme", maxLength: 20 }),
    }),
    camera: fc.option(camera, { nil: undefined }),
  })
  .map(({ camera: at, ...rest }) => (at ? { ...rest, camera: at } : rest));

test("an address brings back the view that it was made from", () => {
  fc.assert(
    fc.property(view, (given) => {
      expect(decodeView(encodeView(given))).toEqual(given);
    }),
  );
});

test("whatever an address says, it gives a view, and an address of that view gives the same one", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const decoded = decodeView(`?${text}`);
      expect(decodeView(encodeView(decoded))).toEqual(decoded);
    }),
  );
});

test("the view at rest has no query", () => {
  expect(encodeView(initialView)).toBe("");
  expect(decodeView("")).toEqual(initialView);
});

test("an address can be read", () => {
  const given: ViewState = {
    ...initialView,
    selection: { kind: "entity", id: EntityId.parse("company:zhipu") },
    filters: {
      ...initialView.filters,
      hiddenTypes: ["person"],
      hiddenPredicates: ["resigned_from"],
      hiddenStatuses: ["planned"],
    },
    camera: { x: 0.5, y: 0.123456, ratio: 0.25 },
  };
  expect(encodeView(given)).toBe(
    "?entity=company:zhipu&hide=person,resigned_from,planned&camera=0.5,0.1235,0.25",
  );
});

test.each([
  ["?entity=zhipu", "an id without a type"],
  ["?entity=%E0%A4%A&hide=%", "broken escapes"],
  ["?hide=dragons,,company:&lang=fr&x=1", "unknown names"],
  ["?camera=1,2", "a camera with two numbers"],
  ["?camera=1,,2", "a camera with a gap"],
  ["?camera=1,NaN,2", "a camera that is no number"],
  ["?camera=0.5,0.5,0", "a camera without width"],
  ["?camera=0.5,0.5,-1", "a camera with negative width"],
  ["?camera=1e99,0,1", "a camera far away"],
])("%s (%s) is the view at rest", (search) => {
  expect(decodeView(search)).toEqual(initialView);
});

test("a rich view can be read as well", () => {
  const zhipu = EntityId.parse("company:zhipu");
  const given: ViewState = {
    ...initialView,
    selection: { kind: "entities", ids: [zhipu, EntityId.parse("person:李惠子")] },
    filters: { ...initialView.filters, hiddenPublishers: ["New Entropy"], from: "2024", minSources: 2 },
    part: {
      base: "none",
      ego: { of: zhipu, depth: 2, direction: "both" },
      expansions: [{ of: zhipu, predicate: "invested_in", direction: "in", most: 12 }],
      hidden: [EntityId.parse("company:a"), EntityId.parse("company:b")],
      pins: { [zhipu]: { x: 12.5, y: -3 } },
    },
  };
  expect(decodeURIComponent(encodeView(given))).toBe(
    "?pick=company:zhipu+person:李惠子&hide-source=New+Entropy&from=2024&sources=2&base=none" +
      "&ego=2,both,company:zhipu&expand=12,invested_in,in,company:zhipu&without=company:a+company:b" +
      "&pin=12.5,-3,company:zhipu",
  );
});

test("of an entity and a statement the entity is opened", () => {
  expect(decodeView("?statement=abc&entity=person:李惠子").selection).toEqual({
    kind: "entity",
    id: "person:李惠子",
  });
});
