import type { Span } from "../../../core/document.ts";
import { companyNouns } from "./name-words.ts";

const acronymOnly =
  /^(?:(?:[A-Z][a-z]+(?:an|ese|ish|ian|i|ch)|South|North|East|West|[A-Z][\w.]*-based) )*[A-Z][A-Z0-9]{1,4}$/;
const nounThenName = /^ ((?:[a-z-]+ ){1,4})(?=[A-Z0-9])/;

/**
 * Whether a stretch of an English view only describes what is named after it ("South African AI platform Kobi", "SME lending
 * startup Kobi"), or is the town of a firm ("Elmsford-based Kobi").
 */
export function isDescription(text: string, { start, end }: Span): boolean {
  const after = text.slice(end, end + 60);
  if (/^-(?:based|headquartered|area)\b/.test(after)) return true;
  if (!acronymOnly.test(text.slice(start, end))) return false;
  const nouns = nounThenName.exec(after)?.[1]?.trim().split(" ") ?? [];
  return companyNouns.has(nouns.at(-1) ?? "");
}
