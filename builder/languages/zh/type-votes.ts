import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import { nameEndings } from "./name-words.ts";

type Vote = readonly [type: EntityTypeId, weight: number];

const endings = [...nameEndings].sort(([a], [b]) => b.length - a.length);

/** What a Chinese name's own form says of its type. */
export function votesOfChineseForm(name: string): Vote[] {
  const found = endings.find(([ending]) => name.endsWith(ending) && name.length > ending.length + 1);
  if (found) return [[found[1], 1.5]];
  if (name.includes("·")) return [["person", 2]];
  if (/(?:大模型|模型)$/.test(name) || /(?:模型|大模型)?\d+(?:\.\d+)+$/.test(name)) return [["model", 1.5]];
  if (/[A-Za-z]*\d+$/.test(name)) return [["product", 0.6]];
  return [];
}

const left: readonly [RegExp, readonly Vote[]][] = [
  [/\ue010$/, [["person", 0.8]]],
  [
    /(?:公司|企业|厂商|车企|品牌|集团|独角兽|初创公司|平台|服务商|供应商|子公司|创企|巨头|制造商|开发商|运营商|研发商|提供商)「?$/,
    [["company", 1]],
  ],
  [/(?:机构|基金|投资方|投资人|资方|股东|领投方|VC|创投)「?$/, [["investor", 1]]],
  [/(?:模型|大模型)「?$/, [["model", 1]]],
  [
    /(?:发布|推出|上线|开源|推出了|发布了|上线了|打造|研发)(?:的|了|新|全新|旗下|首款|一款|新款|自研|最新|一代|首个|新一代|产品|模型|大|应用)*「?$/,
    [["product", 0.8]],
  ],
  [
    /(?:产品|应用|App|APP|软件|助手|浏览器|机器人|芯片|手机|车型|游戏|系统|工具|智能体)「?$/,
    [["product", 0.8]],
  ],
  [/(?:收购|并购|入股|参股|投资了|加入|离开|入职|加盟|跳槽到|竞争对手|子公司|旗下)「?$/, [["company", 0.8]]],
  [/(?:创始人|教授|博士|先生|女士|作者|记者)$/, [["person", 1]]],
  // 免去某某的职务: posts are taken from people.
  [/(?:终止|免去|解除|罢免|撤销|选举|聘任|委任|增补|补选|解聘)了?(?:\ue010+)?$/, [["person", 2.4]]],
];

const right: readonly [RegExp, readonly Vote[]][] = [
  [/^」?(?:的)?(?:前|原|现任)?\ue010/, [["company", 1]]],
  [/^」?(?:完成|获得?|宣布完成)(?:了)?[^，。]{0,20}(?:融资|投资|轮)/, [["company", 1.2]]],
  [/^」?(?:宣布|官宣|回应|公告|发布公告|成立于|是一家|旗下|已于|的子公司|股份|公司)/, [["company", 0.8]]],
  [/^」?(?:推出|发布|上线|接入|开源|研发|收购|签署|投资)/, [["company", 0.6]]],
  [/^」?(?:领投|跟投|参投|联合领投|等机构|独家投资|追加)/, [["investor", 1]]],
  [/^」?(?:大|语言|大语言|多模态|系列|推理|开源)*模型/, [["model", 1.2]]],
  [
    /^」?(?:App|APP|应用|手机|芯片|系统|平台|软件|机器人|浏览器|小程序|车型|系列|服务器|眼镜)/,
    [["product", 0.7]],
  ],
  [/^」?(?:先生|女士|教授|博士|院士)/, [["person", 2]]],
  [
    /^」?(?:表示|坦言|直言|透露|认为|指出|介绍|告诉|说)/,
    [
      ["person", 0.6],
      ["company", 0.3],
    ],
  ],
  [/^」?(?:出任|担任|接任|离职|辞任|入职|加盟|升任|兼任|毕业于|卸任|辞去)/, [["person", 1.2]]],
];

/** What the neighbours of an occurrence say; `masked` has titles as U+E010. */
export function votesOfChineseContext(masked: string, start: number, end: number): Vote[] {
  const before = masked.slice(Math.max(0, start - 16), start);
  const after = masked.slice(end, end + 28);
  const votes: Vote[] = [];
  for (const [pattern, given] of left) if (pattern.test(before)) votes.push(...given);
  for (const [pattern, given] of right) if (pattern.test(after)) votes.push(...given);
  return votes;
}
