import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const hired = defineRelation("hired", {
  kind: "people",
  labels: {
    plain: ["hired", "聘用"],
    heading: ["Hired", "聘用的人"],
    inverse: ["Hired by", "聘用方"],
    past: ["had hired", "曾聘用"],
    planned: ["is to hire", "将聘用"],
    negated: ["did not hire", "未聘用"],
  },
  subject: [...organisationTypes],
  object: ["person"],
  cues: {
    en: [
      String.raw`{<s} {v:hire,poach,recruit,rehire,lure,snap up,scoop up,onboard,bring on,bring in,nab,snag} (?:away )?(?:its |the |former |new |[a-z-]+ )*(?:{org} )?(?:{t} )?{n}{o}`,
      String.raw`{<o} {p:hire,poach,recruit,lure,bring on,bring in}(?: away)?(?: as (?:its |the )?{t})? (?:by|to) {n}{s}`,
      String.raw`{s}'s (?:[a-z-]+ )?<hiring|recruitment|poaching|hire> of {n}{o}`,
    ],
    zh: [
      String.raw`{<s}{a}<聘请|聘用|挖来|挖走|挖到|招揽|招募|延揽|引进|引入|请来|招来|挖角|网罗|挖>(?:了|到|来|前|原)*(?:{org}(?:的|旗下|前|原){0,2}){0,3}(?:{t})?{n}{o}`,
      String.raw`{<o}{a}被{s}<挖走|挖角|聘请|聘用|招募|招至麾下|招入麾下>`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Meta hired Priya Nadkarni from OpenAI.",
      expect: { subject: "Meta", object: "Priya Nadkarni" },
    },
    {
      language: "en",
      text: "Microsoft has poached three engineers, Priya Nadkarni, Leo Castellan and Mara Quillon.",
      expect: [
        { subject: "Microsoft", object: "Priya Nadkarni" },
        { subject: "Microsoft", object: "Leo Castellan" },
        { subject: "Microsoft", object: "Mara Quillon" },
      ],
    },
    {
      language: "en",
      text: "Priya Nadkarni was hired by Apple as a vice president.",
      expect: { subject: "Apple", object: "Priya Nadkarni" },
    },
    {
      language: "en",
      text: "Meta's hiring of Leo Castellan surprised its rivals.",
      expect: { subject: "Meta", object: "Leo Castellan" },
    },
    {
      language: "en",
      text: "Apple plans to hire Priya Nadkarni.",
      expect: { subject: "Apple", object: "Priya Nadkarni", modality: "planned" },
    },
    {
      language: "en",
      text: "Apple did not hire Priya Nadkarni.",
      expect: { subject: "Apple", object: "Priya Nadkarni", polarity: "negated" },
    },
    {
      language: "en",
      text: "Apple denied that it had poached Priya Nadkarni.",
      expect: { subject: "Apple", object: "Priya Nadkarni", polarity: "negated", modality: "denied" },
    },
    { language: "en", text: "Apple hired a law firm after Priya Nadkarni complained.", expect: null },
    { language: "en", text: "Priya Nadkarni joined Apple.", expect: null },
    {
      language: "zh",
      text: "小米从DeepSeek挖来研究员罗清禾。",
      expect: { subject: "小米", object: "罗清禾" },
    },
    {
      language: "zh",
      text: "字节跳动聘请罗清禾博士担任顾问。",
      expect: { subject: "字节跳动", object: "罗清禾" },
    },
    { language: "zh", text: "研究员罗清禾被腾讯挖走。", expect: { subject: "腾讯", object: "罗清禾" } },
    { language: "zh", text: "腾讯挖来了前谷歌工程师顾长风。", expect: { subject: "腾讯", object: "顾长风" } },
    { language: "zh", text: "腾讯聘请姚顺雨。", expect: { subject: "腾讯", object: "姚顺雨" } },
    {
      language: "zh",
      text: "腾讯未聘请姚顺雨。",
      expect: { subject: "腾讯", object: "姚顺雨", polarity: "negated" },
    },
    {
      language: "zh",
      text: "腾讯拟聘请姚顺雨。",
      expect: { subject: "腾讯", object: "姚顺雨", modality: "planned" },
    },
    {
      language: "zh",
      text: "腾讯否认挖走姚顺雨。",
      expect: { subject: "腾讯", object: "姚顺雨", polarity: "negated", modality: "denied" },
    },
    { language: "zh", text: "姚顺雨加入腾讯。", expect: null },
    { language: "zh", text: "腾讯聘请了一家律所，姚顺雨未作回应。", expect: null },
  ],
});
