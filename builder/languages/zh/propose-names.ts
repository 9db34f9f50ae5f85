import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Proposal } from "../../recognize/name-span.ts";
import { media } from "../en/name-words.ts";
import { places } from "../en/places.ts";
import { compoundSurnames, neverLatin, notGiven, stopCharacters, stopWords, surnames } from "./name-words.ts";
import { proposeByEnding } from "./propose-by-ending.ts";

const han = /[\u3400-\u9fff]/;

/** Names in one Chinese view by their form and their neighbours. `masked` has values and titles (U+E010) replaced by private-use characters. */
export function proposeChineseNames(masked: string, knowledge: Knowledge): Proposal[] {
  return [
    ...latinRuns(masked, knowledge),
    ...proposeByEnding(masked, knowledge),
    ...quoted(masked),
    ...people(masked, knowledge),
    ...transliterated(masked),
  ];
}

function latinRuns(masked: string, knowledge: Knowledge): Proposal[] {
  const proposals: Proposal[] = [];
  const run =
    /[A-Za-z][A-Za-z0-9]*(?:[.\-&'+][A-Za-z0-9]+)*\+?(?: (?:&|[A-Za-z0-9][A-Za-z0-9]*(?:[.\-&'+][A-Za-z0-9]+)*))*/g;
  for (const match of masked.matchAll(run)) {
    let text = match[0];
    let start = match.index;
    for (
      let head = text.split(" ")[0] ?? "";
      neverLatin.has(head) && text.includes(" ");
      head = text.split(" ")[0] ?? ""
    ) {
      start += head.length + 1;
      text = text.slice(head.length + 1);
    }
    while (
      text.includes(" ") &&
      neverLatin.has(text.slice(text.lastIndexOf(" ") + 1)) &&
      !/\bAI$|\b(?:Pro|Max|Plus|Ultra|mini|Mini|Lite|Turbo|Agent|Code)$/.test(text)
    )
      text = text.slice(0, text.lastIndexOf(" "));
    if (
      text.length < 2 ||
      neverLatin.has(text) ||
      neverLatin.has(text.replace(/[-.\d+]+$/, "")) ||
      !/[A-Z]/.test(text)
    )
      continue;
    if (/^[A-Z]\d{0,2}\+*$/.test(text)) continue;
    if (/\d/.test(masked[start - 1] ?? "")) continue;
    if (isTicker(masked, start, start + text.length)) continue;
    // "OpenAI 11 名": a number before a measure word counts something else.
    const counted = / \d+$/.exec(text);
    if (counted && /^\s?[名年个家亿万月日号款位项岁倍人次轮%]/.test(masked.slice(start + text.length)))
      text = text.slice(0, counted.index);
    if (media.has(text)) continue;
    const votes = latinType(text, masked, start);
    proposals.push({
      start,
      end: start + text.length,
      channel: "form",
      weight: isEnglish(text, knowledge) ? 0.35 : 0.7,
      ...(votes ? { type: votes } : {}),
    });
  }
  return proposals;
}

/** Ordinary English words or a town, and nothing else: "Skill", "Physical AI". */
const isEnglish = (text: string, { commonWords }: Knowledge): boolean =>
  text
    .split(" ")
    .every((word) => commonWords.has(word.toLowerCase()) || places.has(word) || neverLatin.has(word));

/** 600519.SH, （HK：09983）, JRJC.O: a code of a share and its market. */
const isTicker = (masked: string, start: number, end: number): boolean =>
  /[\d\ue0fe]\.$/.test(masked.slice(Math.max(0, start - 2), start)) ||
  /^(?:：|:|\.)[\dA-Z\ue0fe]/.test(masked.slice(end)) ||
  (/[（：]$/.test(masked.slice(0, start)) && /^[A-Z]+\.[A-Z]{1,2}$/.test(masked.slice(start, end)));

function latinType(text: string, masked: string, start: number): EntityTypeId | undefined {
  const after = masked.slice(start + text.length, start + text.length + 6);
  if (/^(?:大|语言|大语言|多模态)?模型/.test(after)) return "model";
  if (/(?:Capital|Ventures|Partners|Fund|Investment|Investments|Management|Equity|VC)$/.test(text))
    return "investor";
  if (/(?:University|Institute|College|Academy)/.test(text)) return "institution";
  return undefined;
}

