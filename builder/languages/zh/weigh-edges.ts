import type { Knowledge } from "../../knowledge.ts";
import type { Proposal } from "../../recognize/name-span.ts";
import { landNames, placeNames } from "./name-words.ts";

const han = /[\u3400-\u9fff]/;

/** Lowers or drops proposals that are ordinary words or whose edges cut one in two: 毛伟辞|职, 从|事手机. */
export function weighChineseEdges(
  proposals: readonly Proposal[],
  masked: string,
  knowledge: Knowledge,
): Proposal[] {
  return proposals.flatMap((given) => {
    const proposal = withoutVerb(given, masked, knowledge);
    const { start, end, type } = proposal;
    const text = masked.slice(start, end);
    if (!han.test(text)) return [proposal];
    if (proposal.weight < 0.8 && type !== "person" && isTorn(text)) return [];
    // 高峰 and 石油 are words, but "CEO高峰" and 「石油」 are names.
    const isSure = proposal.weight >= 0.8;
    if (!isSure && isOrdinary(text, knowledge)) return [];
    const isWords = proposal.weight < 0.7 && isCovered(text, knowledge, 0);
    const cutsRight = isWord(masked.slice(end - 1, end + 1), knowledge);
    const cutsLeft = type !== "person" && isWord(masked.slice(start - 1, start + 1), knowledge);
    return cutsRight || cutsLeft || isWords ? [{ ...proposal, weight: proposal.weight * 0.5 }] : [proposal];
  });
}

// What opens with a conjunction or a count, or ends with a conjunction, a particle or an adverb, is torn out of its clause.
const torn =
  /^(?:[及并且也又还再等仅先自其已][\u3400-\u9fff]|正[与在式]|[与将被由把给从对][\u3400-\u9fff]|[一两几数多首][笔家款名位轮项批支代种场起套台辆]|自己|其[他它余])|(?:[并且而也又再等]|已经?|解释称|表示|为[\u3400-\u9fff]体)$|自己|注册资本|等大?模型|也已|等\d+家/;
const wholeHeads = /^(?:自(?:如|由|然|贡|在|动)|先(?:声|锋|导|进|灵|正|临)|再(?:生|鼎|惠)|其士)/;

const isTorn = (text: string): boolean =>
  torn.test(text) && !(wholeHeads.test(text) && !/[并且而也又再等]$/.test(text));

/** 助力某某科技, 获某某基金: a verb that opens a proposal is no part of the name. */
function withoutVerb(proposal: Proposal, masked: string, { chineseVerbs }: Knowledge): Proposal {
  const { start, end, weight } = proposal;
  if (weight >= 0.8 || proposal.type === "person") return proposal;
  const verb = masked[start] === "获" ? 1 : chineseVerbs.has(masked.slice(start, start + 2)) ? 2 : 0;
  return verb > 0 && end - start - verb >= 3 ? { ...proposal, start: start + verb } : proposal;
}

const towns = new Set([...placeNames, ...landNames]);
const legal = /^(?:控股|投资|集团|股份|科技|管理|发展|实业)*(?:股份|责任)?有限(?:责任)?公司$/;
const kinds = /(?:(?<!有限|责任|投资)公司|集团|机构|企业|平台|品牌|厂商)$/;
const land = new RegExp(
  `^(?:${[...placeNames, ...landNames].join("|")})(?=.*(?:公司|企业|机构|厂商|平台|品牌)$)`,
);

/** Is this stretch a word of the language, a legal form alone, or a description: words of the language and what kind of firm it is? */
export function isOrdinary(text: string, knowledge: Knowledge): boolean {
  if (isWord(text, knowledge) || legal.test(text) || towns.has(text)) return true;
  const kind = kinds.exec(text)?.[0];
  if (kind === undefined) return false;
  const stem = text.replace(land, "").slice(0, -kind.length);
  return isCovered(stem, knowledge) || (kind === "公司" && holdsVerb(stem, knowledge));
}

const holdsVerb = (stem: string, { chineseVerbs }: Knowledge): boolean =>
  [...stem].some((_, at) => chineseVerbs.has(stem.slice(at, at + 2)));

export const isWord = (text: string, { chineseWords, chineseVerbs }: Knowledge): boolean =>
  chineseWords.has(text) || chineseVerbs.has(text);

/** Can the stretch be laid out with ordinary words, and at most one single character beside them? */
export function isCovered(text: string, knowledge: Knowledge, spare = 1): boolean {
  if (text === "") return true;
  for (let take = Math.min(4, text.length); take >= 2; take -= 1)
    if (isWord(text.slice(0, take), knowledge) && isCovered(text.slice(take), knowledge, spare)) return true;
  return spare > 0 && text.length > 1 && isCovered(text.slice(1), knowledge, spare - 1);
}
