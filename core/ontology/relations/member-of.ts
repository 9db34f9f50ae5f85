import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const memberOf = defineRelation("member_of", {
  kind: "structure",
  labels: {
    plain: ["is a member of", "属于"],
    heading: ["Member of", "所属群体"],
    inverse: ["Members", "成员"],
    past: ["was a member of", "曾属于"],
    planned: ["is to join", "将加入"],
    negated: ["is not a member of", "不属于"],
  },
  subject: [...organisationTypes],
  object: ["group"],
  cues: {
    en: [
      String.raw`{s},? <(?:is |was )?(?:one|a member|part|members|two|three) of> (?:the |China's |AI |[a-z\"-]+ ){0,5}\"?{o}`,
      String.raw`{o}\"?(?: [a-z ]{0,20})? ?\( ?{s}`,
      String.raw`<members? of|among> (?:the )?\"?{o}\"?,? (?:including |include |such as |like |, )*{s}`,
      String.raw`{<s} <belongs to|belong to|joined|is part of|are part of|were part of|known as|dubbed|called|nicknamed> (?:[a-z\"-]+ ){0,4}{o}`,
      String.raw`{s} (?:of|in) the \"?{o}`,
      String.raw`{s},? (?:[^.;\ue100-\ue112]{0,30})<one of the|among the> (?:[a-z\"-]+ ){0,3}{o}`,
      String.raw`{o}\"? <members?|companies|firms> {n}{s}`,
      String.raw`\"?{o}\"?,? <which (?:includes?|comprises?|consists? of)|including|such as|represented by|namely|like|comprising|made up of> {n}{s}`,
      String.raw`{o}\"? <(?:also |currently |now )*(?:includes?|comprises?|consists? of|is made up of|are)> {n}{s}`,
      String.raw`\"?{o}\"?,? <(?:—|-|:|refers to|which refers to|referring to)> {n}{s}`,
    ],
    zh: [
      String.raw`{o}[”」]?(?:之一|成员|公司|企业|成员企业)?(?:之中|中|里)?的{s}`,
      String.raw`{s}(?:是|为|作为|系|属于|位列|跻身|入选|也是|同为|并称为?|被称为|，|号称){a}(?:[^，。；\ue100-\ue112]{0,8})?[“「]?{o}[”」]?(?:之一|成员|中的?|$|，|。|之列)`,
      String.raw`{o}[”」]?(?:[^，。；\ue100-\ue112]{0,6})?<包括|分别是|分别为|即|为|有|指|由|——|：|是指|成员包括>{n}{s}`,
      String.raw`以{s}为代表的[“「]?{o}`,
      String.raw`{o}[”」]?（{s}`,
      String.raw`{o}[”」]?<之一的|成员|代表>{n}{s}`,
      String.raw`{s}等(?:[^，。；\ue100-\ue112]{0,6})?[“「]?{o}[”」]?(?:们)?(?:$|[，。、也都均中])`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Zhipu is one of the Six Little Tigers.",
      expect: { subject: "Zhipu", object: "Six Little Tigers" },
    },
    {
      language: "en",
      text: 'MiniMax, a member of the "Six Little Tigers", went public.',
      expect: { subject: "MiniMax", object: "Six Little Tigers" },
    },
    {
      language: "en",
      text: "The Six Little Tigers, including Zhipu, MiniMax and Moonshot AI, cut prices.",
      expect: [
        { subject: "Zhipu", object: "Six Little Tigers" },
        { subject: "MiniMax", object: "Six Little Tigers" },
        { subject: "Moonshot AI", object: "Six Little Tigers" },
      ],
    },
    {
      language: "en",
      text: "StepFun belongs to the Six Little Tigers.",
      expect: { subject: "StepFun", object: "Six Little Tigers" },
    },
    {
      language: "en",
      text: "DeepSeek is not one of the Six Little Tigers.",
      expect: { subject: "DeepSeek", object: "Six Little Tigers", polarity: "negated" },
    },
    {
      language: "en",
      text: "DeepSeek denied that it belongs to the Six Little Tigers.",
      expect: { subject: "DeepSeek", object: "Six Little Tigers", polarity: "negated", modality: "denied" },
    },
    { language: "en", text: "DeepSeek competes with the Six Little Tigers.", expect: null },
    { language: "en", text: "DeepSeek overtook the Six Little Tigers.", expect: null },
    { language: "zh", text: "智谱是六小虎之一。", expect: { subject: "智谱", object: "六小虎" } },
    {
      language: "zh",
      text: "六小虎包括智谱、MiniMax、月之暗面。",
      expect: [
        { subject: "智谱", object: "六小虎" },
        { subject: "MiniMax", object: "六小虎" },
        { subject: "月之暗面", object: "六小虎" },
      ],
    },
    {
      language: "zh",
      text: "“六小虎”之一的阶跃星辰完成融资。",
      expect: { subject: "阶跃星辰", object: "六小虎" },
    },
    { language: "zh", text: "DeepSeek挑战六小虎。", expect: null },
    { language: "zh", text: "DeepSeek的降价冲击了六小虎。", expect: null },
  ],
});
