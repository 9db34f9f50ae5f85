import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const developed = defineRelation("developed", {
  kind: "technology",
  labels: {
    plain: ["developed", "研发"],
    heading: ["Models and products", "模型与产品"],
    inverse: ["Developed by", "研发方"],
    past: ["had developed", "曾研发"],
    planned: ["is to release", "将推出"],
    negated: ["did not develop", "未研发"],
  },
  subject: [...organisationTypes],
  object: ["model", "product"],
  cues: {
    en: [
      String.raw`{s}'s (?:[a-z0-9-]+,? |\"){0,6}{o}`,
      String.raw`{<s} {v:launch,release,unveil,introduce,develop,build,create,debut,roll out,announce,open-source,design,make,ship,present,showcase,reveal,publish,offer,produce,train,manufacture,unleash,preview,deliver,bring out,invent} {n}{o}`,
      String.raw`{<o} {p:launch,release,unveil,introduce,develop,build,create,roll out,open-source,design,make,produce,train,manufacture,own,publish} by {n}{s}`,
      String.raw`{s} (?:[a-z-]+ )?<launch|release|unveiling|debut|rollout|introduction> of {n}{o}`,
      String.raw`{<s} (?:[^.;\ue100-\ue112]{0,40})<(?:launch|release|unveiling|debut|introduction|rollout|development) of> {n}{o}`,
      String.raw`{<s},? <the (?:maker|developer|creator|company behind|startup behind|firm behind|owner|team behind|lab behind)|maker|developer|creator|the (?:maker|creator)s> of {n}{o}`,
      String.raw`{o}, {s}'s (?:[A-Za-z-]+ ){0,5}<product|model|app|chatbot|platform|assistant|chip|system|tool|service|agent|robot|processor|software>`,
      String.raw`{o} <maker|developer|creator|owner|parent> {s}`,
      String.raw`{s} {o}(?= (?:models?|chips?|app|chatbot|platform|SUV|sedan|GPUs?|series|system|processors?|robots?|API))`,
      String.raw`{<s} {v:have,offer,sell,operate,run,own,market} (?:[^.;,\ue100-\ue112]{0,30})?(?:called|named|dubbed|known as) {o}`,
      String.raw`{<s} (?:[^.;\ue100-\ue112]{0,60})<called|named|dubbed|known as|branded> (?:the )?{o}`,
      String.raw`{<s} (?:[^.;\ue100-\ue112]{0,50})<including|such as|products like|like> (?:its |the )?{o}`,
      String.raw`{<o} <is|was> (?:[^.;\ue100-\ue112]{0,30})?(?:model|product|app|chatbot|assistant|platform|tool|service|chip|system) (?:from|by|of|made by|developed by) {n}{s}`,
      String.raw`{s}'s (?:[A-Za-z0-9,-]+ ){0,6}<products?|models?|offerings?|lineup|portfolio|apps?>,? (?:including |such as |like |, |called |named )*{n}{o}`,
    ],
    zh: [
      String.raw`{s}(?:公司)?(?:的|旗下的?|自研的?|推出的?|发布的?|开发的?|研发的?|出品的?|打造的?|训练的?|开源的?|自主研发的?|最新的?|新款?|旗下新?|新推出的?|上线的?|自家的?)(?:[^，。；：\ue100-\ue112、的]{0,10}的?)?(?:「|“|《)?{o}`,
      String.raw`{<s}{a}<推出|发布|上线|开源|研发|开发|打造|亮相|带来|推出了|发布了|上线了|训练|研发出|公布|首发|自研|更新|升级|展示|官宣|生产|制造|量产|内测|公测|发售|开售|交付|预售|搭建|构建|布局|拥有|展出|开放|推行|推>{g22}(?:「|“|《)?{o}`,
      String.raw`{<o}{a}(?:是)?由{s}(?:[^，。；\ue100-\ue112]{0,8})?<推出|发布|研发|开发|打造|自研|训练|出品|制造|生产|设计|上线|开源>`,
      String.raw`{s}(?:的)?(?:大|语言|人工智能|AI|智能|多模态|生成式|推理|开源|旗舰|车型|手机|芯片|电动|皮卡|轿车|语言大|视频|图像|生成|世界|具身|基座)*(?:模型|助手|应用|产品|App|APP|车型|手机|芯片|机器人|平台|系统)?(?:「|“|《)?{o}`,
      String.raw`{s}(?:方面)?(?:[^，。；\ue100-\ue112]{0,10})<的产品|旗下产品|产品包括|产品有|产品矩阵包括|拥有|核心产品|旗下应用|的主力产品|旗舰产品|产品线包括>(?:为|是|：|包括|包含|有|了)*{n}{o}`,
      String.raw`{s}(?:App|大模型|模型){o}`,
      String.raw`{<s}{a}(?:[^，。；\ue100-\ue112]{0,8})<名为|叫做|取名|命名为|称为|定名>(?:了)?(?:「|“)?{o}`,
      String.raw`{o}(?:将)?是{s}[^，。；\ue100-\ue112]{0,14}(?:车辆|车型|产品|模型|手机|芯片|机器人|系统|平台|游戏|应用)`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "OpenAI released GPT-4o in May 2024.",
      expect: { subject: "OpenAI", object: "GPT-4o", when: "May 2024" },
    },
    { language: "en", text: "Zhipu's GLM-4 costs less.", expect: { subject: "Zhipu", object: "GLM-4" } },
    {
      language: "en",
      text: "The chatbot Kimi was developed by Moonshot AI.",
      expect: { subject: "Moonshot AI", object: "Kimi" },
    },
    {
      language: "en",
      text: "Anthropic plans to release Claude 4 next year.",
      expect: { subject: "Anthropic", object: "Claude 4", modality: "planned" },
    },
    {
      language: "en",
      text: "Anthropic has not released Claude 4.",
      expect: { subject: "Anthropic", object: "Claude 4", polarity: "negated" },
    },
    {
      language: "en",
      text: "OpenAI denied that it had developed Sora.",
      expect: { subject: "OpenAI", object: "Sora", polarity: "negated", modality: "denied" },
    },
    { language: "en", text: "Anthropic tested GPT-4o for its study.", expect: null },
    { language: "en", text: "Lenovo's use of GPT-4o drew attention.", expect: null },
    { language: "zh", text: "月之暗面发布了Kimi。", expect: { subject: "月之暗面", object: "Kimi" } },
    { language: "zh", text: "智谱的GLM-4价格更低。", expect: { subject: "智谱", object: "GLM-4" } },
    { language: "zh", text: "豆包由字节跳动研发。", expect: { subject: "字节跳动", object: "豆包" } },
    {
      language: "zh",
      text: "阿里巴巴将发布通义千问新版本。",
      expect: { subject: "阿里巴巴", object: "通义千问", modality: "planned" },
    },
    {
      language: "zh",
      text: "字节跳动尚未发布豆包新版。",
      expect: { subject: "字节跳动", object: "豆包", polarity: "negated" },
    },
    {
      language: "zh",
      text: "腾讯否认研发了豆包。",
      expect: { subject: "腾讯", object: "豆包", polarity: "negated", modality: "denied" },
    },
    { language: "zh", text: "腾讯测试了豆包。", expect: null },
    { language: "zh", text: "腾讯的员工也在使用豆包。", expect: null },
  ],
});
