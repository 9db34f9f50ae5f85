import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const acquired = defineRelation("acquired", {
  kind: "money",
  labels: {
    plain: ["acquired", "收购"],
    heading: ["Acquisitions", "收购的公司"],
    inverse: ["Acquired by", "收购方"],
    past: ["had acquired", "曾收购"],
    planned: ["is to acquire", "拟收购"],
    negated: ["did not acquire", "未收购"],
  },
  subject: [...organisationTypes],
  object: [...organisationTypes, "product"],
  cues: {
    en: [
      String.raw`{<s} {v:acquire,buy,purchase,take over,snap up,buy out,absorb,scoop up,gobble up,take private,swallow} (?:and (?:then |later )?[a-z]+ )?(?:all |100% |control of |the rest of |the remaining |substantially all |\ue123 |of )*{n}{o}(?!(?:'s)? [^.;,]{0,20}(?:stake|shares))`,
      String.raw`{<o} {p:acquire,buy,purchase,take over,snap up,buy out,absorb,take private} by {n}{s}`,
      String.raw`{s}'s (?:[a-z-]+ |\ue122 ){0,5}<acquisition|takeover|purchase|buyout|buy-out|acquisitions|takeovers> of {n}{o}`,
      String.raw`<acquisition|takeover|purchase|buyout> of {n}{o} by {n}{s}`,
      String.raw`{<s} (?:[^.;\ue100-\ue112]{0,50})<acquisition|takeover|purchase|buyout> of {n}{o}`,
      String.raw`{<s} (?:[^.;\ue100-\ue112]{0,40})<acquisitions? of> {n}{o}`,
      String.raw`{s}<-(?:owned|acquired)> {n}{o}`,
      String.raw`{<s} {v:merge}(?: [a-z]+)? with {n}{o}`,
      String.raw`{<o} {v:sell} (?:itself|the (?:company|business)|[^.;\ue100-\ue112]{0,30}) to {n}{s}`,
      String.raw`{o}'s (?:[a-z-]+ |\ue122 ){0,3}<sale|merger> (?:to|with|into) {n}{s}`,
      String.raw`{o}[^.;\ue100-\ue112]{0,40} <acquisition|takeover|purchase|buyout> by {n}{s}`,
      String.raw`<offer|bid|deal|agreement|merger agreement|definitive agreement> (?:to (?:buy|acquire|purchase|take over)|for) {n}{o}{<s}`,
    ],
    zh: [
      String.raw`{<s}{a}(?:以\ue122|全资|斥资\ue122?|豪掷\ue122?|花费?\ue122)*{a}<收购|并购|买下|全资收购|收购了|并购了|吞并|私有化|拿下|购买|整体收购|控股收购>(?:了|自动驾驶|一家|\ue123|其)?{n}{o}(?!(?:[^，。；]{0,6}\ue123))`,
      String.raw`{<o}{a}(?:正式|已|将|拟|\ue122)*被{s}{g14}<收购|并购|买下|吞并|私有化|收入囊中|吸收合并>`,
      String.raw`{s}(?:对|关于){o}(?:的)?(?:[^，。；\ue100-\ue112]{0,8})?<收购|并购|要约收购|私有化>`,
      String.raw`{<s}{a}(?:将|把){o}(?:[^，。；\ue100-\ue112]{0,6})?<收入囊中|收归旗下|纳入麾下|收入麾下|并入>`,
      String.raw`{<o}{a}<并入|卖给|出售给|卖身|合并入|被并入>(?:了)?{n}{s}`,
      String.raw`(?:将|把){g14}{o}{g8}<出售给|卖给|转让给>{n}{s}`,
      String.raw`{<s}{a}<吸收合并|合并|换股吸收合并>(?:了)?{n}{o}`,
      String.raw`{<s}{a}<完成|宣布|启动|推进|终止|放弃>(?:了|对|关于)*{o}(?:的)?(?:[^，。；\ue100-\ue112]{0,8})?(?:收购|并购|要约)`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Meta has acquired Brightfold AI for $2 billion.",
      expect: { subject: "Meta", object: "Brightfold AI", amount: "$2 billion" },
    },
    {
      language: "en",
      text: "Brightfold AI was bought by Meta in May 2025.",
      expect: { subject: "Meta", object: "Brightfold AI", when: "May 2025" },
    },
    {
      language: "en",
      text: "Nvidia's acquisition of Northwell Robotics has closed.",
      expect: { subject: "Nvidia", object: "Northwell Robotics" },
    },
    {
      language: "en",
      text: "Meta agreed to acquire Brightfold AI.",
      expect: { subject: "Meta", object: "Brightfold AI", modality: "planned" },
    },
    {
      language: "en",
      text: "Meta did not acquire Brightfold AI.",
      expect: { subject: "Meta", object: "Brightfold AI", polarity: "negated" },
    },
    {
      language: "en",
      text: "Nvidia abandoned its acquisition of Arm.",
      expect: { subject: "Nvidia", object: "Arm", polarity: "negated" },
    },
    {
      language: "en",
      text: "Meta denied that it had acquired Brightfold AI.",
      expect: { subject: "Meta", object: "Brightfold AI", polarity: "negated", modality: "denied" },
    },
    { language: "en", text: "Meta bought shares in Brightfold AI.", expect: null },
    { language: "en", text: "Meta acquired a licence from Brightfold AI.", expect: null },
    { language: "zh", text: "美团收购了星河科技。", expect: { subject: "美团", object: "星河科技" } },
    {
      language: "zh",
      text: "星河科技被美团以3亿元收购。",
      expect: { subject: "美团", object: "星河科技", amount: "3亿元" },
    },
    { language: "zh", text: "星河科技已并入阿里巴巴。", expect: { subject: "阿里巴巴", object: "星河科技" } },
    { language: "zh", text: "美团完成对星河科技的收购。", expect: { subject: "美团", object: "星河科技" } },
    {
      language: "zh",
      text: "美团拟收购星河科技。",
      expect: { subject: "美团", object: "星河科技", modality: "planned" },
    },
    {
      language: "zh",
      text: "美团没有收购星河科技。",
      expect: { subject: "美团", object: "星河科技", polarity: "negated" },
    },
    {
      language: "zh",
      text: "美团否认收购星河科技。",
      expect: { subject: "美团", object: "星河科技", polarity: "negated", modality: "denied" },
    },
    { language: "zh", text: "美团不得不收购星河科技。", expect: { subject: "美团", object: "星河科技" } },
    { language: "zh", text: "美团收购了星河科技10%的股份。", expect: null },
    { language: "zh", text: "美团向星河科技采购服务器。", expect: null },
  ],
});
