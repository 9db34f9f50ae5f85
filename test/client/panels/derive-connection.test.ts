import { expect, test } from "vitest";
import { deriveConnection } from "../../../client/panels/derive-connection.ts";
import { graphOf } from "../../core/graph/random-graph.ts";

const link = (subject: number, object: number, polarity = "asserted") => ({
  subject,
  object,
  predicate: "invested_in",
  polarity,
  confidence: 0.9,
  sources: 1,
});
const overviewOf = (given: Parameters<typeof graphOf>[1]) => {
  const { entityCards, statements } = graphOf(8, given);
  return { entities: [...entityCards.values()], statements: [...statements] };
};

test("deriveConnection asks about the two that most others stand between, the better connected one last", () => {
  const overview = overviewOf([
    ...[2, 3, 4].flatMap((shared) => [link(0, shared), link(shared, 1)]),
    link(1, 5),
    link(6, 2),
    link(6, 3),
  ]);
  const { from, to } = deriveConnection(overview) ?? {};
  expect([from?.id, to?.id]).toEqual(["company:0", "company:1"]);
});

test("deriveConnection does not ask where the answer is plain, nor where only a denial stands between", () => {
  const plain = [2, 3].flatMap((shared) => [link(0, shared), link(1, shared)]);
  const twoOfThem = deriveConnection(overviewOf([...plain, link(0, 1), link(1, 0)]));
  expect([twoOfThem?.from.id, twoOfThem?.to.id].toSorted()).toEqual(["company:2", "company:3"]);
  expect(deriveConnection(overviewOf([link(0, 2, "negated"), link(2, 1), link(0, 3)]))).toBeUndefined();
});
