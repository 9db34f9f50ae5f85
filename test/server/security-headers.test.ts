import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { libraryStyles } from "../../server/security-headers.ts";
import { runApp } from "./running-app.ts";

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

test.each([
  ["/", "anyone", "'self'", "SAMEORIGIN"],
  ["/?entity=company:lanting", "anyone", "'self'", "SAMEORIGIN"],
  ["/?entity=company:lanting&embed=1", "anyone", "*", null],
  ["/?embed=1", "nobody", "'self'", "SAMEORIGIN"],
  ["/?embed=1", ["https://example.org"], "'self' https://example.org", null],
  ["/api/overview?embed=1", "anyone", "'self'", "SAMEORIGIN"],
] as const)("%s, embedded by %s, may stand in frames of %s", async (path, embedFrom, ancestors, older) => {
  await using app = await runApp({ embedFrom });
  const { headers } = await app.get(path);
  const policy = headers.get("content-security-policy") ?? "";
  expect(/frame-ancestors ([^;]*)/.exec(policy)?.[1]).toBe(ancestors);
  expect(headers.get("x-frame-options")).toBe(older);
});
