import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readFirstLoad } from "../../scripts/first-load.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-first-load-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("what index.html asks for at once is weighed, each script once", () => {
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "assets/a.js"), "a".repeat(10));
  writeFileSync(
    join(folder, "assets/b.js"),
    Array.from({ length: 400 }, (_, at) => `f${at * 7919}();`).join(""),
  );
  writeFileSync(join(folder, "assets/later.js"), "later");
  writeFileSync(
    join(folder, "index.html"),
    `<script type="module" crossorigin src="/assets/a.js"></script>
     <link rel="modulepreload" crossorigin href="/assets/b.js">
     <link rel="modulepreload" crossorigin href="/assets/b.js">
     <link rel="stylesheet" href="/assets/a.css">`,
  );
  const scripts = readFirstLoad(folder);
  expect(scripts.map(({ path }) => path)).toEqual(["/assets/b.js", "/assets/a.js"]);
  expect(scripts[0]?.compressed).toBeGreaterThan(100);
});
