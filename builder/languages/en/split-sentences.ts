import type { Span } from "../../../core/document.ts";

// ICU splits after "Mr." and "U.S."; an abbreviation or an initial glues the next sentence on.
const abbreviation =
  /(?:^|[\s(“"])(?:Mr|Mrs|Ms|Dr|Prof|St|Sr|Jr|Inc|Corp|Co|Ltd|LLC|Bros|vs|etc|No|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Gen|Rep|Sen|Gov|Hon|Rev|Capt|Col|Lt|Ph\.D|U\.S|U\.K|U\.N|E\.U|e\.g|i\.e|a\.m|p\.m|[A-Z])\.$/;

/** Sentences of one English line as spans into it. Ends: . ! ? … followed by space and a capital, quote or digit, or glued to a capital. */
export function splitEnglish(line: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const ends = /[.!?。！？…]+[”"’')\]*]*(?=\s|$|[A-Z“"])/g;
  for (let match = ends.exec(line); match; match = ends.exec(line)) {
    const end = match.index + match[0].length;
    if (!isEnd(line, match.index, end)) continue;
    push(spans, line, start, end);
    start = end;
  }
  push(spans, line, start, line.length);
  return spans;
}

function isEnd(line: string, at: number, end: number): boolean {
  const rest = line.slice(end);
  if (rest.trim() === "") return true;
  // "1. First …": the number belongs to its item.
  if (/^\s*\d{1,2}\.$/.test(line.slice(0, end))) return false;
  const isPeriod = line[at] === ".";
  if (isPeriod && abbreviation.test(line.slice(Math.max(0, at - 12), at + 1))) {
    // "… Inc. The firm …": a legal form can end a sentence when an article or pronoun follows.
    return (
      /(?:Inc|Corp|Co|Ltd|LLC|U\.S|a\.m|p\.m)\.$/.test(line.slice(0, at + 1)) &&
      /^\s+(?:The|It|In|On|He|She|They|This|That|But|And|A|An|Its|As|At|For)\s/.test(rest)
    );
  }
  if (!/^\s/.test(rest)) {
    // Glued sentences ("ChatGPT.The deal"): only between a lower-case or long word and a capitalised word, never in "Z.ai" or "U.S.A".
    return (
      isPeriod &&
      /[a-z)\]][.]$|[A-Z]{3,}[.]$/.test(line.slice(0, at + 1)) &&
      /^[“"]?[A-Z][a-z]+\s/.test(rest) &&
      !/(?:www|http)\S*$/.test(line.slice(0, at))
    );
  }
  return (
    /^\s+[“"‘'(*[]*[A-Z0-9\u3400-\u9fff]/.test(rest) ||
    /^\s+(?:xAI|iFlytek|miHoYo|eBay|iPhone|a16z)/.test(rest) ||
    !isPeriod
  );
}

function push(spans: Span[], line: string, start: number, end: number): void {
  const raw = line.slice(start, end);
  const text = raw.trim();
  if (text === "") return;
  const from = start + raw.indexOf(text);
  spans.push({ start: from, end: from + text.length });
}
