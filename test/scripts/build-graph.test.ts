import { execFile } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { parseSnapshot } from "../../core/snapshot.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-build-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => join(folder, path);
function put(path: string, content: string | Uint8Array): string {
  mkdirSync(join(at(path), ".."), { recursive: true });
  writeFileSync(at(path), content);
  return at(path);
}

interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

function run(parameters: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ["--import", "tsx", "scripts/build-graph.ts", ...parameters],
      { env: { ...process.env, ...environment } },
      (error, out, errors) => resolve({ code: error ? Number(error.code) : 0, out, errors }),
    );
  });
}

const english = `---
title: "Zhipu loses a vice president"
publisher: "Example Wire"
date: 2025-03-26
lang: en
---

Zhipu's vice president Qu Teng has resigned. Meta has hired Priya Nadkarni.
`;
const chinese = "智谱副总裁曲滕已离职\n\n智谱副总裁曲滕已于2025年3月离职。\n";
const good = [put("good/en.md", english), put("good/zh.txt", chinese)];

// Every test starts a process or two; on a busy machine that takes its time.
describe.concurrent("npm run build:graph", { timeout: 120_000 }, () => {
  test("writes a snapshot into a new folder, says so in one line, and exits with 0", async () => {
    const target = at("new/folder/graph.json");
    const { code, out, errors } = await run([at("good"), "--out", target, "--title", "Mine"]);
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(out).toMatch(/^2 documents, \d+ entities, \d+ statements → .*graph\.json \(\d+\.\d s\)\n$/);
    const snapshot = parseSnapshot(readFileSync(target, "utf8"));
    expect(snapshot.meta.title).toBe("Mine");
    expect(snapshot.documents.map(({ id }) => id)).toEqual(["en", "zh"]);
    expect(readdirSync(at("new/folder"))).toEqual(["graph.json"]);
  });

  test("the same files give the same bytes in another order, another time zone and another language", async () => {
    const [first, second] = [at("order/first.json"), at("order/second.json")];
    await Promise.all([
      run([...good, "--out", first, "--quiet"], { TZ: "America/Los_Angeles", LANG: "C" }),
      run([...good.toReversed(), "--out", second, "--quiet"], {
        TZ: "Asia/Shanghai",
        LANG: "zh_CN.UTF-8",
        LC_ALL: "zh_CN.UTF-8",
      }),
    ]);
    expect(readFileSync(first, "utf8")).toBe(readFileSync(second, "utf8"));
  });

  test("a bad file is one message, the rest is built, and the exit code is 2", async () => {
    const target = at("mixed/out.json");
    const bad = [
      put("mixed/in/gbk.txt", Uint8Array.from([0xd6, 0xc7, 0xc6, 0xd7, 0xb8, 0xb1, 0xd7, 0xdc])),
      put("mixed/in/empty.txt", ""),
      put("mixed/in/picture.md", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
      put("mixed/in/broken.md", "---\ndate: soon\n---\nMeta has hired Priya Nadkarni.\n"),
    ];
    copyFileSync(at("good/en.md"), at("mixed/in/en.md"));
    const { code, out, errors } = await run([
      at("mixed/in"),
      at("mixed/nowhere.md"),
      put("mixed/slides.pdf", "%PDF-1.7"),
      "--out",
      target,
      "--quiet",
    ]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(errors.trim().split("\n")).toEqual([
      `error: ${at("mixed/nowhere.md")}: there is no such file or folder.`,
      "error: broken.md: The front matter cannot be read: date: soon (a date is YYYY, YYYY-MM or YYYY-MM-DD, the rest is text).",
      "error: empty.txt: the file is empty.",
      "error: gbk.txt: this is not UTF-8, perhaps GBK; save it as UTF-8 and try again.",
      "error: picture.md: this is a binary file, not text.",
      "error: slides.pdf: this kind of file is not read; known are .txt, .md, .markdown.",
    ]);
    expect(bad).toHaveLength(4);
    expect(parseSnapshot(readFileSync(target, "utf8")).documents.map(({ id }) => id)).toEqual([
      "broken",
      "en",
    ]);
  });

  test("--json prints one object, problems included, and nothing else", async () => {
    const target = at("json/out.json");
    const { code, out, errors } = await run([
      at("good/en.md"),
      at("json/none.md"),
      "--json",
      "--out",
      target,
    ]);
    expect({ code, errors }).toEqual({ code: 2, errors: "" });
    expect(JSON.parse(out)).toMatchObject({
      documents: 1,
      out: target,
      messages: [],
      missing: [{ path: at("json/none.md"), reason: "there is no such file or folder." }],
    });
  });

  test("a build that reads nothing leaves the old file and exits with 1", async () => {
    const target = put("old/graph.json", "the old graph");
    mkdirSync(at("old/nothing"));
    const { code, out, errors } = await run([put("old/empty.txt", ""), at("old/nothing"), "--out", target]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(errors.trim().split("\n")).toEqual([
      `error: ${at("old/nothing")}: there is no .txt or .md file in this folder.`,
      "error: empty.txt: the file is empty.",
      "error: nothing was built: give files or folders that hold readable .txt or .md documents.",
    ]);
    expect(readFileSync(target, "utf8")).toBe("the old graph");
  });

  test("a target that cannot be written is one line and exit code 1, and leaves no half of a file", async () => {
    mkdirSync(at("taken/graph.json"), { recursive: true });
    const { code, out, errors } = await run([at("good/zh.txt"), "--out", at("taken/graph.json")]);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(errors).toMatch(/^error: .*graph\.json.*\n$/);
    expect(readdirSync(at("taken"))).toEqual(["graph.json"]);
  });

  test("an unknown flag is the usage and exit code 1; --help is the usage and 0", async () => {
    const [unknown, help] = await Promise.all([run(["--fast", at("good")]), run(["--help"])]);
    expect(unknown).toMatchObject({ code: 1, out: "" });
    expect(unknown.errors).toContain("Unknown option '--fast'");
    expect(unknown.errors).toContain("usage: npm run build:graph --");
    expect(help).toMatchObject({ code: 0, errors: "" });
    expect(help.out).toContain("usage: npm run build:graph --");
    expect(existsSync(at("graph.json"))).toBe(false);
  });
});
