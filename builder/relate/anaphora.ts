import type { Language } from "../../core/document.ts";
import { type Encoded, isNameUnit, type NameRef, replace, unitOfType } from "./encode.ts";
import type { Focus } from "./salience.ts";
import { isOrganisation, subjectOf } from "./slots.ts";

const english =
  /(?<![a-z] )\b(?:[Tt]he (?:[A-Z][A-Za-z.]*(?: [A-Z][a-z]+)?-based |[a-z]+-(?:based|old|backed) )?(?:[Cc]ompany|[Cc]orporation|startup|start-up|firm|lab|group|automaker|carmaker|chipmaker|retailer|bank|maker|business|platform|studio|manufacturer|unicorn|developer|conglomerate|giant|insurer|airline|operator|brand)|[Ii]ts|[Ii]t)\b|(?<=\b(?:join|joins|joined|joining|leave|leaves|leaving|left|quit|quits|quitting|of|at|from|in|by|with|founded|led|leads|runs|ran|backed|acquired|acquire|buy|bought) )the (?:company|firm|startup|start-up|unit|fund|agency|venture arm)(?=[,.;:)]|$| (?:as|in|at|on|for|to|and|with|after|since|before|last|this|from|by|is|was|has|had|will)\b)/g;
const chinese =
  /该(?:公司|企业|集团|品牌|机构|平台|创企|厂商|行(?!业|为|动|情))|这家(?:[^，。；的]{0,10})?(?:公司|企业|机构|初创公司|独角兽|初创企业)|(?<=^|[，。；（])公司(?=[^，。；]{0,2}(?:[的\ue120-\ue125已将还也曾于在由获完宣拟计正]|成立|创|现|目前|此前|旗下))|其(?![他它她余次中实间])(?=(?:[前原]?\ue120|旗下|子公司|母公司|投资方|股东|创始|联合|产品|模型|大模型|最新|自研|[^，。；]{0,6}[\ue100-\ue112]))/g;

/**
 * Puts the antecedent in the place of "the company", its, 该公司, 其: the subject of the same sentence where one stands before,
 * else the company in focus. Where neither is single and sure, the words stay as they are.
 */
export function resolveAnaphora(encoded: Encoded, language: Language, focus: Focus): Encoded {
  const pattern = language === "en" ? english : chinese;
  let current = encoded;
  for (let from = 0; ; ) {
    pattern.lastIndex = from;
    const match = pattern.exec(current.code);
    if (!match) return current;
    const word = match[0];
    const end = match.index + word.length;
    from = end;
    if (
      /^it$/i.test(word) &&
      !/^ (?:has|had|is|was|will|would|also|raised|acquired|launched|plans|agreed|now|recently|said|announced|integrated|adopted|invested|partnered|competes|offers|makes|develops|developed|hired|bought|closed|secured|unveiled|released|signed)\b/.test(
        current.code.slice(end),
      )
    )
      continue;
    const antecedent = /^the (?:unit|fund|agency|venture arm)$/.test(word)
      ? onlyOrganisation(current, match.index)
      : antecedentOf(current, language, match.index, focus);
    if (!antecedent) continue;
    const ref: NameRef = { ...antecedent, anaphor: word };
    const isPossessive = /^its$/i.test(word);
    current = replace(current, match.index, end, unitOfType[ref.name.type], { names: [ref] });
    if (isPossessive) current = insertPossessive(current, match.index);
    from = match.index + 1;
  }
}

function antecedentOf(encoded: Encoded, language: Language, at: number, focus: Focus): NameRef | undefined {
  const before = [...encoded.code.slice(0, at)]
    .map((char, index) => (isNameUnit(char) ? encoded.units[index]?.names : undefined))
    .filter((names) => names !== undefined);
  const organisations = before.flatMap((names) => names.filter(isOrganisation));
  // "A, a shareholder in the company": that company is not A.
  if (
    /[\ue100-\ue105], (?:an?|one of the|the) [^,.;\ue100-\ue112]* (?:in|of) $/.test(encoded.code.slice(0, at))
  )
    return organisations.some(({ name }) => name.text === focus.company?.name.text)
      ? undefined
      : focus.company;
  if (organisations.length > 0) {
    const found = subjectOf(encoded.code, at, language);
    const names = encoded.units[found.index]?.names;
    const subject = names?.length === 1 ? names[0] : undefined;
    if (subject && isOrganisation(subject)) return subject;
    const only = new Set(organisations.map((ref) => ref.name.text));
    return only.size === 1 ? organisations[0] : focus.company;
  }
  return focus.company;
}

/** The organisation that the sentence names before, where it names just one: a unit or a fund is seldom the firm in focus. */
function onlyOrganisation(encoded: Encoded, at: number): NameRef | undefined {
  const aside = encoded.code.slice(0, at).replace(/\([^()]*\)/g, (text) => "_".repeat(text.length));
  const before = encoded.units
    .slice(0, at)
    .flatMap((unit, index) => (aside[index] === "_" ? [] : (unit?.names ?? []).filter(isOrganisation)));
  return new Set(before.map((ref) => ref.name.text)).size === 1 ? before[0] : undefined;
}

/** "its" stands for "X's": the code gets an 's that covers no text of its own. */
function insertPossessive(encoded: Encoded, at: number): Encoded {
  const offset = encoded.to[at] ?? 0;
  const put = <T>(list: readonly T[], value: T): T[] => [
    ...list.slice(0, at + 1),
    value,
    value,
    ...list.slice(at + 1),
  ];
  return {
    code: `${encoded.code.slice(0, at + 1)}'s${encoded.code.slice(at + 1)}`,
    units: put(encoded.units, undefined),
    from: put(encoded.from, offset),
    to: put(encoded.to, offset),
    source: encoded.source,
  };
}
