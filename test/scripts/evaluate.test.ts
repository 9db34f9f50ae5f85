import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readAnnotated } from "../../scripts/read-annotated.ts";
import { exampleGold, exampleSnapshot, exampleTexts } from "../fixtures/annotated-example.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-evaluate-"));
const at = (path: string): string => join(folder, path);
const paths = [at("snapshot.json"), at("gold"), at("texts")];

beforeAll(() => {
  for (const name of ["gold", "texts", "lonely", "broken"]) mkdirSync(at(name));
  writeFileSync(at("snapshot.json"), JSON.stringify(exampleSnapshot));
  for (const [name, gold] of Object.entries(exampleGold))
    writeFileSync(at(`gold/${name}.json`), JSON.stringify(gold));
  // It annotates no text, so it is left alone.
  writeFileSync(at("gold/resolution.json"), "[]");
  for (const [name, text] of Object.entries(exampleTexts)) writeFileSync(at(`texts/${name}.md`), text);
  writeFileSync(at("lonely/nobody.json"), JSON.stringify(exampleGold.unbuilt));
  writeFileSync(at("broken/harbour.json"), "{");
});
afterAll(() => rmSync(folder, { recursive: true }));

const evaluate = (...parameters: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/evaluate.ts", ...parameters], {
    encoding: "utf8",
  });

const scorer = "../shared/eval/score.py";
const hasScorer = existsSync(scorer) && spawnSync("python3", ["--version"]).status === 0;

test.runIf(hasScorer)("the figures are those of the reference scorer, run on the same files", () => {
  const reference = JSON.parse(
    spawnSync("python3", [scorer, ...paths, "--json"], { encoding: "utf8" }).stdout,
  );
  const { status, stdout } = evaluate(...paths, "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject(reference);
  expect(Object.keys(JSON.parse(stdout).relations).sort()).toEqual(Object.keys(reference.relations).sort());
});

test("prints the figures, the causes of the losses and each loss", () => {
  const { status, stdout, stderr } = evaluate(...paths, "--losses", "--stages", "--list", "--rules");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const lines = stdout.split("\n");
  expect(lines).toEqual(
    expect.arrayContaining([
      "entities  all             P 0.769  R 0.714  F1 0.741   tp 10 fp 3 fn 4",
      "relations zh              P 0.600  R 0.600  F1 0.600   tp 3 fp 2 fn 2",
      "channels  fixture               P 0.667  finds 0.500   tp 6 fp 3",
      "rules     fixture               P 0.667  finds 0.500   tp 6 fp 3",
      "typed 0.909  qualified 0.714  grounded 0.923",
      "not in the snapshot: unbuilt",
      "cause           lost en    lost zh   false en   false zh misread en misread zh",
      "name                  2          1          1          0          0          0",
      "all                   3          2          1          2          1          1",
      "stage           lost en    lost zh",
      "all                   3          2",
      "+ harbour: Ada Fenwick | hired | Owl :: Ada Fenwick met Owl.",
      '    name: "Owl" is nothing annotated [fixture]',
      "- harbour: entity Moor Fund (investor)",
    ]),
  );
});

test("--only keeps the texts whose name contains a part", () => {
  const { stdout } = evaluate(...paths, "--only", "wan");
  expect(stdout).toMatch(/^entities {2}all .* tp 4 fp 1 fn 1$/m);
  expect(stdout).not.toContain("not in the snapshot");
});

test("a baseline is written, held, and lowered only where that is asked for", () => {
  const baseline = at("baseline.json");
  const hold = (...more: string[]) => evaluate(...paths, "--baseline", baseline, ...more);
  const edit = (change: (held: { relations: { all: { f1: number } } }) => void) => {
    const held = JSON.parse(readFileSync(baseline, "utf8"));
    change(held);
    writeFileSync(baseline, JSON.stringify(held));
  };
  expect(hold("--write")).toMatchObject({ status: 0, stderr: `wrote ${baseline}.\n` });
  expect(hold()).toMatchObject({ status: 0, stderr: `holds the baseline ${baseline}.\n` });

  edit((held) => {
    held.relations.all.f1 = 0.9;
  });
  const below = hold();
  expect(below.status).toBe(1);
  expect(below.stderr).toMatch(
    /^below the baseline: relations all f1 is 0\.5714, at least 0\.9000 is held\.\n.*--allow-lower\.\n$/,
  );
  expect(hold("--write")).toMatchObject({ status: 1, stderr: expect.stringContaining("stays as it is") });
  expect(JSON.parse(readFileSync(baseline, "utf8")).relations.all.f1).toBe(0.9);
  expect(hold("--write", "--allow-lower").status).toBe(0);
  expect(JSON.parse(readFileSync(baseline, "utf8")).relations.all.f1).toBe(0.5714);
});

test.each([
  ["too few paths", [at("snapshot.json")], /^error: three paths are needed/],
  [
    "no snapshot",
    [at("absent.json"), ...paths.slice(1)],
    /Cannot read the snapshot .*absent\.json: there is no such file/,
  ],
  ["no baseline", [...paths, "--baseline", at("absent.json")], /absent\.json: the baseline does not exist\./],
])("%s is one line and exit code 2", (_, parameters, line) => {
  const { status, stderr } = evaluate(...parameters);
  expect(status).toBe(2);
  expect(stderr).toMatch(line);
  expect(stderr.trim().split("\n")).toHaveLength(1);
});

test.each([
  ["no gold", at("absent"), /absent: there is no such file or folder\./],
  ["a folder without gold", at("texts"), /texts: no annotation \(NAME\.json\) is here\./],
  ["broken gold", at("broken"), /harbour\.json: this is not JSON\./],
  ["gold without its text", at("lonely"), /nobody\.md: the text of nobody\.json does not exist\./],
])("%s is said in one line", (_, gold, line) => {
  expect(() => readAnnotated(gold, at("texts"))).toThrow(line);
});

test("one annotated file can be given instead of a folder", () => {
  expect(readAnnotated(at("gold/haiwan.json"), at("texts")).map(({ name }) => name)).toEqual(["haiwan"]);
});
