import { expect, test } from "vitest";
import { standingAmong } from "../../../client/panels/fact-standing.ts";
import { countStandings, groupFacts } from "../../../client/panels/group-facts.ts";
import { EntityId } from "../../../core/entity.ts";
import { smallOverview, statement } from "../small-overview.ts";

const dated = (from: string) => ({ qualifiers: { when: { text: from, from } } });
const post = (more = {}) => statement("post", "person:an", "works_at", "company:north", more);
const exit = (more = {}) => statement("exit", "person:an", "resigned_from", "company:north", more);

test("who has left is no longer on the staff, until the day that the text gives", () => {
  expect(standingAmong(post(), [exit(dated("2025-01"))])).toEqual({ standing: "ended", until: "2025-01" });
  expect(standingAmong(post(), [exit({ firstSeen: "2025-03-01" })])).toEqual({ standing: "ended" });
});

test("an article after the departure that gives the post brings nobody back, a later beginning does", () => {
  const exits = [exit(dated("2025-01"))];
  expect(standingAmong(post({ firstSeen: "2025-03-01" }), exits).standing).toBe("ended");
  expect(standingAmong(post(dated("2025-06")), exits).standing).toBe("holds");
});

test("a departure that is planned, rumoured, denied, of someone else or from elsewhere ends nothing", () => {
  for (const other of [
    exit({ modality: "planned" }),
    exit({ modality: "reported" }),
    exit({ polarity: "negated" }),
    statement("x", "person:bo", "resigned_from", "company:north"),
    statement("x", "person:an", "resigned_from", "company:south"),
  ]) {
    expect(standingAmong(post(), [other])).toEqual({ standing: "holds" });
  }
});

test("only those who left are counted as having left", () => {
  const north = EntityId.parse("company:north");
  const cards = new Map(smallOverview.entities.map((card) => [card.id, card]));
  const statements = [
    ...smallOverview.statements.filter(({ object }) => object === north),
    statement("s9", "person:none", "resigned_from", "company:north", { modality: "planned" }),
  ];
  const [left] = groupFacts(north, statements, cards, smallOverview.ontology.relationTypes);
  expect(left?.facts.map(({ other }) => other.name.en)).toEqual(["Bo", "An", "None", "Cai"]);
  expect(countStandings(left?.facts ?? [])).toEqual([
    ["holds", 2],
    ["planned", 1],
    ["negated", 1],
  ]);
});
