import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { plainLine } from "../../scripts/reporter/plain-line.ts";

/** Runs vitest on files with these contents; gives the last line that it prints and its exit code. */
function lastLine(files: readonly string[]): { line: string | undefined; status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), "tieline-reporter-"));
  try {
    for (const [index, content] of files.entries()) writeFileSync(join(folder, `${index}.test.js`), content);
    const reporter = resolve("scripts/reporter/plain-line.ts");
    const { stdout, status } = spawnSync(
      process.execPath,
      [
        resolve("node_modules/vitest/vitest.mjs"),
        "run",
        "--root",
        folder,
        "--globals",
        "--reporter=default",
        `--reporter=${reporter}`,
      ],
      { encoding: "utf8" },
    );
    return { line: stdout.trimEnd().split("\n").at(-1), status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the last line of a run counts what passed, failed and was skipped, and files that cannot be loaded", () => {
  const mixed = `test("a", () => {}); test("b", () => { throw new Error("no"); }); test.skip("c", () => {}); test.todo("d");`;
  const broken = `throw new Error("cannot be loaded");`;
  const suite = `describe("x", () => { beforeAll(() => { throw new Error("no"); }); test("e", () => {}); });`;
  expect(lastLine([mixed, broken, suite])).toEqual({ line: "1 passed, 3 failed, 3 skipped", status: 1 });
});

test("a run without failures says so and ends with exit code 0", () => {
  expect(lastLine([`test("a", () => {});`])).toEqual({ line: "1 passed, 0 failed", status: 0 });
});

test.each([
  [{ passed: 12, failed: 0, skipped: 0 }, "12 passed, 0 failed"],
  [{ passed: 0, failed: 1, skipped: 2 }, "0 passed, 1 failed, 2 skipped"],
])("%j is the line %j", (counts, line) => {
  expect(plainLine(counts)).toBe(line);
});
