import type { NameType } from "../name-tags.ts";
import type { MarkedName } from "./labelled-sentence.ts";

interface CoreRecord {
  readonly relation: string;
  readonly e1_start: number;
  readonly e1_end: number;
  readonly e2_start: number;
  readonly e2_end: number;
  readonly context: readonly string[];
}

interface FireRecord {
  readonly tokens: readonly string[];
  readonly entities: readonly { readonly type: string; readonly start: number; readonly end: number }[];
}

export interface GoldSentence {
  readonly text: string;
  readonly names: readonly MarkedName[];
  readonly unsure: readonly { readonly start: number; readonly end: number }[];
}

/** Joins tokens as print does, no space before a comma; gives the offset of each token. */
export function joinTokens(tokens: readonly string[]): { text: string; starts: number[] } {
  let text = "";
  let quotes = 0;
  let glue = true;
  const starts: number[] = [];
  for (const token of tokens) {
    const isQuote = token === '"' || token === "``" || token === "''";
    const closes = /^(?:[,.;:!?%)\]}]|'s|'|n't|’s|’)$/.test(token) || (isQuote && quotes % 2 === 1);
    if (!glue && !closes) text += " ";
    starts.push(text.length);
    text += token;
    glue = /^[([{$€£“]$/.test(token) || (isQuote && quotes % 2 === 0);
    if (isQuote) quotes += 1;
  }
  return { text, starts };
}

/** Type of an organisation by the words of its name; where they leave it open, both kinds of firm are allowed. */
export function typesOfOrganisation(name: string): readonly NameType[] {
  if (
    /\b(?:University|Institute|College|School|Hospital|Ministry|Commission|Council|Foundation|Agency|Association)\b/.test(
      name,
    )
  )
    return ["institution"];
  if (
    /\b(?:Ventures?|Capital|Venture Partners|Private Equity|Angels|VC|Investments?|Equity Partners)$/.test(
      name,
    )
  )
    return ["investor"];
  if (/\b(?:Partners|Fund|Funds|Equity|Investors|Management|Advisors|Holdings)\b/.test(name))
    return ["investor", "company"];
  return ["company"];
}

/** CORE: English sentences with two firms each; a sentence that comes twice has the marks of both. */
export function readCore(json: string): GoldSentence[] {
  const sentences = new Map<string, MarkedName[]>();
  for (const record of JSON.parse(json) as CoreRecord[]) {
    const { text, starts } = joinTokens(record.context);
    const names = sentences.get(text) ?? [];
    for (const [first, last] of [
      [record.e1_start, record.e1_end],
      [record.e2_start, record.e2_end],
    ] as const) {
      const start = starts[first];
      const lastStart = starts[last];
      if (start === undefined || lastStart === undefined) continue;
      const end = lastStart + (record.context[last] ?? "").length;
      const name = text.slice(start, end);
      const types = typesOfOrganisation(name);
      const isShareholder = record.relation === "shareholder_of" && types[0] === "company";
      if (!names.some((other) => start < other.end && other.start < end))
        names.push({ start, end, types: isShareholder ? ["company", "investor"] : types });
    }
    sentences.set(text, names);
  }
  return [...sentences].map(([text, names]) => ({ text, names, unsure: [] }));
}

/** FIRE: English sentences with all names marked. Company, Person and Product count where they have a capital. */
export function readFire(json: string): GoldSentence[] {
  return (JSON.parse(json) as FireRecord[]).map((record) => {
    const { text, starts } = joinTokens(record.tokens);
    const names: MarkedName[] = [];
    const unsure: { start: number; end: number }[] = [];
    for (const entity of record.entities) {
      const start = starts[entity.start] ?? 0;
      const end = (starts[entity.end - 1] ?? 0) + (record.tokens[entity.end - 1] ?? "").length;
      const name = text.slice(start, end);
      if (!/[A-Z]/.test(name)) continue;
      const isClean =
        !/[()"]/.test(name) && !/^(?:the|our|its|The|Our|Its|Company) ?(?:company|Company)?$/.test(name);
      const honorific = /^(?:Mr|Ms|Mrs|Dr)\. /.exec(name)?.[0].length ?? 0;
      if (entity.type === "Person" && isClean)
        names.push({ start: start + honorific, end, types: ["person"] });
      else if (entity.type === "Company" && isClean) {
        const from = /^the /i.test(name) ? start + 4 : start;
        names.push({ start: from, end, types: typesOfOrganisation(name) });
      } else if (entity.type === "Product" && /^[A-Z][\w-]*(?: [A-Z0-9][\w-]*)*$/.test(name))
        names.push({ start, end, types: ["product"] });
      else if (
        ["Company", "Person", "Product", "BusinessUnit", "GeopoliticalEntity", "FinancialEntity"].includes(
          entity.type,
        )
      )
        unsure.push({ start, end });
    }
    return { text, names, unsure };
  });
}
