import { expect, test } from "vitest";
import { keepPreferences, readPreferences } from "../../../client/state/preferences.ts";

const holding = (text: string | null) => () => ({ getItem: () => text });

test.each([
  [["en-GB", "zh-CN"], "en"],
  [["zh-CN"], "zh"],
  [["zh-Hant-TW", "en"], "zh"],
  [["fr-FR", "zh"], "zh"],
  [["fr-FR"], "en"],
  [[], "en"],
])("a browser that prefers %s is spoken to in %s", (languages, language) => {
  expect(readPreferences(holding(null), languages)).toEqual({ language, themeChoice: "auto" });
});

test("what was chosen wins over what the browser prefers", () => {
  expect(readPreferences(holding('{"language":"zh","themeChoice":"dark"}'), ["en"])).toEqual({
    language: "zh",
    themeChoice: "dark",
  });
});

test.each(["", "{", "[]", "null", '{"language":"fr"}', '{"themeChoice":7}'])(
  "damaged storage (%s) is as none",
  (text) => {
    expect(readPreferences(holding(text), ["zh"])).toEqual({ language: "zh", themeChoice: "auto" });
  },
);

test("a browser that forbids storage is served all the same", () => {
  const forbidden = () => {
    throw new Error("SecurityError");
  };
  expect(readPreferences(forbidden, ["en"]).language).toBe("en");
  expect(() => keepPreferences(forbidden, { language: "en", themeChoice: "dark" })).not.toThrow();
});
