import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const founded = defineRelation("founded", {
  kind: "people",
  labels: {
    plain: ["founded", "创立"],
    heading: ["Founded", "创立的机构"],
    inverse: ["Founders", "创始人"],
    past: ["founded", "创立了"],
    planned: ["is to found", "将创立"],
    negated: ["did not found", "未创立"],
  },
  subject: ["person", ...organisationTypes],
  object: [...organisationTypes],
  cues: {
    en: [
      String.raw`{<s} {v:found,co-found,cofound,launch,start,establish,set up,create,form,co-launch,incubate} {n}{o}`,
      String.raw`{<o} {p:found,co-found,cofound,start,establish,set up,launch,co-launch,create,form,incorporate,incubate}(?:(?! and )[^.;\ue100-\ue112]){0,40} by {n}{s}`,
      String.raw`{o}'s (?:[a-z-]+ ){0,2}<founders?|co-founders?|cofounders?>,? {s}`,
      String.raw`{s},? (?:the |a |one of the |its )?(?:[a-z-]+ ){0,2}<founders?|co-founders?|cofounders?>(?: and [^.,;\ue100-\ue112]{0,30})? of {n}{o}`,
      String.raw`(?:the )?<founders?|co-founders?|cofounders?|brainchild> of {n}{o},? {s}`,
      String.raw`{<s} <(?:is|was|are|were) (?:the |a |one of the )?(?:founders?|co-founders?|founding [a-z]+)> of {n}{o}`,
      String.raw`<Founded|Co-founded|Created|Established|Started|Launched|Set up>(?:(?! and )[^.;\ue100-\ue112]){0,40} by {n}{s},? (?:the )?{o}`,
      String.raw`{o},? (?:which was |that was |who was )?(?:an? (?:[a-z-]+ ){1,6}|the (?:[a-z-]+ ){1,6})?<founded|co-founded|cofounded|created|established|started|launched|set up>(?:(?! and )[^.;\ue100-\ue112]){0,40} by {n}{s}`,
      String.raw`{o},? (?:which |that |an? (?:[a-z-]+ ){1,6}(?:that |which )?|the (?:[a-z-]+ ){1,6}(?:that |which )?)(?:he|she|they|the two) <(?:had |has |also |later |helped )*(?:co-founded|cofounded|founded|started|established|launched|created|set up|founding|co-found|found)>{<s}`,
      String.raw`{<s} <(?:is|was|are|were|became) {k}(?:founding (?:members?|partners?|director|chair|editor|president)|brainchild)> (?:of|at|behind) {n}{o}`,
      String.raw`<(?:before|after|prior to|since|while|and|or|then|by) (?:co-)?(?:founding|starting up|establishing|setting up)> {n}{o}{<s}`,
      String.raw`{<s} {v:form,create,establish,set up,launch} (?:an? |the |their |its )?(?:new )?<joint venture>,? (?:called |named |known as |dubbed )?{o} with `,
    ],
    zh: [
      String.raw`{<s}{a}<创立|创办|创建|成立|联合创立|联合创办|共同创立|共同创办|发起成立|发起|组建|设立|创设|开创|联手创办|合伙创办|出资设立|合资成立|共同成立|联合成立>(?!并|和|及|后){g20}{o}`,
      String.raw`{<o}{a}(?:是)?由{s}(?:[^，。；\ue100-\ue112]{0,14})?<创立|创办|创建|联合创立|共同创立|联合创办|发起成立|成立|组建|设立|发起|合资成立|合资组建|合资设立|共同出资设立|出资设立|出资成立|共同出资组建|投资设立|发起设立>`,
      String.raw`{o}(?:的|公司)?<(?:联合|共同|联席)?创始人|创办人|缔造者>(?:是|为|、|兼)?{s}`,
      String.raw`{s}(?:是|为|作为|系){o}(?:的|公司)?<(?:联合|共同|联席)?创始人|创办人|缔造者>`,
      String.raw`{s}(?:联合|共同|发起|出资)?<创立|创办|创建|联合创立|设立|组建|发起设立>(?:、管理)?的{n}{o}`,
      String.raw`由{s}(?:[^，。；\ue100-\ue112]{0,14})?<创立|创办|创建|联合创立|共同创立|创办成立|发起>的{n}{o}`,
      String.raw`{s}(?:和|与|、|联合){name}<(?:联合|共同|合资|投资|联合投资)(?:成立|创立|组建|设立|创办)>的?{n}{o}`,
      String.raw`{<o}(?:是|系|为)(?:由)?{s}(?:[^，。；\ue100-\ue112]{0,8})?<出资设立|发起设立|出资成立|合资成立|设立|创立|创办|组建>`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Northwell Robotics formed a joint venture called Tindra Energy with Brightfold AI in May.",
      expect: { subject: "Northwell Robotics", object: "Tindra Energy" },
    },
    {
      language: "en",
      text: "Mara Quillon founded Brightfold AI in 2021.",
      expect: { subject: "Mara Quillon", object: "Brightfold AI", when: "2021" },
    },
    {
      language: "en",
      text: "Brightfold AI was founded in 2021 by Mara Quillon and Tomas Ekberg.",
      expect: [
        { subject: "Mara Quillon", object: "Brightfold AI" },
        { subject: "Tomas Ekberg", object: "Brightfold AI" },
      ],
    },
    {
      language: "en",
      text: "Tomas Ekberg, co-founder of Brightfold AI, spoke in Oslo.",
      expect: { subject: "Tomas Ekberg", object: "Brightfold AI" },
    },
    {
      language: "en",
      text: "Northwell Robotics co-founder Lena Farrow spoke in Oslo.",
      expect: { subject: "Lena Farrow", object: "Northwell Robotics" },
    },
    {
      language: "en",
      text: "Lena Farrow plans to launch Northwell Robotics next year.",
      expect: { subject: "Lena Farrow", object: "Northwell Robotics", modality: "planned" },
    },
    {
      language: "en",
      text: "Lena Farrow did not found Northwell Robotics.",
      expect: { subject: "Lena Farrow", object: "Northwell Robotics", polarity: "negated" },
    },
    {
      language: "en",
      text: "Lena Farrow denied that she had founded Northwell Robotics.",
      expect: {
        subject: "Lena Farrow",
        object: "Northwell Robotics",
        polarity: "negated",
        modality: "denied",
      },
    },
    { language: "en", text: "Lena Farrow found Northwell Robotics hard to beat.", expect: null },
    { language: "en", text: "Mara Quillon met the founders of two start-ups near Zhipu.", expect: null },
    {
      language: "en",
      text: "Before founding Northwell Robotics, Lena Farrow worked at Zhipu.",
      expect: { subject: "Lena Farrow", object: "Northwell Robotics" },
    },
    {
      language: "en",
      text: "Founded by Mara Quillon and Tomas Ekberg, Brightfold AI sells software.",
      expect: [
        { subject: "Mara Quillon", object: "Brightfold AI" },
        { subject: "Tomas Ekberg", object: "Brightfold AI" },
      ],
    },
    {
      language: "zh",
      text: "唐若楠于2021年创立星河科技。",
      expect: { subject: "唐若楠", object: "星河科技", when: "2021年" },
    },
    {
      language: "zh",
      text: "星河科技联合创始人顾长风出席了会议。",
      expect: { subject: "顾长风", object: "星河科技" },
    },
    { language: "zh", text: "李开复创办了零一万物。", expect: { subject: "李开复", object: "零一万物" } },
    {
      language: "zh",
      text: "李开复并未创立智谱。",
      expect: { subject: "李开复", object: "智谱", polarity: "negated" },
    },
    {
      language: "zh",
      text: "李开复否认创立了智谱。",
      expect: { subject: "李开复", object: "智谱", polarity: "negated", modality: "denied" },
    },
    { language: "zh", text: "零一万物成立于2023年，李开复此前任职于微软。", expect: null },
    { language: "zh", text: "李开复会见了智谱的创始团队。", expect: null },
    {
      language: "zh",
      text: "星河科技由美团和阿里巴巴合资成立。",
      expect: [
        { subject: "美团", object: "星河科技" },
        { subject: "阿里巴巴", object: "星河科技" },
      ],
    },
  ],
});