function quoted(masked: string): Proposal[] {
  const proposals: Proposal[] = [];
  for (const match of masked.matchAll(
    /(?<=游|游戏|应用|产品|App|APP)《([^《》，。；！？、\ue000-\ue0ff]{2,12})》|「([^「」，。；！？、\ue000-\ue0ff]{2,14})」|“([^“”，。；！？、\ue000-\ue0ff]{2,12})”/g,
  )) {
    const text = match[1] ?? match[2] ?? match[3] ?? "";
    const start = match.index + 1;
    const before = masked.slice(Math.max(0, match.index - 12), match.index);
    const after = masked.slice(match.index + match[0].length, match.index + match[0].length + 12);
    const isCorner = match[2] !== undefined;
    if (
      /简称(?:为|：)?$|(?:公司|品牌|企业|平台|机构|基金)$/.test(before) ||
      /^(?:（|已?于?(?:近日|日前)?.{0,4}完成|获(?:得)?|宣布)/.test(after)
    ) {
      proposals.push({ start, end: start + text.length, channel: "slot", weight: 0.85, type: "company" });
    } else if (/(?:模型|大模型)$/.test(before) || /^(?:大)?模型/.test(after)) {
      proposals.push({ start, end: start + text.length, channel: "slot", weight: 0.8, type: "model" });
    } else if (
      /(?:产品|应用|App|APP|软件|助手|浏览器|机器人|平台|系统|发布|推出|上线)$/.test(before) ||
      /^(?:App|APP|应用|平台|系统|软件)/.test(after)
    ) {
      proposals.push({ start, end: start + text.length, channel: "slot", weight: 0.75, type: "product" });
    } else if (isCorner && text.length <= 8 && !stopWords.some((word) => text.includes(word))) {
      proposals.push({ start, end: start + text.length, channel: "slot", weight: 0.35 });
    }
  }
  return proposals;
}

// Words that begin with a family name and stand where a person might.
const neverPeople = new Set(
  "原因 原告 原定 原本 原则 成立 战略 方面 方案 方式 高管 高层 高校 高端 安全 安排 程序 程度 金额 金融 时间 时候 时代 温度 万元 万人 平台 平均 路线 路径 马上 包括 包含 常规 经过 解决 解除 解释 全部 全新 全面 全球 全国 任何 任命 任职 任务 向上 向下 应用 应对 应该 项目 项目组 游戏 游客 余额 能力 能源 强大 和解 关系 关联 关于 连续 连接 周期 周边 周年 单位 单独 左右 元素 元老 明确 明年 明显 明星 白酒 黄金 石油 水平 水电 江湖 江苏 江西 海外 海南 山东 山西 云端 云计算 易用 牛市 林业 房地产 房产 农业 年度 车企 车辆 车型 车载 冷链 温室 沙龙 鲁棒 边界 边缘 后续".split(
    " ",
  ),
);

// Words whose first character looks like the end of a given name: 薛颖女士, 陈龙创业, 袁菁发表.
const wordOver =
  /^(?:女士|先生|创业|创立|创办|发表|发布|发文|宣布|表示|加入|离职|出任|担任|接任|联手|携手|合作|成立|透露|坦言|代为|代行|已经|曾任)/;

const speech =
  /^(?:（[^）]{1,20}）)?(?:也|还|曾|则|亦|就)?(?:在.{2,16}(?:中|上|时)?)?(?:也|还|曾|则|均|都|随后|近日|此前|今日|向.{2,10}|对.{2,10})?(?:表示|称|说道|说|认为|指出|透露|介绍|告诉|坦言|回应|强调|写道|宣布|直言|补充|解释|解读|发文|发帖|撰文|喊话|发微博|转发|致辞|谈到|提到)/;
const acts =
  /^(?:已|将|也|即将|已经|正式|近日|日前|此前|均|\ue0fe)*(?:申请(?:辞|离)|向(?:公司|董事会)|向.{2,10}(?:递交|提交|提出)|(?:书面)?递交|提交|因(?:个人|工作|年龄|身体|任期|组织|退休)|为(?:公司|新任|新一任|\ue010)|代行|代为|不再|曾任|现任|历任|毕业于|直接持|未持有|持有|获委任|获任|当选|的(?:书面)?(?:辞职|辞呈|辞任|任职)|先生|女士|，(?:男|女|汉族|\ue0fe+))/;
const moves =
  /^(?:已|将|也|即将|已经|正式|宣布|近日|日前|此前|于.{2,10})*(?:离职|离任|辞职|辞任|辞去|卸任|加入|入职|加盟|接替|空降|执掌|带队|牵头|出任|担任|接任|升任|任|兼任|创办|创立|履新|退出|跳槽)/;

const isActor = (after: string): boolean => speech.test(after) || moves.test(after) || acts.test(after);

