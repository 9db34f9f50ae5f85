import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const integrated = defineRelation("integrated", {
  kind: "technology",
  labels: {
    plain: ["integrated", "接入"],
    heading: ["Plugged in", "接入的技术"],
    inverse: ["Adopted by", "采用方"],
    past: ["had integrated", "曾接入"],
    planned: ["is to integrate", "将接入"],
    negated: ["did not integrate", "未接入"],
  },
  subject: [...organisationTypes, "product", "model"],
  object: ["model", "product", "company"],
  cues: {
    en: [
      String.raw`{<s} {v:integrate,adopt,deploy,embed,incorporate,implement,use,leverage,employ,run,utilize,plug in,plug into,connect to,hook up to,tap,tap into,switch to,migrate to,support,install} (?:with |into )?{n}{o}(?: (?:into|in|to|across|within|on|as|for|through)\b| models?| technology|[,.;]| AI|$| and)`,
      String.raw`{<o} {p:integrate,embed,incorporate,build,deploy,install,embed} (?:directly |deeply )?(?:into|in|with|on|across|(?<!\bbuilt )by|within) {n}{s}`,
      String.raw`{<s} {p:power,drive,base,build,underpin} (?:(?<!\bbuilt )by|on|on top of|atop) {n}{o}`,
      String.raw`{s},? <(?:which is |that is |is )?(?:powered by|based on|built on|built atop|built on top of|running on|runs on|run on|built with|driven by)> {n}{o}`,
      String.raw`{o} <powers|power|underpins|drives|is powering|will power|powered> {n}{s}`,
      String.raw`<integration|deployment|adoption|use> of {n}{o} (?:by|into|in|at|across) {n}{s}`,
      String.raw`{s}'s <integration|deployment|adoption|use|rollout> of {n}{o}`,
      String.raw`{<s} (?:[^.;\ue100-\ue112]{0,30})<integration with|integrations with|integrate with|integrated with|integrates with|compatible with> {n}{o}`,
      String.raw`{<s} {v:equip,fit,outfit,pair}(?: [^.;\ue100-\ue112]{0,30})? with {n}{o}`,
      String.raw`{<s} {v:offer,host,add,make} (?:[^.;\ue100-\ue112]{0,14})?{o}(?:'s)? (?:[^.;\ue100-\ue112]{0,20})?(?:on its|through its|via its|available on|to its)`,
      String.raw`{<s} (?:[^.;\ue100-\ue112]{0,50})<launch(?:ed|es)? (?:an? )?version of|fully integrated? (?:in)?to|integrate[sd]? into|access to|connected to|plugged into> {n}{o}`,
      String.raw`{<o} <(?:is|are|was|will be|now|became|becomes) (?:now |also |generally )?available> (?:on|in|through|via|within) {n}{s}`,
      String.raw`{<s} {v:add} {n}{o} (?:support )?to (?:its |their |the |[\ue100-\ue112])`,
      String.raw`{s} (?:[a-z-]+ ){0,3}<(?:which is |that is |is )?(?:powered by|based on|built on|built atop|built on top of|running on|runs on|run on|built with|driven by)> (?:{org}'s (?:[a-z-]+ ){0,3})?{o}`,
    ],
    zh: [
      String.raw`{<s}{a}<接入|上线|部署|引入|搭载|采用|集成|融合|内置|嵌入|适配|整合|打通|使用|应用|选用|启用|支持|兼容|对接|调用|上架|承接|全面接入|本地部署|私有化部署|选择|升级|接通|引进|植入|运用>(?!在|于)(?:了|到|进|接入|并上线|基于|\ue121|来自|自家|满血版|最新的?)*{n}{o}(?!(?:[^，。；]{0,2}(?:股份|的投资|领投)))`,
      String.raw`{<s}{a}(?:与|和|同){o}(?:的)?{g14}<融合|深度融合|适配|打通|对接|集成|全面打通|整合|互联>`,
      String.raw`{<s}{a}<完成|宣布完成|实现|宣布|完成了>(?:和|与|对|了)?{o}[^，。；\ue100-\ue112]{0,12}(?:融合|部署|接入|适配|集成|对接|搭载|上线)`,
      String.raw`{<s}{a}(?:对|将|把){o}(?:[^，。；\ue100-\ue112]{0,10})?<部署|接入|集成|应用|引入|进行了?[^，。；]{0,4}部署|搭载|融合|整合|嵌入|适配|植入|融入>`,
      String.raw`{<o}{a}(?:[^，。；\ue100-\ue112]{0,6})?(?:在|被){s}(?:[^，。；\ue100-\ue112]{0,8})?<搭载|采用|使用|应用|部署|上线|集成|选用|选中|落地|上车>`,
      String.raw`{<s}{a}(?:基于|依托|借助|搭载了?|使用的?是|用的是){n}{o}`,
      String.raw`{<s}{a}<选择|选中|联手|牵手|接纳|拥抱>(?:了)?{o}(?:[^，。；\ue100-\ue112]{0,12})(?:模型|方案|系统|技术|芯片|作为|提供)`,
      String.raw`<基于|依托>{o}{g18}的{n}{s}`,
      String.raw`{<o}{a}<部署|上线|上架|集成>(?:在|于|到){n}{s}`,
      String.raw`{s}(?:的|旗下)?[^，。；\ue100-\ue112]{0,8}<搭载|接入|采用|内置>(?:了)?{n}{o}`,
      String.raw`{o}(?:[^，。；\ue100-\ue112]{0,6})<上车|接入|入驻|落地>(?:了|于)?{n}{s}`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Geely has integrated DeepSeek into its in-car assistant.",
      expect: { subject: "Geely", object: "DeepSeek" },
    },
    {
      language: "en",
      text: "DeepSeek-R1 has been deployed by Harborview Hospital.",
      expect: { subject: "Harborview Hospital", object: "DeepSeek-R1" },
    },
    {
      language: "en",
      text: "Lenovo's use of DeepSeek-R1 drew attention.",
      expect: { subject: "Lenovo", object: "DeepSeek-R1" },
    },
    {
      language: "en",
      text: "Lenovo plans to integrate Qwen into its laptops.",
      expect: { subject: "Lenovo", object: "Qwen", modality: "planned" },
    },
    {
      language: "en",
      text: "Lenovo has not integrated Qwen into its laptops.",
      expect: { subject: "Lenovo", object: "Qwen", polarity: "negated" },
    },
    {
      language: "en",
      text: "Lenovo denied that it had integrated DeepSeek into its laptops.",
      expect: { subject: "Lenovo", object: "DeepSeek", polarity: "negated", modality: "denied" },
    },
    {
      language: "en",
      text: "Lenovo did not deny that it had integrated DeepSeek into its laptops.",
      expect: { subject: "Lenovo", object: "DeepSeek" },
    },
    { language: "en", text: "Lenovo praised DeepSeek for its low prices.", expect: null },
    {
      language: "en",
      text: "Lenovo integrated three acquisitions, and DeepSeek raised prices.",
      expect: null,
    },
    { language: "zh", text: "吉利汽车已接入DeepSeek。", expect: { subject: "吉利汽车", object: "DeepSeek" } },
    { language: "zh", text: "微信接入了DeepSeek-R1。", expect: { subject: "微信", object: "DeepSeek-R1" } },
    {
      language: "zh",
      text: "东风汽车、长城汽车和岚图汽车宣布接入DeepSeek。",
      expect: [
        { subject: "东风汽车", object: "DeepSeek" },
        { subject: "长城汽车", object: "DeepSeek" },
        { subject: "岚图汽车", object: "DeepSeek" },
      ],
    },
    {
      language: "zh",
      text: "华为云上线了DeepSeek-R1推理服务。",
      expect: { subject: "华为云", object: "DeepSeek-R1" },
    },
    {
      language: "zh",
      text: "吉利汽车将接入DeepSeek。",
      expect: { subject: "吉利汽车", object: "DeepSeek", modality: "planned" },
    },
    {
      language: "zh",
      text: "吉利汽车不得不接入DeepSeek。",
      expect: { subject: "吉利汽车", object: "DeepSeek" },
    },
    {
      language: "zh",
      text: "吉利汽车尚未接入DeepSeek。",
      expect: { subject: "吉利汽车", object: "DeepSeek", polarity: "negated" },
    },
    {
      language: "zh",
      text: "吉利汽车否认接入DeepSeek。",
      expect: { subject: "吉利汽车", object: "DeepSeek", polarity: "negated", modality: "denied" },
    },
    {
      language: "zh",
      text: "吉利汽车没有否认已接入DeepSeek。",
      expect: { subject: "吉利汽车", object: "DeepSeek" },
    },
    { language: "zh", text: "吉利汽车高度评价DeepSeek的低价策略。", expect: null },
    { language: "zh", text: "尚不清楚吉利汽车是否接入DeepSeek。", expect: null },
  ],
});
