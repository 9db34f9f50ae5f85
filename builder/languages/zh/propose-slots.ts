import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Proposal } from "../../recognize/name-span.ts";
import { neverNames } from "./name-words.ts";
import { isCovered } from "./weigh-edges.ts";

/**
 * Places in a Chinese sentence where only a name can stand: between 由 and 领投, after 投资方包括, before 完成…融资.
 * What stands there is cut at 、和与及 and stripped of descriptions; it needs no lexicon and no ending.
 */
interface Slot {
  readonly pattern: RegExp;
  readonly type?: EntityTypeId;
  readonly weight: number;
}

const filler = "[^，。；：！？]";
const slots: readonly Slot[] = [
  // 由A、B联合领投，C跟投
  {
    pattern:
      /由((?:[^，。；]|，(?![^，。；]{0,40}(?:完成|获得)))*?)(?:联合|共同|独家|参与|持续|继续|联手|等)*(?:领投|投资(?!领域|机构|公司|者|人|方|银行|管理|基金|集团|行业|界)|跟投|参投|注资|战略投资|出资|(?:战略)?入股)/g,
    type: "investor",
    weight: 0.7,
  },
  {
    pattern:
      /(?:^|[，；。]|\ue0fe)((?:[^，。；：由]|、){2,60}?)(?:等(?:机构|多家机构|多家|投资方|投资机构|知名机构)?)?(?:联合|共同|独家|持续|继续|参与|跟进|同步)*(?:领投|跟投|参投|加注|加码|追加投资|追投|超额认购|战略投资|参与投资)(?=$|[，。；、的）])/g,
    type: "investor",
    weight: 0.6,
  },
  {
    pattern:
      /(?:投资方|投资人|投资者|投资机构|资方|参投方|跟投方|领投方|老股东|新股东|现有股东|原股东|既有股东|股东方?|基石投资者|产业投资方|财务投资方)(?:包括|包含|为|有|还有|还包括|：|涵盖|如|阵容包括)?((?:[^，。；：]){2,80}?)(?=等|持续|继续|联合|共同|跟投|参与|加注|加码|追加|超额|，|。|；|$)/g,
    type: "investor",
    weight: 0.6,
  },
  {
    pattern:
      /(?:获得?|得到|拿到了?|引入|引进|接受|收到)(?:了|来自|由)?((?:[^，。；：]){2,60}?)(?:等(?:机构|多家机构|多家|投资方)?)?(?:的)?(?:领投|独家|战略|联合|数[百千]?万|天使轮|种子轮|追加|联合|共同|\ue0fe)*(?:的)?(?:战略)?(?:投资|注资|入股|融资|参投|加持)/g,
    type: "investor",
    weight: 0.5,
  },
  {
    pattern: new RegExp(
      `(?:^|[，；。）」”]|公司|企业|品牌|商|平台|独角兽|者)(${filler}{2,16}?)(?:（[^）]{1,40}）)?(?:已|正式|于?(?:近日|日前|近期|今日|\ue0fe+)|再次?|连续|相继|宣布|成功|顺利|刚刚|也|又|还|曾|在)*(?:完成|获得?)(?:了|超|近|约|新一轮|数[十百千]?[万亿]|总额|来自)*(?:\ue0fe|[^，。；]{0,24}(?:轮|融资|投资))`,
      "g",
    ),
    type: "company",
    weight: 0.6,
  },
  {
    pattern: new RegExp(
      `(?:收购|并购|全资控股|入股|参股|注资|投资了|战略投资|控股|增持)(?:了|对|一家)?(${filler}{2,14}?)(?:\ue0fe|的?(?:全部|部分|剩余|多数|少数|控股|控制)?(?:股权|股份|资产|业务|控制权)|，|。|；|$)`,
      "g",
    ),
    type: "company",
    weight: 0.35,
  },
  {
    pattern: new RegExp(
      `(?:与|和|同|携手|联合)(${filler}{2,16}?)(?:正式|共同|联合|在[^，。；]{2,20})?(?:达成|签署|签订|开展|建立|展开|合作|合资|携手|联手|战略合作)`,
      "g",
    ),
    type: "company",
    weight: 0.35,
  },
];

