import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isStale } from "../../scripts/is-stale.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-stale-"));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, "data", "inner"), { recursive: true });
const output = join(folder, "data", "made.json");
const input = join(folder, "data", "inner", "given.md");

function write(path: string, seconds: number): void {
  writeFileSync(path, "");
  utimesSync(path, seconds, seconds);
}

test("what is missing is stale", () => {
  expect(isStale(join(folder, "none"), [])).toBe(true);
});

test("what is older than a file in a folder of its inputs is stale; its own file does not count", () => {
  write(output, 2000);
  write(input, 1000);
  expect(isStale(output, [join(folder, "data")])).toBe(false);
  write(input, 3000);
  expect(isStale(output, [join(folder, "data")])).toBe(true);
});

test("an input that is not there makes nothing stale", () => {
  write(output, 2000);
  expect(isStale(output, [join(folder, "nothing")])).toBe(false);
});

test("a file that is written beside the inputs makes nothing stale where it is named", () => {
  write(output, 2000);
  write(input, 1000);
  const beside = join(folder, "data", "beside.ndjson");
  write(beside, 3000);
  expect(isStale(output, [join(folder, "data")])).toBe(true);
  expect(isStale(output, [join(folder, "data")], [beside])).toBe(false);
});
