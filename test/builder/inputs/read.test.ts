import { describe, expect, test } from "vitest";
import { MAX_BYTES, read } from "../../../builder/inputs/read.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hash = (text: string): string => `hash of ${text.length}`;
const readText = (path: string, text: string) => read({ path, bytes: bytesOf(text) }, hash);

describe("a good file", () => {
  test("Markdown with front matter in English", () => {
    const text = `---
title: "Zhipu: a round"
publisher: Example Wire
date: 2025-03-26
lang: en
uri: https://example.org/zhipu
tags: [ai]
---

# Zhipu raises money

Zhipu raised money.
`;
    expect(readText("wire/zhipu.md", text)).toEqual({
      document: {
        id: "zhipu",
        title: "Zhipu: a round",
        publisher: "Example Wire",
        date: "2025-03-26",
        language: "en",
        uri: "https://example.org/zhipu",
        sha256: "hash of 43",
        text: "\n# Zhipu raises money\n\nZhipu raised money.\n",
      },
      messages: [],
    });
  });

  test("Markdown without front matter in Chinese: the heading is the title", () => {
    expect(readText("智谱.md", "# 智谱完成融资\n\n智谱完成融资。\n")).toEqual({
      document: {
        id: "智谱",
        title: "智谱完成融资",
        language: "zh",
        sha256: "hash of 18",
        text: "# 智谱完成融资\n\n智谱完成融资。\n",
      },
      messages: [],
    });
  });

  test("a copied page: the first line is the title, a line that is a date the date", () => {
    const { document } = readText(
      "page.raw.txt",
      "\nZhipu raises money\nExample Wire\n2025-03-26 09:30\n998 views\nZhipu raised money.\n",
    );
    expect(document).toMatchObject({
      id: "page",
      title: "Zhipu raises money",
      date: "2025-03-26",
      language: "en",
    });
    expect(readText("a.txt", "智谱完成融资\n2025年3月26日\n智谱完成融资。").document?.date).toBe(
      "2025-03-26",
    );
    expect(readText("a.txt", "Zhipu\nOn March 26, 2025 Zhipu raised money.").document?.date).toBeUndefined();
  });

  test.each([
    ["a byte order mark", "\uFEFFZhipu left.\n", "Zhipu left.\n"],
    ["Windows line ends", "Zhipu\r\nleft.\r\n", "Zhipu\nleft.\n"],
    ["old Mac line ends", "Zhipu\rleft.", "Zhipu\nleft."],
    ["decomposed accents", "Société Ge\u0301ne\u0301rale", "Société Générale"],
  ])("%s is normalised", (_name, given, stored) => {
    expect(readText("a.txt", given).document?.text).toBe(stored);
  });

  test("a byte order mark and Windows line ends do not hide front matter", () => {
    expect(readText("a.md", "\uFEFF---\r\ntitle: T\r\ndate: 2025\r\n---\r\nText\r\n").document).toMatchObject(
      {
        title: "T",
        date: "2025",
        text: "Text\n",
      },
    );
  });

  test.each([
    ["2025-03-26T10:00:00Z", "2025-03-26"],
    ["2025-03-26 10:00", "2025-03-26"],
    ["2025-03", "2025-03"],
    ["2025", "2025"],
  ])("the date %s is read as %s", (given, date) => {
    expect(readText("a.md", `---\ndate: ${given}\n---\nText`)).toMatchObject({
      document: { date },
      messages: [],
    });
  });

  test.each([
    ["zh-CN", "zh"],
    ["EN", "en"],
    ["de", "en"],
  ])("the language %s is read as %s", (given, language) => {
    expect(readText("a.md", `---\nlang: ${given}\n---\nText`).document?.language).toBe(language);
  });
});

