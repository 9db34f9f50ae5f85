import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exportFormats } from "../../core/exports/index.ts";
import { exampleSnapshot } from "../core/exports/example-graph.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-export-"));
const snapshot = join(folder, "snapshot.json");
const command = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/export.ts", ...args], { encoding: "utf8" });

beforeAll(() => writeFileSync(snapshot, JSON.stringify(exampleSnapshot)));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(exportFormats)("npm run export writes $id to the standard output", (format) => {
  const { status, stdout, stderr } = command("--format", format.id, "--snapshot", snapshot);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toBe([...format.write(exampleSnapshot)].join(""));
});

test("npm run export writes a file, with its folders, and leaves nothing else behind", () => {
  const out = join(folder, "a", "b", "graph.graphml");
  const { status, stdout, stderr } = command("--format", "graphml", "--snapshot", snapshot, "--out", out);
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: "", stderr: "" });
  expect(readFileSync(out, "utf8")).toContain("百川智能");
  expect(readdirSync(join(folder, "a", "b"))).toEqual(["graph.graphml"]);
});

test("a damaged snapshot leaves the old file and one line on the standard error", () => {
  const out = join(folder, "old.graphml");
  const damaged = join(folder, "damaged.json");
  writeFileSync(out, "old");
  writeFileSync(damaged, JSON.stringify({ ...exampleSnapshot, entities: exampleSnapshot.entities.slice(1) }));
  const { status, stderr } = command("--format", "graphml", "--snapshot", damaged, "--out", out);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Statement "s1" needs the entity "company:baichuan".*\n$/);
  expect(readFileSync(out, "utf8")).toBe("old");
});

test.each([
  ["no format", ["--snapshot", snapshot], /^No format given; usage: npm run export .*\n$/],
  ["an unknown format", ["--format", "pdf"], /^No format "pdf"; there are: graphml.*\n$/],
  ["an unknown option", ["--colour", "red"], /^Unknown option '--colour'.*\n$/],
  [
    "no snapshot",
    ["--format", "graphml", "--snapshot", "absent.json"],
    /^Cannot read the snapshot absent\.json: .*\n$/,
  ],
  [
    "no JSON",
    ["--format", "graphml", "--snapshot", "README.md"],
    /^README\.md: This is not a Tieline snapshot.*\n$/,
  ],
])("%s is one line and exit code 1", (_, args, line) => {
  const { status, stdout, stderr } = command(...args);
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  expect(stderr).toMatch(line);
});
