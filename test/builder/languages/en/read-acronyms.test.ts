import { expect, test } from "vitest";
import { readAcronyms } from "../../../../builder/languages/en/read-acronyms.ts";

test.each([
  ["Sold by the Harrow Rail Company (HRC) of Leeds.", [{ short: "HRC", long: "Harrow Rail Company" }]],
  ["It moves less-than-truckload (LTL) cargo.", [{ short: "LTL" }]],
  ["It treats patients with a rare anaemia (XQZ).", [{ short: "XQZ" }]],
  ["Shares of Norvik (NVK) rose.", []],
])("reads what %s explains", (view, acronyms) => {
  expect(readAcronyms(view)).toEqual(acronyms);
});