/** 孙某及汪某的书面辞职报告: what the second of two people does the first one does. */
const isActorWithNext = (after: string): boolean => {
  const joint = /^(?:、|和|与|及|以及|跟)/.exec(after)?.[0].length ?? 0;
  if (joint === 0 || !surnames.has(after[joint] ?? "")) return false;
  return isActor(after.slice(joint + 2)) || isActor(after.slice(joint + 3));
};

/** May the character stand in a given name? 新 ends many, but 新任 and 新增 begin something else. */
const isGiven = (char: string, isLast: boolean, next: string | undefined): boolean =>
  han.test(char) && (!notGiven.has(char) || (char === "新" && isLast && !/[任增股一品]/.test(next ?? "")));

// 选举某某为董事长, 聘任某某先生: whatever stands there is a name.
const appoints =
  /(?:选举|聘任|聘请|委任|任命|提名|增补|补选|推选|免去|解聘|解除|终止|罢免|撤销)了?(?:\ue010)?$/;
const appointed =
  /^(?:先生|女士|(?:先生|女士)?(?:为|担任|出任)(?:公司|本公司|集团|第|新任|\ue010)|的\ue010的?(?:职务|一职|职位))/;

function people(masked: string, knowledge: Knowledge): Proposal[] {
  const proposals: Proposal[] = [];
  for (let at = 0; at < masked.length - 1; at += 1) {
    const compound = compoundSurnames.find((name) => masked.startsWith(name, at));
    if (!compound && !surnames.has(masked[at] ?? "")) continue;
    const family = compound?.length ?? 1;
    const before = masked.slice(Math.max(0, at - 6), at);
    const afterTitle =
      before.endsWith("\ue010") ||
      /(?:实控人|控制人|股东|代表人|记者|学者|投资人|合伙人|掌门人|教授|主播|院士|大佬|女王|老将|新秀)$/.test(
        before,
      );
    const isFree =
      at === 0 ||
      /[，。；：、“”「」（）\s\ue000-\ue0ff]$|(?:人|的|由|和|与|及|让|向|为|是|随着|据|士|家|生|者|大佬|因此|其中|同时|此外|随后|由于|公司|董事会|选举|聘任|推选|委任|任命|聘请|提名|终止了?|罢免了?|解除了?|撤销了?|免去|接替|收到|暨|同意|以及|解聘|增补)$/.test(
        before,
      );
    if (!afterTitle && !isFree) continue;
    for (const given of [2, 1]) {
      const end = at + family + given;
      const name = masked.slice(at, end);
      if (
        name.length !== family + given ||
        ((!appoints.test(before) || !appointed.test(masked.slice(end, end + 8))) &&
          [...name.slice(family)].some((char, at) => !isGiven(char, at === given - 1, masked[end])))
      )
        continue;
      if (neverPeople.has(name)) continue;
      const over = masked.slice(end - 1, end + 1);
      if (given === 2 && (wordOver.test(over) || knowledge.chineseVerbs.has(over))) continue;
      const after = masked.slice(end, end + 28);
      const closes = /^(?:[，。；：、”」）（\s]|等|和|与|及|以及|的|先|都|也|均|$|[\ue000-\ue0ff])/.test(
        after,
      );
      const isSpeaker = isActor(after) || isActorWithNext(after);
      const beforeTitle =
        /^(?:的\ue010的?(?:职务|一职|职位)|\ue010|（\ue010|，\ue010|博士|教授|先生|女士|院士)/.test(after);
      if ((afterTitle && (closes || isSpeaker)) || (isFree && (isSpeaker || beforeTitle))) {
        proposals.push({
          start: at,
          end,
          channel: "context",
          type: "person",
          weight: afterTitle ? 0.85 : 0.7,
        });
        break;
      }
      if (afterTitle && given === 2 && !closes) {
        proposals.push({ start: at, end, channel: "context", type: "person", weight: 0.6 });
        break;
      }
    }
  }
  return proposals;
}

function transliterated(masked: string): Proposal[] {
  return [...masked.matchAll(/[\u3400-\u9fff]{1,6}(?:·[\u3400-\u9fff]{1,8}){1,3}/g)].flatMap((match) => {
    // The part before the first dot may have eaten a verb or a title; cut at the last stop word.
    const first = match[0].indexOf("·");
    let cut = 0;
    for (let at = 0; at < first; at += 1) {
      if (stopCharacters.has(match[0][at] ?? "")) cut = at + 1;
      for (const word of stopWords)
        if (match[0].startsWith(word, at) && at + word.length < first) cut = Math.max(cut, at + word.length);
    }
    const start = match.index + cut;
    return match[0].length - cut < 3
      ? []
      : [
          {
            start,
            end: match.index + match[0].length,
            channel: "form" as const,
            type: "person" as const,
            weight: 0.7,
          },
        ];
  });
}