describe("a bad file is one message", () => {
  const gbk = Uint8Array.from([0xd6, 0xc7, 0xc6, 0xd7, 0xcd, 0xea, 0xb3, 0xc9]);
  const utf16 = Uint8Array.from([0xff, 0xfe, 0x5a, 0, 0x68, 0]);
  test.each<[string, { path: string; bytes: Uint8Array; size?: number }, string, string]>([
    ["empty", { path: "a.txt", bytes: new Uint8Array() }, "empty", "a.txt: the file is empty."],
    [
      "only space",
      { path: "a.md", bytes: bytesOf(" \n\u3000\n---\n") },
      "empty",
      "a.md: there is no text in the file.",
    ],
    [
      "only front matter",
      { path: "a.md", bytes: bytesOf("---\ntitle: T\n---\n") },
      "empty",
      "a.md: there is no text in the file.",
    ],
    [
      "binary",
      { path: "a.md", bytes: Uint8Array.from([0x50, 0x4b, 0, 3]) },
      "binary",
      "a.md: this is a binary file, not text.",
    ],
    [
      "GBK",
      { path: "a.txt", bytes: gbk },
      "encoding",
      "a.txt: this is not UTF-8, perhaps GBK; save it as UTF-8 and try again.",
    ],
    [
      "Latin-1",
      { path: "a.txt", bytes: Uint8Array.from([0x63, 0x61, 0x66, 0xe9]) },
      "encoding",
      "a.txt: this is not UTF-8; save it as UTF-8 and try again.",
    ],
    [
      "UTF-16",
      { path: "a.txt", bytes: utf16 },
      "encoding",
      "a.txt: this is UTF-16; save it as UTF-8 and try again.",
    ],
    [
      "too large",
      { path: "a.txt", bytes: new Uint8Array(), size: 50_000_000 },
      "size",
      "a.txt: the file has 50 MB; 20 MB is the most that is read.",
    ],
    [
      "one byte too large",
      { path: "a.txt", bytes: new Uint8Array(MAX_BYTES + 1).fill(0x61) },
      "size",
      "a.txt: the file has 20 MB; 20 MB is the most that is read.",
    ],
    [
      "another format",
      { path: "a.pdf", bytes: bytesOf("%PDF") },
      "format",
      "a.pdf: this kind of file is not read; known are .txt, .md, .markdown.",
    ],
  ])("%s", (_name, file, rule, text) => {
    expect(read(file, hash)).toEqual({
      messages: [
        { severity: "error", stage: "read", document: file.path.replace(/\.(?:txt|md)$/, ""), rule, text },
      ],
    });
  });
});

describe("broken front matter is one message, and the text is read", () => {
  test.each([
    ["no closing line", "---\ntitle: T\nText", "it starts with --- but has no closing ---."],
    ["no keys", "---\njust words\n---\nText", "it must have lines of the form key: value."],
    [
      "a date that is none",
      "---\ntitle: T\ndate: soon\n---\nText",
      "date: soon (a date is YYYY, YYYY-MM or YYYY-MM-DD, the rest is text).",
    ],
  ])("%s", (_name, text, reason) => {
    const { document, messages } = readText("a.md", text);
    expect(document?.text).toContain("Text");
    expect(messages).toEqual([
      {
        severity: "error",
        stage: "read",
        document: "a",
        rule: "front-matter",
        text: `a.md: The front matter cannot be read: ${reason}`,
      },
    ]);
  });

  test("YAML that cannot be parsed", () => {
    const { document, messages } = readText("a.md", '---\ntitle: "T\ndate: [2025\n---\nText');
    expect(document).toMatchObject({ title: "a", text: "Text" });
    expect(messages).toHaveLength(1);
    expect(messages[0]?.text).not.toContain("\n");
  });

  test("a field that cannot be read costs no other", () => {
    expect(readText("a.md", "---\ntitle: T\ndate: soon\npublisher: P\n---\nText").document).toMatchObject({
      title: "T",
      publisher: "P",
    });
  });

  test("an empty field is an absent one", () => {
    expect(readText("a.md", "---\ntitle:\ndate:\n---\nText")).toMatchObject({
      document: { title: "a" },
      messages: [],
    });
  });
});
