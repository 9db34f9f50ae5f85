import type { Knowledge } from "../../knowledge.ts";
import type { Proposal } from "../../recognize/name-span.ts";

const han = /[\u3400-\u9fff]/;

/** Lowers or drops proposals that are ordinary words or whose edges cut one in two: 毛伟辞|职, 从|事手机. */
export function weighChineseEdges(
  proposals: readonly Proposal[],
  masked: string,
  knowledge: Knowledge,
): Proposal[] {
  return proposals.flatMap((proposal) => {
    const { start, end, type } = proposal;
    const text = masked.slice(start, end);
    if (!han.test(text)) return [proposal];
    // 高峰 and 石油 are words, but "CEO高峰" and 「石油」 are names.
    const isSure = proposal.weight >= 0.8;
    if (!isSure && isOrdinary(text, knowledge)) return [];
    const isWords = proposal.weight < 0.7 && isCovered(text, knowledge, 0);
    const cutsRight = isWord(masked.slice(end - 1, end + 1), knowledge);
    const cutsLeft = type !== "person" && isWord(masked.slice(start - 1, start + 1), knowledge);
    return cutsRight || cutsLeft || isWords ? [{ ...proposal, weight: proposal.weight * 0.5 }] : [proposal];
  });
}

/** Is this stretch a word of the language, or two or three words and nothing else? */
export function isOrdinary(text: string, knowledge: Knowledge): boolean {
  if (isWord(text, knowledge)) return true;
  const generic = /(?:公司|集团|机构|企业|平台|品牌|厂商)$/.exec(text)?.[0];
  return generic !== undefined && isCovered(text.slice(0, -generic.length), knowledge);
}

const isWord = (text: string, { chineseWords, chineseVerbs }: Knowledge): boolean =>
  chineseWords.has(text) || chineseVerbs.has(text);

/** Can the stretch be laid out with ordinary words, and at most one single character beside them? */
export function isCovered(text: string, knowledge: Knowledge, spare = 1): boolean {
  if (text === "") return true;
  for (let take = Math.min(4, text.length); take >= 2; take -= 1)
    if (isWord(text.slice(0, take), knowledge) && isCovered(text.slice(take), knowledge, spare)) return true;
  return spare > 0 && text.length > 1 && isCovered(text.slice(1), knowledge, spare - 1);
}
