import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { InputFile } from "../../builder/inputs/input.ts";
import { parseSnapshot, type Snapshot } from "../../core/snapshot.ts";
import { findInputs } from "../../scripts/find-inputs.ts";
import { buildFrom, fileOf, linesOf } from "./build-from.ts";

describe("a build of all bundled documents", () => {
  let files: InputFile[];
  let snapshot: Snapshot;
  beforeAll(async () => {
    const found = await findInputs([fileURLToPath(new URL("../../graph-data/documents", import.meta.url))]);
    files = found.files;
    snapshot = buildFrom(files);
  }, 120_000);

  test("reads every document without a problem, and the server's parser accepts it", () => {
    expect(snapshot.messages).toEqual([]);
    expect(snapshot.documents).toHaveLength(files.length);
    expect(parseSnapshot(JSON.stringify(snapshot)).statements).toHaveLength(snapshot.statements.length);
  });

  test("has at least 20 documents, ten in each language, 120 entities and 200 statements", () => {
    for (const language of ["en", "zh"])
      expect(
        snapshot.documents.filter((document) => document.language === language).length,
      ).toBeGreaterThanOrEqual(10);
    expect(snapshot.entities.length).toBeGreaterThanOrEqual(120);
    expect(snapshot.statements.length).toBeGreaterThanOrEqual(200);
  });

  test("quotes verbatim: every evidence, every marked span within its quote, every mention", () => {
    const textOf = new Map(snapshot.documents.map(({ id, text }) => [id, text]));
    const wrong: unknown[] = [];
    for (const { id, evidence } of snapshot.statements) {
      for (const each of evidence) {
        const text = textOf.get(each.document) ?? "";
        if (text.slice(each.start, each.end) !== each.quote) wrong.push([id, each.quote]);
        const spans = [
          [each.subjectSpan, each.subjectText],
          [each.objectSpan, each.objectText],
          [each.cueSpan, undefined],
        ] as const;
        for (const [span, form] of spans) {
          if (!span) continue;
          const isInside = span[0] >= each.start && span[1] <= each.end && span[0] < span[1];
          if (!isInside || (form !== undefined && text.slice(...span) !== form)) wrong.push([id, span, form]);
        }
      }
    }
    for (const { id, mentions } of snapshot.entities)
      for (const { document, start, end, text } of mentions)
        if (textOf.get(document)?.slice(start, end) !== text) wrong.push([id, text]);
    expect(wrong).toEqual([]);
  });

  test("joins existing entities whose types lie in the domain and range, and never one with itself", () => {
    const typeOf = new Map(snapshot.entities.map(({ id, type }) => [id, type]));
    const relationOf = new Map(snapshot.ontology.relationTypes.map((relation) => [relation.id, relation]));
    const wrong = snapshot.statements.filter(({ subject, predicate, object }) => {
      const relation = relationOf.get(predicate);
      const [from, to] = [typeOf.get(subject), typeOf.get(object)];
      return (
        !from ||
        !to ||
        subject === object ||
        !relation?.subject.includes(from) ||
        !relation.object.includes(to)
      );
    });
    expect(wrong).toEqual([]);
    expect(snapshot.entities.filter(({ id, type }) => !id.startsWith(`${type}:`))).toEqual([]);
  });

  test("has unique ids and keys", () => {
    const unique = (values: readonly string[]) => expect(new Set(values).size).toBe(values.length);
    unique(snapshot.documents.map(({ id }) => id));
    unique(snapshot.entities.map(({ id }) => id));
    unique(snapshot.statements.map(({ id }) => id));
    const recurs = new Set(snapshot.ontology.relationTypes.filter((each) => each.recurs).map(({ id }) => id));
    unique(
      snapshot.statements
        .filter(({ predicate }) => !recurs.has(predicate))
        .map(({ subject, predicate, object, polarity }) => [subject, predicate, object, polarity].join(" ")),
    );
  });

  test("has a symmetric statement in one direction only", () => {
    const symmetric = new Set(
      snapshot.ontology.relationTypes.filter((each) => each.symmetric).map(({ id }) => id),
    );
    expect(
      snapshot.statements.filter(
        ({ predicate, subject, object }) => symmetric.has(predicate) && subject > object,
      ),
    ).toEqual([]);
  });

  test("is the same bytes for the files in reversed order", () => {
    expect(JSON.stringify(buildFrom(files.toReversed())) === JSON.stringify(snapshot)).toBe(true);
  });

  test("is no larger than what a page can load at once", () => {
    expect(JSON.stringify(snapshot).length).toBeLessThan(10_000_000);
  });
});