/** What only a firm's name stands before or in: its stock code, its short name in brackets, the noun of its kind. */
const namings: readonly Slot[] = [
  {
    pattern:
      /(?<=^|[，。；：、和与及由对向■\s]|公司|企业|集团|股东|药企|车企|龙头)([\u3400-\u9fffA-Za-z]{2,8})(?=（(?:股票代码|证券代码|代码|港交所|纳斯达克|纽交所|HKEX|HK|NASDAQ|NYSE|SH|SZ|SEHK)?[：:]?(?:\d{4,6}|\ue0fe{4,6})(?:\.(?:SH|SZ|HK|BJ|SS|OC|NQ))?(?:[，,；、][^）]*)?）)/g,
    type: "company",
    weight: 0.85,
  },
  {
    pattern:
      /(?<=（(?:以下|下文)?(?:简称|下称|统称)(?:为|：)?[“「]?)([\u3400-\u9fffA-Za-z0-9·]{2,12})(?=[”」]?(?:、|或|，|）))/g,
    weight: 0.85,
  },
  {
    pattern:
      /(?<=品牌|企业|(?<!有限)公司|平台|厂商|独角兽|巨头|服务商|供应商|运营商|车企|药企|生产商|制造商|零售商|开发商|——)([\u3400-\u9fff]{2,7}?)(?=在|于|和|与|为|被|获|也|宣布|完成|获|今日|近日|日前|已|正在|正式|将|称|表示|是|的|[，。；（、]|推出|发布|（)/g,
    type: "company",
    weight: 0.4,
  },
];

/** Who stands before a title and a person: 某某CEO某某. */
const employers =
  /(?<=^|[，。；：、“”]|原|前)([\u3400-\u9fff]{3,6})(?=\ue010(?:兼\ue010)?[\u3400-\u9fff]{2,3}(?:[，。；：、和与在（]|表示|称|说|认为|透露|指出|介绍|宣布|离职|辞职|卸任|$))/g;

/** A headline or a notice opens with the firm that gives it: 某某公告称, 某某：拟收购…. */
const notices =
  /(?<=^|[。；】]|【|ST)((?!据|由|对此|此前|因)[\u3400-\u9fff]{2,8}?)(?=(?:\ue0fe|[近今昨]日|[早晚]间?)*(?:发布)?公告(?:[，：]|称|显示|披露)|：(?:拟|子公司|控股股东|股东|预计|获|与|中标|签|完成|终止|\ue010|关于|公司|董事|\ue0fe))/g;

const separators = /[、和与及]|以及|，|还有/;
const leading =
  /^(?:其中|包括|实控人|实际控制人|收购人|一致行动人|来自|由|过|对|则有|还有|老股东|新股东|现有股东|原股东|股东|新进股东|知名|国内|国际|著名|头部|一线|顶级|产业方|产业资本|战略投资方?|财务投资方?|投资机构|美元基金|人民币基金|机构|上市公司|公司|企业|品牌|旗下|新投资方|既有|及|领投方为?|跟投方为?|本轮|该轮|此轮|融资|投资方?|其|和|与|以及|创始|联合|目前|近日|日前|今日|随后|此前|等|的|有|为|是|在)+/;
const trailing =
  /(?:等|等多家|等机构|等知名机构|等投资机构|等?[\d多数几十]+余?家|多家机构|联合|战略|入股|跃居|共同|独家|持续|继续|参与|跟投|领投|参投|加注|加码|追加|作为|为|的|旗下|在内|均|也|都|还|以及|战略|本轮|新|超额|同步|跟进|进行|则|由|分别|一起|两家|三家|多家|机构|共|确认|已经|又|再次|再|拟|已)+$/;
