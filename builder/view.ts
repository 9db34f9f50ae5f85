import type { Language, Span } from "../core/document.ts";

/**
 * A sentence as the rules match it: marks of Markdown gone, quotes and spaces of one kind, in Chinese full-width
 * punctuation and no spaces beside Han characters. `origin[i]` is the offset in the document of the view's i-th UTF-16 unit;
 * `origin[text.length]` is the end of the sentence.
 */
export interface View {
  readonly text: string;
  readonly origin: Uint32Array;
}

const han = /[\u3400-\u9fff\uf900-\ufaff]/;
const widen: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };

/** Builds the view of one sentence of the document's text. */
export function viewOf(text: string, sentence: Span, language: Language): View {
  const units: string[] = [];
  const origin: number[] = [];
  const isChinese = language === "zh";
  let last = "";
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const raw = text[at] ?? "";
    const unit = isChinese ? chineseUnit(text, at, raw) : englishUnit(raw);
    if (unit === "" || (unit === " " && (last === " " || last === ""))) continue;
    if (isChinese && unit === " " && !staysBetween(last, nextVisible(text, at, sentence.end))) continue;
    units.push(unit);
    origin.push(at);
    last = unit;
  }
  origin.push(sentence.end);
  return { text: units.join(""), origin: Uint32Array.from(origin) };
}

/** Span in the document of a span in the view. */
export function originOf(view: View, start: number, end: number): Span {
  const last = view.origin[end - 1] ?? 0;
  return { start: view.origin[start] ?? 0, end: last + 1 };
}

function englishUnit(raw: string): string {
  if ((raw >= "a" && raw <= "z") || raw === " ") return raw;
  if (raw === "*" || raw === "\u200b" || raw === "\u00ad" || raw === "#" || raw === "`" || raw === "\ufeff")
    return "";
  if (raw === "’" || raw === "‘" || raw === "ʼ") return "'";
  if (raw === "“" || raw === "”" || raw === "„") return '"';
  if (raw === "\u00a0" || raw === "\t" || raw === "\u2009" || raw === "\u202f" || raw === "\u3000")
    return " ";
  if (raw === "–" || raw === "—" || raw === "―") return "—";
  if (raw === "\u2011" || raw === "\u2010") return "-";
  if (raw === "（") return "(";
  if (raw === "）") return ")";
  if (raw === "，" || raw === "、") return ",";
  return raw;
}

function chineseUnit(text: string, at: number, raw: string): string {
  const code = raw.charCodeAt(0);
  if (code >= 0x3400 && code <= 0x9fff) return raw;
  if (raw === "*" || raw === "\u200b" || raw === "\u00ad" || raw === "#" || raw === "`" || raw === "\ufeff")
    return "";
  if (raw === "\u00a0" || raw === "\t" || raw === "\u3000") return " ";
  // Full-width letters and digits become plain ones (U+FF10–FF19, FF21–FF3A, FF41–FF5A); "．" and "－" too.
  if (
    (code >= 0xff10 && code <= 0xff19) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a)
  )
    return String.fromCharCode(code - 0xfee0);
  if (raw === "．") return ".";
  if (raw === "－" || raw === "‑") return "-";
  if (raw === "(") return "（";
  if (raw === ")") return "）";
  if (raw === "『") return "「";
  if (raw === "』") return "」";
  if (raw === "・" || raw === "•" || raw === "‧") return "·";
  const wide = widen[raw];
  if (wide) {
    // "3,000" and "1:1" keep their marks; so does a comma between two Latin words.
    const isNumber = /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
    return isNumber ? raw : wide;
  }
  return raw;
}

const staysBetween = (before: string, after: string): boolean =>
  /[A-Za-z0-9.\-+]/.test(before) && /[A-Za-z0-9]/.test(after) && !han.test(before) && !han.test(after);

function nextVisible(text: string, at: number, end: number): string {
  for (let next = at + 1; next < end; next += 1)
    if (!/[\s*#`\u200b]/.test(text[next] ?? "")) return text[next] ?? "";
  return "";
}
