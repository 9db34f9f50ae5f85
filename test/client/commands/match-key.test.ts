import { expect, test } from "vitest";
import { commands } from "../../../client/commands/index.ts";
import { matchesKey, showKey } from "../../../client/commands/match-key.ts";

const press = (
  key: string,
  held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ["Mod+z", press("z", { ctrlKey: true }), true],
  ["Mod+z", press("z", { metaKey: true }), true],
  ["Mod+z", press("z"), false],
  ["Mod+z", press("Z", { ctrlKey: true, shiftKey: true }), false],
  ["Mod+Shift+z", press("Z", { ctrlKey: true, shiftKey: true }), true],
  ["p", press("p"), true],
  ["p", press("P", { shiftKey: true }), false],
  ["Shift+P", press("P", { shiftKey: true }), true],
  ["?", press("?", { shiftKey: true }), true],
  ["+", press("+", { shiftKey: true }), true],
  ["+", press("+"), true],
  ["1", press("1"), true],
  ["1", press("1", { altKey: true }), false],
  ["Delete", press("Delete", { shiftKey: true }), false],
])("%s and a press of %j: %s", (key, event, isMatch) => {
  expect(matchesKey(event, key)).toBe(isMatch);
});

test("keys are shown as keyboards name them", () => {
  expect(showKey("Mod+Shift+z", false)).toBe("Ctrl ⇧Z");
  expect(showKey("Mod+k", true)).toBe("⌘K");
  expect(showKey("+", false)).toBe("+");
  expect(showKey("Delete", false)).toBe("Del");
});

test("no two commands have one id or one key", () => {
  const ids = commands.map(({ id }) => id);
  const keys = commands.flatMap((command) => command.keys);
  expect(new Set(ids).size).toBe(ids.length);
  expect(new Set(keys).size).toBe(keys.length);
});
