import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const spunOffFrom = defineRelation("spun_off_from", {
  kind: "structure",
  labels: {
    plain: ["spun off from", "脱胎于"],
    heading: ["Came from", "脱胎自"],
    inverse: ["Spin-offs", "脱胎而出的公司"],
    past: ["spun off from", "曾脱胎于"],
    planned: ["is to spin off from", "拟拆分自"],
    negated: ["did not spin off from", "并非脱胎于"],
  },
  subject: [...organisationTypes, "product"],
  object: [...organisationTypes, "product"],
  cues: {
    en: [
      String.raw`{<s} {p:spin out,spin off,split off,carve out,split,separate,hive off}(?: [^.;\ue100-\ue112]{0,30})? (?:of|from) {n}{o}`,
      String.raw`{<s} {v:spin out,spin off,split,separate}(?: [^.;\ue100-\ue112]{0,20})? (?:of|from) {n}{o}`,
      String.raw`{<o} {v:spin out,spin off,carve out,hive off,split off} {n}{s}`,
      String.raw`{s},? <(?:an? |the )?(?:[a-z-]+ ){0,3}(?:spin-?off|spin-?out|offshoot)> (?:of|from) {n}{o}`,
      String.raw`{<s} <is (?:an? |the )?(?:[a-z-]+ ){0,3}(?:spin-?off|spin-?out|offshoot) (?:of|from)|originated (?:from|in|at|as)|grew out of|emerged from|came out of|was born out of|has its roots in|stems from> {n}{o}`,
      String.raw`{o} <spin-?off|spin-?out|spinoff> {s}`,
    ],
    zh: [
      String.raw`{<s}{a}<脱胎于|孵化自|孵化于|分拆自|拆分自|起源于|源自|源于|诞生于|前身是|前身为|出自|衍生自|剥离自|由来于>(?:了)?{n}{o}`,
      String.raw`{<s}{a}(?:从|由|自){o}(?:[^，。；\ue100-\ue112]{0,8})?<分拆|拆分|剥离|独立|孵化|分离|拆出|分拆出来|独立出来|孵化而来|孵化出来>`,
      String.raw`{<o}{a}<分拆|拆分|剥离|孵化|孵化出>(?:了|旗下|出|其)*{n}{s}`,
      String.raw`{o}(?:内部)?<孵化的?|拆分的?|分拆出的?|分拆的?|拆分出的?>(?:[^，。；\ue100-\ue112]{0,8})?{s}`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Zhipu was spun out of Tsinghua University.",
      expect: { subject: "Zhipu", object: "Tsinghua University" },
    },
    {
      language: "en",
      text: "Kioxia was spun off from Toshiba in 2018.",
      expect: { subject: "Kioxia", object: "Toshiba", when: "2018" },
    },
    {
      language: "en",
      text: "Zhipu, a spin-off of Tsinghua University, raised prices.",
      expect: { subject: "Zhipu", object: "Tsinghua University" },
    },
    {
      language: "en",
      text: "Alibaba spun off Alibaba Cloud.",
      expect: { subject: "Alibaba Cloud", object: "Alibaba" },
    },
    {
      language: "en",
      text: "Alibaba plans to spin off Alibaba Cloud.",
      expect: { subject: "Alibaba Cloud", object: "Alibaba", modality: "planned" },
    },
    {
      language: "en",
      text: "Zhipu was not spun off from Peking University.",
      expect: { subject: "Zhipu", object: "Peking University", polarity: "negated" },
    },
    {
      language: "en",
      text: "Alibaba denied that it had spun off Alibaba Cloud.",
      expect: { subject: "Alibaba Cloud", object: "Alibaba", polarity: "negated", modality: "denied" },
    },
    { language: "en", text: "Zhipu works with Tsinghua University.", expect: null },
    { language: "en", text: "Zhipu moved out of Tsinghua University's science park.", expect: null },
    { language: "zh", text: "智谱脱胎于清华大学。", expect: { subject: "智谱", object: "清华大学" } },
    { language: "zh", text: "阿里云从阿里巴巴分拆。", expect: { subject: "阿里云", object: "阿里巴巴" } },
    { language: "zh", text: "阿里巴巴分拆了阿里云。", expect: { subject: "阿里云", object: "阿里巴巴" } },
    {
      language: "zh",
      text: "阿里巴巴计划分拆阿里云。",
      expect: { subject: "阿里云", object: "阿里巴巴", modality: "planned" },
    },
    {
      language: "zh",
      text: "智谱并非脱胎于北京大学。",
      expect: { subject: "智谱", object: "北京大学", polarity: "negated" },
    },
    {
      language: "zh",
      text: "阿里巴巴否认分拆阿里云。",
      expect: { subject: "阿里云", object: "阿里巴巴", polarity: "negated", modality: "denied" },
    },
    { language: "zh", text: "智谱与清华大学合作。", expect: null },
    { language: "zh", text: "智谱搬出了清华大学科技园。", expect: null },
  ],
});
