import { expect, test } from "vitest";
import { cutLine, cutLines } from "../../../../client/panels/document/cut-text.ts";
import { EntityId } from "../../../../core/entity.ts";

const text = "# 标题\n\n月之暗面离开了。Moon stays.\n";
const moonshot = EntityId.parse("company:moonshot");
const dark = EntityId.parse("company:dark");

/** The blocks of each line as `passages: text<entity>`. */
function cut(
  passages: readonly { start: number; end: number }[],
  mentions: Parameters<typeof cutLines>[2],
  roles: Parameters<typeof cutLine>[2] = [],
) {
  return cutLines(text, passages, mentions).map((line) =>
    cutLine(line, passages, roles).map(
      (block) =>
        `${block.passages.join()}: ${block.runs
          .map(({ start, end, entity, role }) => {
            const words = text.slice(start, end);
            return `${words}${entity ? `<${entity}>` : ""}${role ? `(${role})` : ""}`;
          })
          .join("|")}`,
    ),
  );
}

test("a text without marks is its lines, and the empty ones are left out", () => {
  expect(cut([], [])).toEqual([[": 标题"], [": 月之暗面离开了。Moon stays."]]);
  expect(cutLines(text, [], []).map(({ isHeading }) => isHeading)).toEqual([true, false]);
});

test("all of the text stays, whatever overlaps", () => {
  const passages = [
    { start: 6, end: 14 },
    { start: 8, end: 20 },
  ];
  const mentions = [
    { start: 6, end: 10, entity: moonshot },
    { start: 8, end: 10, entity: dark },
  ];
  expect(cut(passages, mentions)[1]).toEqual([
    "0: 月之<company:moonshot>",
    "0,1: 暗面<company:dark>|离开了。",
    "1: Moon s",
    ": tays.",
  ]);
});

test("the parts of what a sentence says are told within it", () => {
  const roles = [
    { start: 10, end: 12, role: "cue" },
    { start: 6, end: 10, role: "subject" },
  ] as const;
  expect(cut([{ start: 6, end: 14 }], [{ start: 6, end: 10, entity: moonshot }], roles)[1]).toEqual([
    "0: 月之暗面<company:moonshot>(subject)|离开(cue)|了。",
    ": Moon stays.",
  ]);
});

test("a passage over several lines marks its part of each", () => {
  expect(cut([{ start: 2, end: 10 }], [])).toEqual([["0: 标题"], ["0: 月之暗面", ": 离开了。Moon stays."]]);
});
