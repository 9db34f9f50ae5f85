import type { Evidence } from "../../core/statement.ts";

/** A run of characters of a quote and what it is in the statement. */
export interface QuotePart {
  readonly text: string;
  readonly role: "plain" | "subject" | "cue" | "object";
}

/** Cuts a quote at its subject, cue and object; where they overlap the parties win over the cue, which spans them. */
export function markQuote(evidence: Evidence): QuotePart[] {
  const { start, quote, subjectSpan, cueSpan, objectSpan } = evidence;
  const roles = new Array<QuotePart["role"]>(quote.length).fill("plain");
  const paint = (role: QuotePart["role"], span: readonly [number, number] | undefined) => {
    if (span) roles.fill(role, Math.max(0, span[0] - start), Math.max(0, span[1] - start));
  };
  paint("cue", cueSpan);
  paint("object", objectSpan);
  paint("subject", subjectSpan);
  const parts: QuotePart[] = [];
  let from = 0;
  for (let at = 1; at <= quote.length; at += 1) {
    const role = roles[from];
    if (role === undefined || (at < quote.length && roles[at] === role)) continue;
    parts.push({ text: quote.slice(from, at), role });
    from = at;
  }
  return parts;
}

/** Whether a span lies in the quote, so that a reader sees it there. */
export function isInQuote({ start, end }: Evidence, span: readonly [number, number] | undefined): boolean {
  return span !== undefined && span[0] >= start && span[1] <= end;
}
