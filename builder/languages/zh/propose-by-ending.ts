import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Proposal } from "../../recognize/name-span.ts";
import { insideNames, nameEndings, neverNames, placeNames, stopCharacters, stopWords } from "./name-words.ts";
import { isCovered, isWord } from "./weigh-edges.ts";

const endings = [...nameEndings.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const endingPattern = new RegExp(`合伙企业（有限合伙）|[市省区县州]人民政府|${endings.join("|")}`, "g");
const han = /[\u3400-\u9fff]/;
const registered = /(?:有限公司|有限责任公司|合伙企业（有限合伙）)$/;
const strong =
  /^(?:股份有限公司|有限责任公司|有限公司|合伙企业（有限合伙）|资本|创投|集团|大学|基金|研究院|银行|证券)$/;
/** Longest stem before an ending; a registered name carries its town and its trade. */
const REACH = 12;
const REGISTERED_REACH = 26;

/** What a public body may carry in its name and a firm does not: 行业协会, 企业联合会. */
const trades = new Set("行业 企业 产业 领域 品牌 地方 政府 创业 全球 国有 本土 国产".split(" "));

/** A place and what may follow it inside a registered name. */
const opening = new RegExp(
  `(?:${placeNames.join("|")})[^${[...stopCharacters].join("").replace(/[\]\\^-]/g, "")}\ue000-\ue0ff]{0,12}$`,
);

/** Words that stop a name unless one of these follows: 品牌 in 品牌管理有限公司, 创业 in 创业投资. */
const goesOn =
  /^(?:投资|基金|发展|集团|资本|服务|运营|管理|咨询|孵化|营销|控股|引导|股权|园|家|母基金|成长|科技|协会|商会|联盟|联合会|学会|委员会|监督|监管|管理局)/;

/** Names by how they end: legal forms, words of the trade, kinds of funds and of public bodies. */
export function proposeByEnding(masked: string, knowledge: Knowledge): Proposal[] {
  const proposals: Proposal[] = [];
  for (const match of masked.matchAll(endingPattern)) {
    const end = match.index + match[0].length;
    const type = nameEndings.get(match[0]) ?? (match[0].endsWith("府") ? "institution" : "investor");
    // "高瓴创投领投", "X投资了Y": an ending that goes on as a verb or a longer word is none.
    if (
      /^(?:资|方|者|人|额|轮|了|于|过|的公司)/.test(masked.slice(end, end + 3)) &&
      /投资|基金/.test(match[0])
    )
      continue;
    // 由甲、乙投资: the verb of a by-agent, no ending.
    if (
      match[0] === "投资" &&
      /由[^，。；]*$/.test(masked.slice(0, match.index)) &&
      /^[，。；]|^$/.test(masked.slice(end))
    )
      continue;
    const isRegistered = registered.test(match[0]);
    const reach = isRegistered ? REGISTERED_REACH : REACH;
    const edge = leftEdge(masked, match.index, reach, type, knowledge);
    const start =
      edge +
      (/^(?:[原任系即除且使令仅经按依凭]|[曾现历][任为])(?=[\u3400-\u9fff]{2})/.exec(
        masked.slice(edge, match.index),
      )?.[0].length ?? 0);
    const text = masked.slice(start, end);
    // "脑机接口公司「华超神控」": what a quoted name follows describes it.
    if (/^[「“《]/.test(masked.slice(end))) continue;
    const stem = masked.slice(start, match.index);
    if (stem.length < 2 || neverNames.has(text) || neverNames.has(stem) || !han.test(stem[0] ?? "")) continue;
    if (/^[第每各该本]|^[一两二三四五六七八九十多几数][家个只支大]/.test(text)) continue;
    const isStrong = strong.test(match[0]);
    const isPlain = !isRegistered && isCovered(stem, knowledge, 0);
    proposals.push({
      start,
      end,
      channel: "form",
      type,
      weight: isRegistered ? 0.85 : (isStrong ? 0.75 : 0.3) * (isPlain ? 0.6 : 1),
    });
  }
  return proposals;
}

/** Walks left from an ending over what may belong to the name. */
function leftEdge(
  masked: string,
  from: number,
  reach: number,
  type: EntityTypeId,
  knowledge: Knowledge,
): number {
  let at = from;
  while (at > 0 && from - at < reach) {
    const inside = insideNames.find((word) => masked.endsWith(word, at));
    if (inside) {
      at -= inside.length;
      continue;
    }
    // 某某（上海）信息技术有限公司
    const bracket =
      masked[at - 1] === "）" ? /（[\u3400-\u9fff]{2,4}）$/.exec(masked.slice(0, at))?.[0] : undefined;
    if (bracket && reach > REACH) {
      at -= bracket.length;
      continue;
    }
    const char = masked[at - 1] ?? "";
    if (stopCharacters.has(char) || !han.test(char)) break;
    if (char === "为" && !/[华有大天思]/.test(masked[at - 2] ?? "")) break;
    const word = stopWords.find((each) => masked.endsWith(each, at));
    if (word && !goesOn.test(masked.slice(at)) && !(type === "institution" && trades.has(word))) break;
    if (!word && type !== "institution" && isVerbBefore(masked, at, from, knowledge)) {
      // 浙江某水电勘测设计院有限公司: a registered name begins with its place, whatever verb stands inside.
      const head = reach > REACH ? opening.exec(masked.slice(Math.max(0, at - 14), at)) : null;
      if (!head) break;
      at -= head[0].length;
      continue;
    }
    at -= 1;
  }
  return at;
}

/** Does a verb end here that leaves at least two characters for the name? In 金融资产 no 融资 does. */
const isVerbBefore = (masked: string, at: number, from: number, knowledge: Knowledge): boolean =>
  from - at >= 2 &&
  (knowledge.chineseVerbs.has(masked.slice(at - 2, at)) ||
    knowledge.chineseVerbs.has(masked.slice(at - 3, at))) &&
  !isWord(masked.slice(at - 1, at + 1), knowledge);
