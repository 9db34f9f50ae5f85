import { beginTag, endTag, insideTag, type NameType, nameTypes } from "../name-tags.ts";
import type { TokenBuffer } from "../token-buffer.ts";
import type { LabelledSentence } from "./labelled-sentence.ts";

const ANY = 0xffff;
const ONLY_OUTSIDE = 1;

/**
 * Writes for each token the bit mask of the tags that the marks allow. Tokens in unsure stretches may have any tag; a
 * mark that cuts through a token makes the token unsure. Returns whether each token has exactly one tag.
 */
export function allowTags(sentence: LabelledSentence, tokens: TokenBuffer, allowed: Uint16Array): boolean {
  const { count, start, end } = tokens;
  allowed.fill(ONLY_OUTSIDE, 0, count);
  for (const span of sentence.unsure) {
    for (let i = 0; i < count; i += 1)
      if ((start[i] as number) < span.end && span.start < (end[i] as number)) allowed[i] = ANY;
  }
  for (const name of sentence.names) {
    let first = -1;
    let last = -1;
    let isCut = false;
    for (let i = 0; i < count; i += 1) {
      const from = start[i] as number;
      const to = end[i] as number;
      if (from >= name.end || name.start >= to) continue;
      if (from < name.start || to > name.end) isCut = true;
      if (first < 0) first = i;
      last = i;
    }
    for (let i = first; first >= 0 && i <= last; i += 1) {
      allowed[i] = isCut ? ANY : maskOf(name.types, i === last ? endTag : i === first ? beginTag : insideTag);
    }
  }
  for (let i = 0; i < count; i += 1)
    if (((allowed[i] as number) & ((allowed[i] as number) - 1)) !== 0) return false;
  return true;
}

function maskOf(types: readonly NameType[], tagOf: (type: number) => number): number {
  let mask = 0;
  for (const type of types) mask |= 1 << tagOf(nameTypes.indexOf(type));
  return mask;
}
