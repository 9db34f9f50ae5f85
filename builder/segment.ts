import type { Document, Language, Span } from "../core/document.ts";
import { isPageFurniture } from "./inputs/page-furniture.ts";
import { splitEnglish } from "./languages/en/split-sentences.ts";
import { languageOf } from "./languages/language-of.ts";
import { splitChinese } from "./languages/zh/split-sentences.ts";

/** What a line is: the title and headings are read more carefully, since they have capitals and no verbs. */
export type BlockKind = "heading" | "prose" | "item";

/** A span of the document's text with its index, its language and the block (line) it stands in. */
export interface Sentence extends Span {
  readonly index: number;
  readonly language: Language;
  readonly block: number;
  readonly kind: BlockKind;
}

/**
 * Cuts a document into sentences, line by line: in news a line is a paragraph, a heading or a list item. What belongs to the
 * page and not to the article has none.
 */
export function segment(document: Pick<Document, "text">): Sentence[] {
  const { text } = document;
  const sentences: Sentence[] = [];
  let block = 0;
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    if (line.trim() !== "" && !isPageFurniture(line)) {
      const language = languageOf(line);
      const kind = kindOf(line);
      const split = language === "zh" ? splitChinese : splitEnglish;
      for (const part of split(line)) {
        sentences.push({
          index: sentences.length,
          start: start + part.start,
          end: start + part.end,
          language,
          block,
          kind,
        });
      }
    }
    block += 1;
    start = end + 1;
  }
  return sentences;
}

function kindOf(line: string): BlockKind {
  if (/^\s*#{1,6}\s/.test(line)) return "heading";
  if (/^\s*(?:[-*•·]|\d{1,2}[.、)])\s+/.test(line)) return "item";
  const trimmed = line.trim();
  const ends = /[.!?。！？…;；:：”"』」）)]$/.test(trimmed);
  const isShort = trimmed.length < (languageOf(trimmed) === "zh" ? 60 : 140);
  return !ends && isShort ? "heading" : "prose";
}
