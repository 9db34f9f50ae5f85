import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildFrom, fileOf } from "../builder/build-from.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-explain-"));
const at = (path: string): string => join(folder, path);
const text = "Northwell Robotics acquired Brightfold AI.\n";
const snapshot = buildFrom([fileOf("deal.md", text)]);
const [statement] = snapshot.statements;

beforeAll(() => {
  writeFileSync(at("deal.md"), text);
  writeFileSync(at("empty.md"), "");
  writeFileSync(at("snapshot.json"), JSON.stringify(snapshot));
});
afterAll(() => rmSync(folder, { recursive: true }));

const explain = (...parameters: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/explain.ts", ...parameters], {
    encoding: "utf8",
  });

test("a statement is explained from a snapshot, by the beginning of its id, and from documents alike", () => {
  const id = statement?.id ?? "";
  const told = explain("--statement", id.slice(0, 8), "--snapshot", at("snapshot.json"));
  expect({ status: told.status, stderr: told.stderr }).toEqual({ status: 0, stderr: "" });
  expect(told.stdout).toContain(`statement ${id}: Northwell Robotics (company:northwellrobotics) acquired`);
  expect(explain("--statement", id, "--documents", at("deal.md")).stdout).toBe(told.stdout);
});

test("a missing relation is looked for in a file and in a document of the snapshot alike", () => {
  const expected = ["--missing", "Northwell Robotics", "founded", "Brightfold AI"];
  const told = explain(...expected, "--document", at("deal.md"));
  expect({ status: told.status, stderr: told.stderr }).toEqual({ status: 0, stderr: "" });
  expect(told.stdout).toMatch(/^lost at {3}cue: no cue of founded matches in the sentence$/m);
  expect(explain(...expected, "--document", "deal", "--snapshot", at("snapshot.json")).stdout).toBe(
    told.stdout,
  );
});

test.each([
  ["nothing to explain", [], /^error: one of --statement and --missing is needed/],
  [
    "an unknown statement",
    ["--statement", "zzz", "--snapshot", at("snapshot.json")],
    /^error: there is no statement "zzz" among 1\.$/,
  ],
  [
    "an unknown predicate",
    ["--missing", "A", "bought", "B", "--document", at("deal.md")],
    /^error: there is no predicate "bought"; there are: resigned_from, /,
  ],
  [
    "a document that cannot be read",
    ["--missing", "A", "acquired", "B", "--document", at("empty.md")],
    /^error: lost at document: empty\.md: the file is empty\.$/,
  ],
])("%s is one line and exit code 2", (_, parameters, line) => {
  const { status, stdout, stderr } = explain(...parameters);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trimEnd()).toMatch(line);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});
