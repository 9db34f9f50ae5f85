import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { libraryStyles } from "../../server/security-headers.ts";

/** The text of the style element that a file of react-aria puts into the page. */
function styleIn(file: string): string {
  const source = readFileSync(`node_modules/react-aria/dist/private/${file}`, "utf8");
  const attribute = /PRESSABLE_ATTRIBUTE = '([\w-]+)'/.exec(source)?.[1] ?? "";
  const text = /textContent = `([^`]*)`/.exec(source)?.[1] ?? "";
  return text.replace(/\$\{[^}]*\}/g, attribute).trim();
}

test("the styles that are allowed by hash are those that react-aria puts into the page", () => {
  expect(libraryStyles).toEqual([
    styleIn("interactions/usePress.mjs"),
    styleIn("overlays/usePreventScroll.mjs"),
  ]);
});
