import { expect, test } from "vitest";
import {
  graft,
  holds,
  homeOf,
  isCut,
  isGathered,
  noteGathered,
} from "../../../../client/state/beyond/graft.ts";
import { indexOf } from "../../../../client/state/visible-part.ts";
import type { EntityCard, Overview } from "../../../../core/api.ts";
import { EntityId } from "../../../../core/entity.ts";
import { smallOverview, statement } from "../../small-overview.ts";

const [known] = smallOverview.entities as unknown as [EntityCard];
const far: EntityCard = { ...known, id: EntityId.parse("company:far") };
const cut: Overview = {
  ...smallOverview,
  counts: { ...smallOverview.counts, entities: smallOverview.entities.length + 1 },
};
const link = statement("far-1", far.id, "founded", known.id);
const nowhere = statement("far-2", far.id, "founded", "company:nobody");

test("what is found stands behind what is there, so that nothing changes its number", () => {
  const grown = graft(cut, { entities: [known, far, far], statements: [link, nowhere, link] });
  expect(grown.entities).toEqual([...cut.entities, far]);
  expect(grown.statements).toEqual([...cut.statements, link]);
  expect(indexOf(grown).entityAt.get(known.id)).toBe(indexOf(cut).entityAt.get(known.id));
  expect([homeOf(grown), isCut(grown), holds(grown, far.id), holds(cut, far.id)]).toEqual([
    cut,
    true,
    true,
    false,
  ]);
});

test("where nothing is new the overview is the same", () => {
  expect(graft(cut, { entities: [known], statements: [nowhere] })).toBe(cut);
});

test("a statement is kept as soon as both its ends are there", () => {
  const first = graft(cut, { entities: [far], statements: [] });
  expect(graft(first, { entities: [], statements: [link] }).statements).toEqual([...cut.statements, link]);
});

test("a whole overview needs nothing; a cut one what was not asked for", () => {
  expect(isGathered(smallOverview, far.id, 1)).toBe(true);
  expect(isGathered(cut, far.id, 0)).toBe(false);
  noteGathered(cut, [far.id], 1);
  const grown = graft(cut, { entities: [far], statements: [link] });
  expect([0, 1, 2].map((steps) => isGathered(grown, far.id, steps))).toEqual([true, true, false]);
});

test("an entity all of whose statements are held needs no asking", () => {
  const { length } = indexOf(cut).incident[0] ?? [];
  const withDegree = (degree: number): Overview => ({
    ...cut,
    entities: cut.entities.map((each, at) =>
      at === 0 ? { ...each, metrics: { ...each.metrics, degree } } : each,
    ),
  });
  expect(isGathered(withDegree(length), known.id, 1)).toBe(true);
  expect(isGathered(withDegree(length + 1), known.id, 1)).toBe(false);
});
