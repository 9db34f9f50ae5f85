import { expect, test } from "vitest";
import { columnsThatFit, needsTwoLines } from "../../../../client/panels/table/columns-that-fit.ts";
import { statementColumns } from "../../../../client/panels/table/statement-columns.tsx";

const shown = statementColumns.filter(({ isExtra }) => !isExtra);

test.each([
  [1000, ["date", "subject", "relation", "object", "details", "status", "sources", "confidence"]],
  [880, ["date", "subject", "relation", "object", "details", "status", "sources"]],
  [700, ["date", "subject", "relation", "object", "details"]],
  [592, ["date", "subject", "relation", "object"]],
  [300, ["date", "subject", "relation", "object"]],
])("in %i px the columns that say least have left", (room, ids) => {
  expect(columnsThatFit(shown, room, "date").map(({ id }) => id)).toEqual(ids);
});

test("the column that rows are sorted by stays", () => {
  expect(columnsThatFit(shown, 700, "confidence").map(({ id }) => id)).toEqual([
    "date",
    "subject",
    "relation",
    "object",
    "confidence",
  ]);
});

test.each([
  [592, false],
  [560, true],
])("in %i px a row needs two lines: %s", (room, answer) => {
  expect(needsTwoLines(shown, room)).toBe(answer);
});
