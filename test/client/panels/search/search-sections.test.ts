import { expect, test } from "vitest";
import {
  type FoundThings,
  foundSections,
  restingSections,
} from "../../../../client/panels/search/search-sections.ts";
import type { EntityCard, Overview, SearchHit } from "../../../../core/api.ts";
import { smallOverview, statement } from "../../small-overview.ts";

const [first, second] = smallOverview.entities as unknown as [EntityCard, EntityCard];
const overview: Overview = {
  ...smallOverview,
  statements: [
    statement("s1", "person:a", "resigned_from", first.id),
    statement("s2", "person:b", "resigned_from", first.id),
    statement("s3", "person:b", "founded", first.id, { polarity: "negated" }),
    statement("s4", "investor:c", "invested_in", first.id),
  ],
};
const hit = (entity: EntityCard, how: SearchHit["how"] = "name"): SearchHit => ({
  entity,
  matched: entity.name.en ?? "",
  kind: "name",
  how,
  isConverted: false,
});
const found = (query: string, hits: readonly SearchHit[]): FoundThings => ({ query, hits, documents: [] });
const shown = (given: FoundThings) =>
  foundSections(given, overview).map(({ id, rows }) => `${id}: ${rows.map(({ key }) => key).join(", ")}`);

const name = first.name.en ?? "";
const other = second.name.en ?? "";

test("names come before close spellings and questions; only what is stated as fact answers one", () => {
  expect(shown(found(name, [hit(first), hit(second, "typo")]))).toEqual([
    `entities: entity ${first.id}`,
    `close: entity ${second.id}`,
    "questions: question resigned_from object, question invested_in object",
  ]);
});

test("a question that is asked comes first", () => {
  expect(shown(found(`who backed ${name}`, [hit(first, "part")]))).toEqual([
    "questions: question invested_in object, question resigned_from object",
    `entities: entity ${first.id}`,
  ]);
});

test("two names side by side ask for the paths between them, in the order of the query", () => {
  const sections = shown(found(`${other} and ${name}`, [hit(first, "part"), hit(second, "part")]));
  expect(sections[0]).toContain(`questions: path ${second.id} ${first.id}`);
});

test("an empty box offers what was found before", () => {
  const { id, type } = first;
  expect(restingSections([{ id, type, name: first.name }], undefined).map((section) => section.id)).toEqual([
    "recent",
  ]);
  expect(restingSections([], undefined)).toEqual([]);
});
