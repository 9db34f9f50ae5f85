import { expect, test } from "vitest";
import { encode, flagValues, graphCodes } from "../../../client/graph/scene/graph-codes.ts";
import { graphOf } from "./graph-of.ts";

const index = graphOf([
  ["investor:willow", "invested_in", "company:lanting"],
  ["person:mei", "founded", "company:lanting"],
  ["person:shan", "founded", "company:qingyun"],
]);

test("each row holds the code of its value, and each value stands once", () => {
  const { predicates, types } = graphCodes(index);
  expect(predicates.values).toEqual(["invested_in", "founded"]);
  expect([...predicates.codes]).toEqual([0, 1, 1]);
  expect(index.entities.map((_, at) => types.values[types.codes[at] ?? -1])).toEqual(
    index.entities.map(({ type }) => type),
  );
});

test("the columns of an index are written once", () => {
  expect(graphCodes(index)).toBe(graphCodes(index));
});

test("lists are the same when their keys are, and no list is not a list of nothing", () => {
  const lists = [["a", "b"], [], [""], ["a", "b"], ["a\nb"]];
  const { codes, values } = encode(lists, (list) => list, JSON.stringify);
  expect([...codes]).toEqual([0, 1, 2, 0, 3]);
  expect(values).toEqual([["a", "b"], [], [""], ["a\nb"]]);
});

test("values are flagged one by one", () => {
  const column = encode([3, 1, 3, 2], (row) => row);
  expect([...flagValues(column, (value) => value > 1)]).toEqual([1, 0, 1]);
});
