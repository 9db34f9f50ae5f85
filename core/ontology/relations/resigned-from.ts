import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const resignedFrom = defineRelation("resigned_from", {
  kind: "people",
  labels: {
    plain: ["resigned from", "离职"],
    heading: ["Left", "离开的机构"],
    inverse: ["People who left", "离职人员"],
    past: ["had resigned from", "曾离职"],
    planned: ["is to leave", "即将离职"],
    negated: ["did not leave", "未离职"],
  },
  subject: ["person"],
  object: [...organisationTypes, "product", "group"],
  cues: {
    en: [
      String.raw`{<s} {v:resign,step down,quit,depart,leave,exit,withdraw}(?: (?:as|from (?:his|her|the|its) (?:role|position|post|job) as) (?:its |the |a |an )?{t})?(?: (?:of|from|at) {n}| {n}){o}`,
      String.raw`{<s} {v:resign,step down,depart,leave,quit,withdraw,exit,retire}(?: (?:as|from (?:his|her|the|their|its) (?:role|position|post|job|duties)(?: as)?) (?:its |the |a |an )?{t}?)?(?=[ ,.;:)]|$)(?! (?:(?:from|at|of) )?{n}{name}){@o}`,
      String.raw`{o}'s {n}{t},? {s},? {v:resign,step down,depart,leave,quit,exit,retire}`,
      String.raw`{<s} {p:fire,oust,dismiss,remove,sack,let go,terminate}(?: as (?:its )?{t})? (?:from|by|at) {n}{o}`,
      String.raw`{<s} {p:fire,oust,dismiss,remove,sack}(?: as (?:its |the )?{t})?(?=[ ,.;)]|$)(?! (?:from|by|at) ){@o}`,
      String.raw`{<o} {v:fire,oust,dismiss,remove,sack,lay off,part ways with} {n}{s}`,
      String.raw`<departures? of> {n}{s} from {n}{o}`,
      String.raw`{s}'s <departure|resignation|exit|ouster|removal> (?:as {t} )?(?:from|at) {n}{o}`,
      String.raw`{s}'s <departure|resignation|exit|ouster|dismissal>{@o}`,
      String.raw`<after (?:leaving|departing|quitting)|having left|who left|, leaving> {n}{o}(?: as (?:its |the )?{t})?{<s}`,
      String.raw`{s},? who (?:recently |abruptly |also |had )*<left|departed|quit|resigned from|stepped down from> {n}{o}`,
      String.raw`{<s} <leaves|left|quits|quit|exits|departs|departed|has left|have left|had left|is leaving|are leaving|will leave|to leave> {n}{o}`,
      String.raw`<(?:the )?(?:departure|resignation|exit|ouster|dismissal|retirement)s? of> (?:its |the )?{n}{s}{@o}`,
      String.raw`{<s} {v:retire} from {n}{o}`,
    ],
    zh: [
      String.raw`{o}(?:的|公司|前|原)*{t}?{s}{a}<离职|离任|辞职|辞任|离开|退出|出走|卸任|去职|离场>`,
      String.raw`{<s}{a}<离职|离任|辞职|辞任|出走|去职|退出|离场|离开公司|离队|离开>(?![^，。；]{0,6}[\ue100\ue102\ue105]){@o}`,
      String.raw`{<s}{a}(?:从|自)?{o}(?:正式|主动|宣布|已经?)*<离职|离任|辞职|辞任|离开|退出|出走|卸任>`,
      String.raw`{<s}{a}<离开|退出|辞别|告别|作别|离职>(?:了|老东家|前东家|效力多年的)?{o}`,
      String.raw`{<s}{a}<辞去|卸任|辞任|不再担任|请辞|被免去>(?:了|其)?(?:在)?{o}(?:的|公司)?{t}`,
      String.raw`{<s}{a}<辞去|卸任|辞任|不再担任|请辞|被免去>(?:了|其)?(?:公司|的|所有|全部|一切)*{t}{@o}`,
      String.raw`{<s}{a}被{o}<解雇|开除|辞退|罢免|解聘|裁撤|免职>`,
      String.raw`{<o}{a}<解雇|开除|辞退|罢免|解聘|免去>了?{n}{s}`,
      String.raw`{s}的?<离职|离任|离开|出走|辞职|辞任>{@o}`,
      String.raw`{o}(?:的)?{t}?{s}(?:的)<离职|离任|离开|出走|辞职|辞任>`,
      String.raw`<离职|离任|辞任|离开|退出|出走>(?:的|高管|者|人员|包括|名单|：|为|有)+(?:{t}|原|前)*{s}{@o}`,
      String.raw`{<s}{a}<跳槽>(?:到|至|去)[^，。；]{0,12}{name}{@o}`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Maren Oduya has resigned from Baichuan Intelligence as chief technology officer.",
      expect: { subject: "Maren Oduya", object: "Baichuan Intelligence" },
    },
    {
      language: "en",
      text: "Tao Lin, head of sales, Petra Vogel, chief scientist, and Sun Wei have left Brightfold AI.",
      expect: [
        { subject: "Tao Lin", object: "Brightfold AI", title: "head of sales" },
        { subject: "Petra Vogel", object: "Brightfold AI", title: "chief scientist" },
        { subject: "Sun Wei", object: "Brightfold AI" },
      ],
    },
    {
      language: "en",
      text: "The departure of chief scientist Anil Rao from Northwell Robotics was confirmed by the firm.",
      expect: { subject: "Anil Rao", object: "Northwell Robotics", title: "chief scientist" },
    },
    {
      language: "en",
      text: "Moonshot AI fired its vice president Leo Castellan in March 2025.",
      expect: {
        subject: "Leo Castellan",
        object: "Moonshot AI",
        title: "vice president",
        when: "March 2025",
      },
    },
    {
      language: "en",
      text: "Anton Verhoeven will step down as chief executive of Mistral AI.",
      expect: {
        subject: "Anton Verhoeven",
        object: "Mistral AI",
        title: "chief executive",
        modality: "planned",
      },
    },
    {
      language: "en",
      text: "Ruan Jing did not resign from MiniMax.",
      expect: { subject: "Ruan Jing", object: "MiniMax", polarity: "negated" },
    },
    {
      language: "en",
      text: "Kai-Fu Lee denied that he had left 01.AI.",
      expect: { subject: "Kai-Fu Lee", object: "01.AI", polarity: "negated", modality: "denied" },
    },
    { language: "en", text: "Kai-Fu Lee left Beijing for Shanghai.", expect: null },
    { language: "en", text: "Ilya Brandt left Zhipu's offices late on Friday.", expect: null },
    { language: "en", text: "It is unclear whether Kai-Fu Lee will leave 01.AI.", expect: null },
    {
      language: "zh",
      text: "智谱副总裁陆明远已于2025年3月离职。",
      expect: { subject: "陆明远", object: "智谱", title: "副总裁", when: "2025年3月" },
    },
    {
      language: "zh",
      text: "百川智能联合创始人谢宁、商业化负责人韩若川和首席科学家马腾均已离职。",
      expect: [
        { subject: "谢宁", object: "百川智能", title: "联合创始人" },
        { subject: "韩若川", object: "百川智能", title: "商业化负责人" },
        { subject: "马腾", object: "百川智能", title: "首席科学家" },
      ],
    },
    {
      language: "zh",
      text: "叶知秋辞去了MiniMax首席财务官一职。",
      expect: { subject: "叶知秋", object: "MiniMax", title: "首席财务官" },
    },
    {
      language: "zh",
      text: "零一万物联合创始人方启辰即将离职。",
      expect: { subject: "方启辰", object: "零一万物", modality: "planned" },
    },
    {
      language: "zh",
      text: "有消息称，星河科技首席执行官郑一凡已离职。",
      expect: { subject: "郑一凡", object: "星河科技", modality: "reported" },
    },
    {
      language: "zh",
      text: "沈若彤没有离开月之暗面。",
      expect: { subject: "沈若彤", object: "月之暗面", polarity: "negated" },
    },
    {
      language: "zh",
      text: "智谱首席执行官张鹏否认离职。",
      expect: { subject: "张鹏", object: "智谱", polarity: "negated", modality: "denied" },
    },
    { language: "zh", text: "沈若彤离开北京前往上海。", expect: null },
    { language: "zh", text: "智谱首席执行官张鹏离开会场后接受了采访。", expect: null },
    { language: "zh", text: "尚不清楚张鹏是否会离开智谱。", expect: null },
  ],
});
