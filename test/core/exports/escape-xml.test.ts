import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeXml } from "../../../core/exports/escape-xml.ts";
import { hostileText } from "./arbitrary-graph.ts";

test.each([
  ["markup", `<a b="c">&'</a>`, "&lt;a b=&quot;c&quot;&gt;&amp;'&lt;/a&gt;"],
  ["the end of a CDATA section", "]]>", "]]&gt;"],
  ["a carriage return", "a\r\nb", "a&#13;\nb"],
  ["control characters", "a\u0000b\u000Bc\u001F", "a\uFFFDb\uFFFDc\uFFFD"],
  ["lone surrogates", "\uD83D a \uDE00", "\uFFFD a \uFFFD"],
  ["noncharacters", "\uFFFE\uFFFF", "\uFFFD\uFFFD"],
])("%s can be read back from XML", (_, text, escaped) => {
  expect(escapeXml(text)).toBe(escaped);
});

test.each(["智谱AI", "Ünïcode", "😀 👩‍👩‍👧", "𠮷野家", "tab\tand\nline"])("%s stays as it is", (text) => {
  expect(escapeXml(text)).toBe(text);
});

const unescaped = (xml: string) =>
  xml.replace(/&(amp|lt|gt|quot|#13);/g, (_, name: string) => {
    return { amp: "&", lt: "<", gt: ">", quot: '"', "#13": "\r" }[name] ?? "";
  });

test("whatever the text, the result holds no markup and gives each character back, or U+FFFD", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const escaped = escapeXml(text);
      expect(escaped).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;|#13;)/);
      const before = [...text];
      const after = [...unescaped(escaped)];
      expect(after).toHaveLength(before.length);
      expect(after.every((character, index) => character === before[index] || character === "\uFFFD")).toBe(
        true,
      );
    }),
  );
});
