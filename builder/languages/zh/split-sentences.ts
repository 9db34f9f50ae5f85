import type { Span } from "../../../core/document.ts";

/** Sentences of one Chinese line as spans into it; closing quotes and brackets stay with the sentence they close. */
export function splitChinese(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line[at] ?? "";
    if ("「『《（(".includes(char)) depth += 1;
    else if ("」』》）)".includes(char)) depth = Math.max(0, depth - 1);
    // 「…。」 ends like “…。”: what is said in the quote is a sentence.
    const closesSentence = depth === 0 && "」』".includes(char) && /[。！？]/.test(line[at - 1] ?? "");
    if (closesSentence || (!"「『《（(」』》）)".includes(char) && isEnd(line, at, depth))) {
      let end = at + 1;
      while (
        end < line.length &&
        /[。！？!?；;”"』」）)]/.test(line[end] ?? "") &&
        !/[“「『（(]/.test(line[end] ?? "")
      )
        end += 1;
      push(spans, line, start, end);
      start = end;
      at = end - 1;
      depth = 0;
    }
  }
  push(spans, line, start, line.length);
  return spans;
}

function isEnd(line: string, at: number, depth: number): boolean {
  const char = line[at] ?? "";
  if (depth > 0 && line.length - at > 1 && !/[。！？]/.test(char)) return false;
  if (depth > 0) return false;
  if (/[。！？；]/.test(char)) return true;
  if (/[!?]/.test(char)) return /[\u3400-\u9fff”"』」]/.test(line[at - 1] ?? "");
  return char === "|" || char === "｜";
}

function push(spans: Span[], line: string, start: number, end: number): void {
  const raw = line.slice(start, end);
  const text = raw.trim();
  if (text === "") return;
  const from = start + raw.indexOf(text);
  spans.push({ start: from, end: from + text.length });
}
