import { describe, expect, test } from "vitest";
import { foldName } from "../../../builder/resolve/fold-name.ts";
import { isSameName, matchNames, SAME_NAME } from "../../../builder/resolve/match-names.ts";

test.each([
  ["Łukasz Wójcik", ["lukasz", "wojcik"]],
  ["Наталья Орлова", ["natalia", "orlova"]],
  ["ORLOVA, Natalia", ["natalia", "orlova"]],
  ["Marsh & Hale, Inc.", ["marsh", "and", "hale", "inc"]],
  ["Q.R. Tools", ["qr", "tools"]],
  ["王小明", ["wang", "xiao", "ming"]],
])("foldName reads %s as words", (name, words) => {
  expect(foldName(name)).toEqual(words);
});

describe("people", () => {
  test.each([
    ["Łukasz Wójcik", "Lukasz Wojcik"],
    ["Wei-ling Zhao", "Weiling Zhao"],
    ["Dr. Amara Osei", "Amara Osei"],
    ["Наталья Орлова", "Natalia Orlova"],
    ["Bill Hathersage", "William Hathersage"],
    ["P. Hathersage", "Peter Hathersage"],
    ["Peter Hathersedge", "Peter Hathersage"],
    ["Peter John Hathersage", "Peter Hathersage"],
  ])("%s is %s", (a, b) => {
    expect(matchNames(a, b, "person").score).toBeGreaterThanOrEqual(SAME_NAME);
  });

  test.each([
    ["Peter Hathersage", "Clara Hathersage"],
    ["Peter Hathersage", "Peter Winterbourne"],
    ["Hathersage", "Peter John Mark Hathersage"],
  ])("%s is not %s", (a, b) => {
    expect(matchNames(a, b, "person").score).toBeLessThan(SAME_NAME);
  });
});

describe("organisations", () => {
  test.each([
    ["Northwell Robotics Ltd.", "NORTHWELL ROBOTICS LIMITED"],
    ["Northwell Aktiengesellschaft", "Northwell AG"],
    ["North Well Robotics", "NorthWell Robotics"],
    ["Marsh & Hale Co.", "Marsh and Hale"],
    ["Crème Systems", "Creme Systems"],
    ["Harbour Organisation", "Harbour Organization"],
  ])("%s is the same name as %s", (a, b) => {
    expect(isSameName(a, b, "organisation")).toBe(true);
  });

  test.each([
    ["Northwell GmbH", "Northwell AG", "legal forms differ"],
    ["Lantern Fund 2", "Lantern Fund 3", "numbers differ"],
  ])("%s is not %s: %s", (a, b, reason) => {
    expect(matchNames(a, b, "organisation")).toEqual({ score: 0, reasons: [reason] });
  });
});