const impossible =
  /[\ue010\ue0fe]|[？！…「」“”]|(?:是|的|了|在|将|会|可|(?<![新智动储氢核节光热赋全功])能(?!源|量|科)|不|没|我|你|他|她|它|这|那|哪|什么|如何|每|几|其|们|着|赶)|(?:旗下|扎堆|云集|出手|提起|投过|一家|重磅|一众|大佬|车企|认购|持牌|信息|第[一二三四五六]笔|轮|融资|资金|公告|消息|报道|显示|行业|市场|业务|产品|技术|研发|团队|用户|客户|政府|人民币|美元|股权|股份|战略|方面|领域|合作|协议|未来|能力|进行|实现|提供|增长|发展|建设|资源|多家|多个|数家|知名|有关|相关|老股东|股东|投资者|投资方|投资人|上市|估值|合资|成立|设立|认缴|组建|数量|高达|多达|注册资本)/;

/** Proposals for unknown names from the slots of one masked view. */
export function proposeChineseSlots(masked: string, knowledge: Knowledge): Proposal[] {
  const proposals: Proposal[] = [];
  for (const { pattern, type, weight } of slots) {
    for (const match of masked.matchAll(pattern)) {
      const inner = match[1] ?? "";
      const from = match.index + match[0].indexOf(inner);
      for (const piece of pieces(inner)) {
        const start = from + piece.start;
        proposals.push({
          start,
          end: start + piece.text.length,
          channel: "slot",
          weight,
          ...(type ? { type } : {}),
        });
      }
    }
  }
  for (const { pattern, type, weight } of [
    ...namings,
    { pattern: employers, type: "company", weight: 0.45 } as const,
    { pattern: notices, type: "company", weight: 0.5 } as const,
  ]) {
    for (const match of masked.matchAll(pattern)) {
      const text = match[1] ?? "";
      if (
        neverNames.has(text) ||
        impossible.test(text) ||
        /^[的也都均还已将曾]/.test(text) ||
        /^(?:公司|本公司|标的|发行人|上市|该|本)/.test(text)
      )
        continue;
      if (weight < 0.5 && isCovered(text, knowledge)) continue;
      if (weight < 0.5 && text.length === 2 && !masked.slice(0, match.index).endsWith("品牌")) continue;
      const start = match.index;
      proposals.push({ start, end: start + text.length, channel: "slot", weight, ...(type ? { type } : {}) });
    }
  }
  return proposals;
}

function pieces(inner: string): { start: number; text: string }[] {
  const found: { start: number; text: string }[] = [];
  let at = 0;
  for (const raw of splitKeeping(inner)) {
    const start = at;
    at += raw.length;
    if (separators.test(raw) && raw.length <= 2 && /^(?:[、和与及，]|以及|还有)$/.test(raw)) continue;
    const head = leading.exec(raw)?.[0].length ?? 0;
    // 人形机器人公司启明星动: what the firm is stands before its name.
    const described =
      /^[^（）]*(?:公司|企业|品牌|厂商|机构|巨头|服务商|供应商|开发商|运营商|独角兽|创企)(?=[\u3400-\u9fffA-Za-z]{2,})/.exec(
        raw.slice(head),
      )?.[0].length ?? 0;
    let text = raw.slice(head + described);
    text = text.replace(/（.*$/, "").replace(trailing, "");
    let offset = start + head + described;
    if (text.startsWith("「") && text.endsWith("」")) {
      text = text.slice(1, -1);
      offset += 1;
    }
    if (
      text.length < 2 ||
      text.length > 16 ||
      impossible.test(text) ||
      !/^[\u3400-\u9fffA-Za-z0-9·.&+\- ]+$/.test(text)
    )
      continue;
    found.push({ start: offset, text });
  }
  return found;
}

/** Splits at separators outside brackets; the separators stay as pieces of their own so that offsets add up. */
function splitKeeping(inner: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at < inner.length; at += 1) {
    const char = inner[at] ?? "";
    if (char === "（") depth += 1;
    else if (char === "）") depth -= 1;
    else if (depth === 0) {
      const separator = /^(?:以及|还有|[、，和与及])/.exec(inner.slice(at, at + 2))?.[0];
      if (!separator) continue;
      parts.push(inner.slice(start, at), separator);
      start = at + separator.length;
      at = start - 1;
    }
  }
  parts.push(inner.slice(start));
  return parts;
}
