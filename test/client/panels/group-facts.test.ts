import { expect, test } from "vitest";
import { groupFacts } from "../../../client/panels/group-facts.ts";
import { EntityId } from "../../../core/entity.ts";
import { smallOverview } from "../small-overview.ts";

const groupsOf = (id: string) => {
  const entity = EntityId.parse(id);
  const own = smallOverview.statements.filter(({ subject, object }) => [subject, object].includes(entity));
  const cards = new Map(smallOverview.entities.map((card) => [card.id, card]));
  return groupFacts(entity, own, cards, smallOverview.ontology.relationTypes).map(
    ({ relation, side, facts }) => ({
      heading: relation.labels[side === "subject" ? "heading" : "inverse"].en,
      others: facts.map(({ other }) => other.name.en),
    }),
  );
};

test("facts are grouped as seen from the entity, people and money first, the newest first and the undated last", () => {
  expect(groupsOf("company:north")).toEqual([
    { heading: "People who left", others: ["Bo", "An", "Cai"] },
    { heading: "Investors", others: ["East Capital"] },
    { heading: "Rivals", others: ["South"] },
  ]);
});

test("a relation without direction is one group from either end", () => {
  expect(groupsOf("company:south").at(-1)).toEqual({ heading: "Rivals", others: ["North"] });
});

test("the same relation seen from its subject has another heading", () => {
  expect(groupsOf("person:an")).toEqual([
    { heading: "Left", others: ["North"] },
    { heading: "Posts", others: ["South"] },
  ]);
});

test("who has no statement has no groups", () => {
  expect(groupsOf("person:none")).toEqual([]);
});
