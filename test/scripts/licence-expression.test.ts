import { expect, test } from "vitest";
import { isAllowedLicence, licenceByTitle } from "../../scripts/licence-expression.ts";

test.each([
  ["MIT", true],
  ["GPL-3.0-only", false],
  ["MIT OR GPL-3.0-only", true],
  ["GPL-3.0-only OR MIT", true],
  ["MIT AND GPL-3.0-only", false],
  ["MIT AND Apache-2.0", true],
  ["(MIT OR GPL-2.0-only) AND ISC", true],
  ["(MIT AND GPL-2.0-only) OR LGPL-3.0-only", false],
  ["(MIT", false],
  ["MIT ISC", false],
  ["UNLICENSED", false],
  ["", false],
])("the licence %j is allowed: %s", (expression, isAllowed) => {
  expect(isAllowedLicence(expression)).toBe(isAllowed);
});

test.each([
  ["                     Apache License\n               Version 2.0, January 2004\n", "Apache-2.0"],
  ["MIT License\n\nCopyright (c) 2026", "MIT"],
  ["The MIT License (MIT)", "MIT"],
  ["Licensed under neither the MIT License nor another", ""],
  ["", ""],
])("the title of %j names the licence %j", (text, licence) => {
  expect(licenceByTitle(text)).toBe(licence);
});
