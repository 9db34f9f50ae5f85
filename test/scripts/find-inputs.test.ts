import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { read } from "../../builder/inputs/read.ts";
import { findInputs } from "../../scripts/find-inputs.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-inputs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (path: string): string => join(folder, path);
function put(path: string, content = "text"): void {
  mkdirSync(join(at(path), ".."), { recursive: true });
  writeFileSync(at(path), content);
}

test("a folder gives its documents and those of its folders, in order of names, without hidden and other files", async () => {
  for (const name of [
    "b.md",
    "a.txt",
    "a.TXT.bak",
    ".hidden.md",
    "notes.docx",
    "2024/c.markdown",
    ".git/d.md",
  ])
    put(`tree/${name}`);
  const { files, missing } = await findInputs([at("tree")]);
  expect(files.map(({ path }) => path)).toEqual(["c.markdown", "a.txt", "b.md"]);
  expect(missing).toEqual([]);
});

test("a file that is given twice, also by its folder or by a link, is taken once", async () => {
  put("twice/a.md");
  symlinkSync(at("twice/a.md"), at("twice/link.md"));
  const { files } = await findInputs([at("twice/a.md"), at("twice"), at("twice/../twice/a.md")]);
  expect(files.map(({ path }) => path)).toEqual(["a.md"]);
});

test("a folder that links to itself comes to an end", async () => {
  put("loop/a.md");
  symlinkSync(at("loop"), at("loop/again"));
  expect((await findInputs([at("loop")])).files).toHaveLength(1);
});

test("what is missing or holds no document is said, and the rest is found", async () => {
  put("some/a.md");
  mkdirSync(at("bare"));
  const { files, missing } = await findInputs([at("none"), at("bare"), at("some")]);
  expect(files).toHaveLength(1);
  expect(missing).toEqual([
    { path: at("none"), reason: "there is no such file or folder." },
    { path: at("bare"), reason: "there is no .txt or .md file in this folder." },
  ]);
});

test("a file of 50 MB is not loaded, and reading it says how large it is", async () => {
  put("large/large.txt");
  truncateSync(at("large/large.txt"), 50_000_000);
  const { files } = await findInputs([at("large")]);
  expect(files.map(({ bytes, size }) => [bytes.length, size])).toEqual([[0, 50_000_000]]);
  expect(files[0] && read(files[0], () => "").messages.map(({ text }) => text)).toEqual([
    "large.txt: the file has 50 MB; 20 MB is the most that is read.",
  ]);
});
