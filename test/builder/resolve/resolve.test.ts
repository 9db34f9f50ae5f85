import { describe, expect, test } from "vitest";
import type { InputFile } from "../../../builder/inputs/input.ts";
import { buildFrom, fileOf } from "../build-from.ts";

/** Entities as "id = name / name (mentions)". */
const entitiesOf = (...files: InputFile[]): string[] =>
  buildFrom(files).entities.map(
    ({ id, name, mentions }) =>
      `${id} = ${[name.en, name.zh].filter(Boolean).join(" / ")} (${mentions.length})`,
  );

describe("one entity", () => {
  test("for a known firm in both languages, by all its names", () => {
    expect(
      entitiesOf(
        fileOf("a.md", "Zhipu acquired MiniMax. Zhipu AI grew."),
        fileOf("b.md", "智谱收购了MiniMax。智谱AI发展很快。"),
      ),
    ).toEqual(["company:minimax = MiniMax / MiniMax (2)", "company:zhipu = Zhipu / 智谱 (4)"]);
  });

  test.each([
    [
      "The dark side of last year's industry star month raised money.",
      "月之暗面完成融资。",
      "company:moonshot-ai",
    ],
    ["Zero One Thing raised money.", "零一万物完成融资。", "company:01-ai"],
    ["Step Leap Star raised money.", "阶跃星辰完成融资。", "company:stepfun"],
    ["Baichuan Intelligence raised money.", "百川智能完成融资。", "company:baichuan"],
  ])("for a machine's translation of a known name: %s", (english, chinese, id) => {
    const { entities } = buildFrom([fileOf("a.md", english), fileOf("b.md", chinese)]);
    expect(entities.map((entity) => [entity.id, entity.mentions.map(({ document }) => document)])).toEqual([
      [id, ["a", "b"]],
    ]);
  });

  test("for an unknown firm with and without its legal form, shown without", () => {
    expect(
      entitiesOf(
        fileOf("a.md", "Meta acquired Northwell Robotics Ltd. in 2024."),
        fileOf("b.md", "Meta acquired Northwell Robotics."),
      ),
    ).toEqual(["company:meta = Meta / Meta (2)", "company:northwellrobotics = Northwell Robotics (2)"]);
    expect(
      entitiesOf(
        fileOf("a.md", "星河科技有限公司完成2亿元B轮融资，由红杉中国领投。"),
        fileOf("b.md", "星河科技完成3亿元C轮融资，由红杉中国领投。"),
      ),
    ).toEqual(["company:星河科技 = 星河科技 (2)", "investor:hongshan = HongShan / 红杉中国 (2)"]);
  });

  test("for a name and what its text calls it for short", () => {
    expect(
      entitiesOf(
        fileOf(
          "a.md",
          "Northwell Robotics raised $20 million in a round led by Harbor Ridge Ventures. Northwell was founded by Lena Farrow. Farrow had worked at Google.",
        ),
      ),
    ).toEqual([
      "company:google = Google / 谷歌 (1)",
      "company:northwellrobotics = Northwell Robotics (2)",
      "investor:harborridgeventures = Harbor Ridge Ventures (1)",
      "person:lenafarrow = Lena Farrow (2)",
    ]);
  });

  test("for two names that a bracket equates", () => {
    const { entities } = buildFrom([
      fileOf("a.md", "Xiyu Robotics (known as Xirox) was acquired by Meta. Xirox hired Priya Nadkarni."),
    ]);
    expect(
      entities.map(({ id, aliases }) => [id, aliases.map(({ text }) => text).includes("Xirox")]),
    ).toEqual([
      ["company:meta", false],
      ["company:xiyurobotics", true],
      ["person:priyanadkarni", false],
    ]);
  });
});

describe("two entities", () => {
  test("for a firm and its model of one name", () => {
    const ids = entitiesOf(fileOf("a.md", "DeepSeek released DeepSeek-R1.")).map(
      (line) => line.split(" ")[0],
    );
    expect(ids).toEqual(["company:deepseek", "model:deepseek-r1"]);
  });

  test("for a person and a firm of one name", () => {
    const ids = entitiesOf(
      fileOf("a.md", "Meta has hired Morgan Hale from Google."),
      fileOf("b.md", "Meta acquired Morgan Hale Inc., a maker of chips."),
    ).map((line) => line.split(" ")[0]);
    expect(ids).toContain("person:morganhale");
    expect(ids).toContain("company:morganhale");
  });

  test("for two entries of the lexicon, whatever a text says of them in brackets", () => {
    const ids = entitiesOf(fileOf("a.md", "Zhipu (formerly MiniMax) acquired Meta.")).map(
      (line) => line.split(" ")[0],
    );
    expect(ids).toEqual(["company:meta", "company:minimax", "company:zhipu"]);
  });
});

test("an unknown name never takes the id of a known entity", () => {
  const ids = entitiesOf(fileOf("a.md", "Exor, an investor in Brightfold AI, left."))
    .map((line) => line.split(" ")[0])
    .filter((id) => id?.includes("exor"));
  expect(ids).not.toContain("investor:exor");
});

test("a person is one in all spellings that differ in marks and hyphens only", () => {
  expect(
    entitiesOf(
      fileOf("a.md", "Zoë Hathersage, chief executive of Brightfold AI, left."),
      fileOf("b.md", "Zoe Hathersage, chief executive of Brightfold AI, left."),
      fileOf("c.md", "Zara Hathersage, chief executive of Brightfold AI, left."),
    ).filter((line) => line.startsWith("person:")),
  ).toEqual(["person:zarahathersage = Zara Hathersage (1)", "person:zoehathersage = Zoe Hathersage (2)"]);
});
