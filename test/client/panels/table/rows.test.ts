import { expect, test } from "vitest";
import { entityColumns } from "../../../../client/panels/table/entity-columns.tsx";
import { countFigures } from "../../../../client/panels/table/entity-figures.ts";
import { findEntityRows, findStatementRows } from "../../../../client/panels/table/find-rows.ts";
import { moveCell, placesBetween } from "../../../../client/panels/table/grid-keys.ts";
import { rankTexts } from "../../../../client/panels/table/rank-texts.ts";
import { sortRows } from "../../../../client/panels/table/sort-rows.ts";
import { statementColumns, statementIds } from "../../../../client/panels/table/statement-columns.tsx";
import type { TableContext } from "../../../../client/panels/table/table-column.ts";
import { writeCsvRows, writeTabbedRows } from "../../../../client/panels/table/write-rows.ts";
import { indexOf } from "../../../../client/state/visible-part.ts";
import { shownName } from "../../../../client/ui/entity-names.ts";
import { messages } from "../../../../client/ui/messages.ts";
import type { Language } from "../../../../core/document.ts";
import { smallOverview } from "../../small-overview.ts";

const index = indexOf(smallOverview);
const everything = new Uint8Array(index.statements.length).fill(1);
const statementRows = [...index.statements.keys()];
const entityRows = [...index.entities.keys()];

function contextIn(language: Language): TableContext {
  const names = index.entities.map(({ name }) => shownName(name, language).text);
  return {
    overview: smallOverview,
    index,
    language,
    messages: messages[language],
    figures: () => countFigures(index, everything),
    nameRank: () => Int32Array.from(rankTexts(names, language)),
  };
}

const context = contextIn("en");
const idsOf = (rows: readonly number[]) => rows.map((row) => index.statements[row]?.id);
const namesOf = (rows: readonly number[]) => rows.map((row) => index.entities[row]?.name.en);

function sortedBy(id: string, order: "ascending" | "descending") {
  const column = statementColumns.find((each) => each.id === id);
  return column ? idsOf(sortRows(statementRows, column.keyOf(context), order)) : [];
}

test("rows without a value are last in either direction", () => {
  expect(sortedBy("date", "descending")).toEqual(["s2", "s1", "s3", "s4", "s5", "s6", "s7"]);
  expect(sortedBy("date", "ascending")).toEqual(["s1", "s2", "s3", "s4", "s5", "s6", "s7"]);
});

test("statements are sorted by name, by relation in the order of the ontology, and by status", () => {
  expect(sortedBy("subject", "ascending")).toEqual(["s1", "s4", "s2", "s3", "s5", "s6", "s7"]);
  expect(sortedBy("relation", "ascending").slice(0, 4)).toEqual(["s1", "s2", "s3", "s4"]);
  expect(sortedBy("status", "descending").slice(0, 3)).toEqual(["s3", "s6", "s4"]);
});

test("every column of both tables sorts, draws and writes every row", () => {
  for (const [columns, rows] of [
    [statementColumns, statementRows],
    [entityColumns, entityRows],
  ] as const) {
    for (const column of columns) {
      expect(sortRows(rows, column.keyOf(context), "ascending")).toHaveLength(rows.length);
      for (const row of rows) {
        column.cell(context, row);
        for (const value of column.values) value.read(context, row);
      }
    }
  }
});

test("names are sorted by pinyin in Chinese and with numbers as numbers in English", () => {
  expect([...rankTexts(["智谱", "阿里", "百度", ""], "zh-CN")]).toEqual([3, 1, 2, Number.NaN]);
  expect([...rankTexts(["Yi-34B", "Yi-9B"], "en")]).toEqual([1, 0]);
});

test.each([
  ["north", ["s1", "s2", "s3", "s5", "s7"]],
  ["北方 离职", ["s1", "s2", "s3"]],
  ["EAST invested", ["s5"]],
  ["east is to", ["s6"]],
  ["2024", ["s1"]],
  ["  ", ["s1", "s2", "s3", "s4", "s5", "s6", "s7"]],
])("statements with %s in any of their cells", (query, found) => {
  expect(idsOf(findStatementRows(index, statementRows, query))).toEqual(found);
});

test("entities are found by any of their names", () => {
  expect(namesOf(findEntityRows(index, entityRows, "东方"))).toEqual(["East Capital"]);
  expect(namesOf(findEntityRows(index, entityRows, "person b"))).toEqual(["Bo"]);
});

test("links and sources are counted over the statements that pass", () => {
  const onlyFirst = new Uint8Array(index.statements.length);
  onlyFirst[0] = 1;
  const { links, sources } = countFigures(index, onlyFirst);
  expect(links[index.entityAt.get("company:north") ?? -1]).toBe(1);
  expect(sources[index.entityAt.get("person:an") ?? -1]).toBe(1);
  expect(links[index.entityAt.get("person:bo") ?? -1]).toBe(0);
});

test("a file of rows has a byte order mark, the columns shown, and the ids", () => {
  const columns = statementColumns.filter(({ id }) => id === "date" || id === "relation");
  expect(writeCsvRows({ context, columns, always: statementIds, rows: [0, 2] })).toBe(
    "\uFEFFDate,First seen,Relation,Relation id,statement_id,subject_id,object_id\r\n" +
      "2024,,resigned from,resigned_from,s1,person:an,company:north\r\n" +
      ",,did not leave,resigned_from,s3,person:cai,company:north\r\n",
  );
});

test("what a spreadsheet would take for a formula is harmless in file and clipboard", () => {
  const column = {
    id: "x",
    label: { en: "X", zh: "X" },
    width: 1,
    startsDescending: false,
    keyOf: () => () => 0,
    cell: () => null,
    values: [{ name: { en: "X", zh: "项" }, read: () => '=HYPERLINK("x")\n\ty' }],
  };
  const written = { context: contextIn("zh"), columns: [column], rows: [0] };
  expect(writeTabbedRows(written)).toBe('项\n\'=HYPERLINK("x") y');
  expect(writeCsvRows({ ...written, always: [] })).toBe('\uFEFF项\r\n"\'=HYPERLINK(""x"")\n\ty"\r\n');
});

const size = { rows: 100, columns: 8, page: 20 };
const plain = { ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ["ArrowDown", { place: 6, column: 3 }],
  ["ArrowUp", { place: 4, column: 3 }],
  ["ArrowRight", { place: 5, column: 4 }],
  ["ArrowLeft", { place: 5, column: 2 }],
  ["PageDown", { place: 25, column: 3 }],
  ["PageUp", { place: 0, column: 3 }],
  ["Home", { place: 5, column: 0 }],
  ["End", { place: 5, column: 7 }],
  ["x", undefined],
])("%s moves as in the grid pattern", (key, to) => {
  expect(moveCell({ place: 5, column: 3 }, { ...plain, key }, size)).toEqual(to);
});

test("with Ctrl the ends are those of the table, and nothing moves where there are no rows", () => {
  const from = { place: 5, column: 3 };
  expect(moveCell(from, { ...plain, ctrlKey: true, key: "End" }, size)).toEqual({ place: 99, column: 7 });
  expect(moveCell(from, { ...plain, key: "ArrowDown" }, { ...size, rows: 0 })).toBeUndefined();
});

test("a range is the same from either end", () => {
  expect(placesBetween(2, 4)).toEqual([2, 3, 4]);
  expect(placesBetween(4, 2)).toEqual([2, 3, 4]);
});
