import fc from "fast-check";
import { expect, test } from "vitest";
import { statuses } from "../../../client/state/statement-status.ts";
import { decodeView, encodeView } from "../../../client/state/view-address.ts";
import { initialView, type ViewState } from "../../../client/state/view-state.ts";
import { EntityId } from "../../../core/entity.ts";
import { entityTypeIds } from "../../../core/ontology/entity-type.ts";
import { predicateIds } from "../../../core/ontology/relation-type.ts";
import { StatementId } from "../../../core/statement.ts";

const slug = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((text) => /^\S+$/.test(text));
const selection: fc.Arbitrary<ViewState["selection"]> = fc.oneof(
  fc.constant({ kind: "none" } as const),
  slug.map((text) => ({ kind: "entity", id: EntityId.parse(`company:${text}`) }) as const),
  fc.string({ minLength: 1 }).map((text) => ({ kind: "statement", id: StatementId.parse(text) }) as const),
);
const filters = fc.record({
  hiddenTypes: fc.subarray([...entityTypeIds]),
  hiddenPredicates: fc.subarray([...predicateIds]),
  hiddenStatuses: fc.subarray([...statuses]),
});
// As many digits as an address keeps.
const place = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 10_000);
const camera = fc.record({
  x: place,
  y: place,
  ratio: fc.integer({ min: 1, max: 9999 }).map((n) => n / 1000),
});
const view: fc.Arbitrary<ViewState> = fc
  .record({ selection, filters, camera: fc.option(camera, { nil: undefined }) })
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
    selection: { kind: "entity", id: EntityId.parse("company:zhipu") },
    filters: { hiddenTypes: ["person"], hiddenPredicates: ["resigned_from"], hiddenStatuses: ["planned"] },
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

test("of an entity and a statement the entity is opened", () => {
  expect(decodeView("?statement=abc&entity=person:李惠子").selection).toEqual({
    kind: "entity",
    id: "person:李惠子",
  });
});
