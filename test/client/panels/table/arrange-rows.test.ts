import { expect, test } from "vitest";
import { arrangeRows } from "../../../../client/panels/table/arrange-rows.ts";
import { statementColumns } from "../../../../client/panels/table/statement-columns.tsx";
import { statementRows } from "../../../../client/panels/table/statement-row.ts";
import { writeCsv, writeTsv } from "../../../../client/panels/table/write-rows.ts";
import { initialView } from "../../../../client/state/view-state.ts";
import { messages } from "../../../../client/ui/messages.ts";
import { smallOverview } from "../../small-overview.ts";

const english = { language: "en", messages: messages.en } as const;
const chinese = { language: "zh", messages: messages.zh } as const;
const rows = statementRows(smallOverview, initialView);
const columnOf = (id: string) => statementColumns.find((column) => column.id === id);
const ids = (
  column: string | undefined,
  isDescending: boolean,
  query = "",
  wording: typeof english | typeof chinese = english,
) =>
  arrangeRows(
    rows,
    statementColumns,
    { column: column === undefined ? undefined : columnOf(column), isDescending, query },
    wording,
  ).map(({ id }) => id);

test("without a column rows keep the order of the graph", () => {
  expect(ids(undefined, false)).toEqual(["s1", "s2", "s3", "s4", "s5", "s6", "s7"]);
});

test("rows without a date come last, whichever way rows are sorted", () => {
  expect(ids("date", false).slice(0, 2)).toEqual(["s1", "s2"]);
  expect(ids("date", true).slice(0, 2)).toEqual(["s2", "s1"]);
});

test("names are sorted by alphabet in English and by pinyin in Chinese; equal ones keep their order", () => {
  expect(ids("subject", false)).toEqual(["s1", "s4", "s2", "s3", "s5", "s6", "s7"]);
  // 安, 博, 蔡, 东方资本, 南方
  expect(ids("subject", false, "", chinese)).toEqual(["s1", "s4", "s2", "s3", "s5", "s6", "s7"]);
});

test("every word must stand in the row, in whatever column, language and case", () => {
  expect(ids(undefined, false, "EAST north")).toEqual(["s5"]);
  expect(ids(undefined, false, "东方")).toEqual(["s5", "s6"]);
  expect(ids(undefined, false, "negated")).toEqual(["s3"]);
  expect(ids(undefined, false, "nobody")).toEqual([]);
});

test("a file has a header, both names and a mark that Excel needs; a cell never runs as a formula", () => {
  const some = rows.slice(0, 1).map((row) => ({
    ...row,
    subject: { ...row.subject, name: { en: '=SUM("x"),1' } },
  }));
  const columns = statementColumns.filter(({ id }) => ["date", "subject", "relation", "object"].includes(id));
  expect(writeCsv(some, columns, english)).toBe(
    '\uFEFFDate,Subject,Relation,Object\r\n2024,"\'=SUM(""x""),1",resigned from,North 北方\r\n',
  );
  expect(writeTsv(some, columns, chinese)).toBe(
    '日期\t主语\t关系\t宾语\n2024\t\'=SUM("x"),1\t离职\t北方 North',
  );
});