describe("files of one name", () => {
  const one = fileOf("a.md", "Zhipu acquired MiniMax.");
  const other = fileOf("a.md", "Meta acquired Brightfold AI.");

  test("are two documents, numbered by content and not by the order of the arguments", () => {
    const built = buildFrom([one, other]);
    expect(built.documents.map(({ id, text }) => [id, text])).toEqual([
      ["a", "Meta acquired Brightfold AI.\n"],
      ["a-2", "Zhipu acquired MiniMax.\n"],
    ]);
    expect(buildFrom([other, one])).toEqual(built);
  });

  test("are one where they say the same", () => {
    const built = buildFrom([one, fileOf("a.md", "Zhipu acquired MiniMax.")]);
    expect(built.documents.map(({ id }) => id)).toEqual(["a"]);
    expect(linesOf(built)).toEqual(["company:zhipu acquired company:minimax ×1"]);
  });
});

describe("the hash of the inputs", () => {
  const file = fileOf("a.md", "Zhipu acquired MiniMax.", "2025-03-26");
  const inputsOf = (...parameters: Parameters<typeof buildFrom>) => buildFrom(...parameters).meta.inputs;

  test("stays for the same documents, rules and lexicon", () => {
    expect(inputsOf([file])).toBe(inputsOf([file]));
    expect(inputsOf([file])).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each<[string, Parameters<typeof buildFrom>]>([
    ["another text", [[fileOf("a.md", "Zhipu acquired Meta.", "2025-03-26")]]],
    ["another date", [[fileOf("a.md", "Zhipu acquired MiniMax.", "2025-03-27")]]],
    ["another name", [[fileOf("b.md", "Zhipu acquired MiniMax.", "2025-03-26")]]],
    ["other rules or another lexicon", [[file], "another"]],
  ])("changes with %s", (_name, parameters) => {
    expect(inputsOf(...parameters)).not.toBe(inputsOf([file]));
  });
});

test("a relative date counts from the article's date, and from nothing where it has none", () => {
  const whenOf = (date?: string) =>
    buildFrom([fileOf("a.md", "Meta acquired Brightfold AI last year.", date)]).statements.map(
      ({ qualifiers }) => qualifiers?.when,
    );
  expect(whenOf("2025-03-26")).toEqual([{ text: "last year", from: "2024", to: "2024", precision: "year" }]);
  expect(whenOf()).toEqual([{ text: "last year" }]);
});

test("a bad file is a message, and the good one beside it is built", () => {
  const built = buildFrom([
    { path: "bad.md", bytes: new Uint8Array() },
    fileOf("good.md", "Zhipu acquired MiniMax."),
  ]);
  expect(built.documents.map(({ id }) => id)).toEqual(["good"]);
  expect(built.messages.map(({ severity, document, rule }) => [severity, document, rule])).toEqual([
    ["error", "bad", "empty"],
  ]);
});

test("a copied page is read as it came: crumbs around it, both languages in it, the date among the crumbs", () => {
  const page = [
    "Zhipu loses a vice president",
    "Example Wire",
    "follow with interest",
    "2025-03-26",
    "998 views",
    "14 minutes",
    'Zhipu, one of the "Six Little Tigers", was spun out of Tsinghua University.',
    "View details>",
    "Vice president Qu Teng has resigned from Zhipu last month.",
    "Author | Renwen Editor | Shiyu",
    "The image comes from Unsplash under CC0.",
    "智谱失去一位副总裁",
    "文｜任文 编辑｜诗雨",
    "智谱副总裁曲滕已于上个月离职。",
    "阅读全文>",
  ];
  const built = buildFrom([{ path: "page.raw.txt", bytes: new TextEncoder().encode(page.join("\r\n")) }]);
  expect(built.messages).toEqual([]);
  expect(built.documents.map(({ id, title, date }) => [id, title, date])).toEqual([
    ["page", "Zhipu loses a vice president", "2025-03-26"],
  ]);
  expect(built.entities.map(({ id }) => id).filter((id) => !id.includes("example"))).toEqual([
    "company:zhipu",
    "group:six-little-tigers",
    "institution:tsinghua",
    "person:qu-teng",
  ]);
  const left = built.statements.find(({ predicate }) => predicate === "resigned_from");
  expect(left?.evidence).toHaveLength(2);
  expect(left?.qualifiers?.when).toMatchObject({ from: "2025-02", precision: "month" });
});
