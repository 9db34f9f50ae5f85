import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const partneredWith = defineRelation("partnered_with", {
  kind: "rivalry",
  labels: {
    plain: ["partnered with", "合作"],
    heading: ["Partners", "合作方"],
    inverse: ["Partners", "合作方"],
    past: ["had partnered with", "曾合作"],
    planned: ["is to partner with", "将合作"],
    negated: ["did not partner with", "未合作"],
  },
  subject: [...organisationTypes, "product"],
  object: [...organisationTypes, "product"],
  symmetric: true,
  cues: {
    en: [
      String.raw`{<s} (?:has |have |had |is |are |will |[a-z]+ly ){0,3}<(?:end(?:ed|s|ing)?|terminat(?:ed|es|ing)|cut(?:s|ting)?|sever(?:ed|s|ing)|dissolv(?:ed|es|ing)|abandon(?:ed|s|ing)|exit(?:ed|s|ing)|quit|scrap(?:ped|s)|cancel(?:led|s)|pull(?:ed|s|ing) out of|walk(?:ed|s) away from|withdr(?:ew|awn|aws) from|br(?:oke|oken|eaks) off|back(?:ed|s) out of) (?:its |their |all |the |any |an? |[a-z-]+ ){0,4}(?:partnership|collaboration|alliance|joint venture|cooperation|tie-up|relationship|ties|relations|contract|agreement|deal) (?:with|to)> {n}{o}`,
      String.raw`{<s} {v:partner,team up,collaborate,join forces,cooperate,ally,work,work together,co-develop}(?: [^.;\ue100-\ue112]{0,30})? with {n}{o}`,
      String.raw`{<s} {v:sign,ink,strike,form,forge,announce,enter,enter into,expand,extend,reach,have,establish,secure,seal,broker,win} [^.;\ue100-\ue112]{0,80}?(?:partnership|agreement|deal|collaboration|alliance|joint venture|contract|pact|cooperation|tie-up|relationship|MOU|memorandum of understanding|commitment)s? [^.;\ue100-\ue112]{0,30}?(?:with|between) {n}{o}`,
      String.raw`{s}'s (?:[a-z-]+ ){0,5}<partnerships?|collaborations?|alliance|deals?|tie-ups?|agreements?|contracts?|relationships?|joint ventures?|commitments?|cooperation> (?:[a-z-]+ ){0,3}with {n}{o}`,
      String.raw`{o} <as (?:an?|its|the) (?:[a-z-]+ ){0,4}partners?>{<s}`,
      String.raw`{s} (?:[a-z-]+ ){0,3}<partnership|collaboration|alliance|tie-up|joint venture|relationship> with {n}{o}`,
      String.raw`<partnership|collaboration|joint venture|alliance|tie-up|deal|agreement|cooperation> between {n}{s} and {n}{o}`,
      String.raw`{s}<(?:,| and) its (?:[a-z-]+ ){0,2}partners?>,? {o}`,
      String.raw`<partners?|partnerships?|collaborators?|collaborations?>,? (?:include|including|included|such as|like|with) {n}{o}{<s}`,
      String.raw`<in partnership with|in collaboration with|in cooperation with|together with|jointly with|partnering with|partnered with|collaborating with|working with|teaming up with> {n}{o}{<s}`,
      String.raw`{<s} <(?:is|are|was|were|becomes|became) (?:an? |the )?(?:[a-z-]+ ){0,3}partners?> (?:of|to|for|with) {n}{o}`,
      String.raw`{<s} {v:select,choose,tap,pick} {n}{o} (?:as (?:its|the|a|an) (?:[a-z-]+ ){0,3}(?:partner|provider|supplier))`,
    ],
    zh: [
      String.raw`{s}(?:还|也|已|正式|宣布|近日|日前)*(?:与|和|同|携手|联合|联手|牵手)(?:了)?{n}{o}(?:[^。；\ue100-\ue112]{0,24})?<合作|达成合作|战略合作|签署|签订|达成[^，。；]{0,10}(?:合作|协议|共识)|建立[^，。；]{0,12}(?:合作|关系|伙伴)|合资|合资成立|携手|联手|战略协议|结盟|共建|共同开发|联合开发|共同推出|联合推出|联合研发|共同研发|共同打造|联合打造|开展合作|订单合作>`,
      String.raw`{<s}{a}(?:与|和|同|携手|联合|联手|牵手|跟)(?:了)?{n}{o}(?:[^。；\ue100-\ue112]{0,24})?<合作|达成合作|战略合作|签署|签订|达成[^，。；]{0,10}(?:合作|协议|共识)|建立[^，。；]{0,12}(?:合作|关系|伙伴)|合资|合资成立|携手|联手|战略协议|结盟|共建|共同开发|联合开发|共同推出|联合推出|联合研发|共同研发|共同打造|联合打造|开展合作|订单合作|协议>`,
      String.raw`{s}(?:与|和|同|、){o}{g16}<合作|战略合作|联盟|合作关系|伙伴关系|合资公司|合作协议|合作基金>`,
      String.raw`{s}(?:的|重要|主要|核心|战略|长期|最大|官方|独家)*<合作伙伴|合作方|战略合作伙伴|生态伙伴|合作商|合作车企|合作品牌>(?:包括|为|是|有|：|如|还有|、)*{n}{o}`,
      String.raw`{o}(?:是|为|成为|作为|系){s}(?:的|重要|主要|核心|战略|长期|官方|独家)*<合作伙伴|战略合作伙伴|供应商|合作方>`,
      String.raw`{<s}{a}<携手|联手|牵手|联合|联姻|结盟|携同>(?:了)?{o}(?=[^，。；]{0,20}(?:推出|打造|开发|发布|成立|共建|布局|举办|研发|探索|进军|，|。|$))`,
      String.raw`{<s}{a}(?:与|和){o}{a}<签署|签订|签约|签下|订立>`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Lufthansa cut all ties with Boeing last year.",
      expect: { subject: "Lufthansa", object: "Boeing", polarity: "negated" },
    },
    {
      language: "en",
      text: "Mistral AI signed a partnership with Nvidia.",
      expect: { subject: "Mistral AI", object: "Nvidia" },
    },
    {
      language: "en",
      text: "Apple teamed up with Alibaba.",
      expect: { subject: "Apple", object: "Alibaba" },
    },
    {
      language: "en",
      text: "Zhipu's partnership with Huawei began in 2022.",
      expect: { subject: "Zhipu", object: "Huawei", when: "2022" },
    },
    {
      language: "en",
      text: "The collaboration between Zhipu and Huawei began in 2022.",
      expect: { subject: "Zhipu", object: "Huawei" },
    },
    {
      language: "en",
      text: "Apple plans to partner with Baidu.",
      expect: { subject: "Apple", object: "Baidu", modality: "planned" },
    },
    {
      language: "en",
      text: "Apple did not partner with Baidu.",
      expect: { subject: "Apple", object: "Baidu", polarity: "negated" },
    },
    {
      language: "en",
      text: "Apple denied that it had partnered with Baidu.",
      expect: { subject: "Apple", object: "Baidu", polarity: "negated", modality: "denied" },
    },
    { language: "en", text: "Apple ended talks with Baidu.", expect: null },
    { language: "en", text: "Apple opened a store next to Baidu.", expect: null },
    { language: "zh", text: "智谱与华为达成战略合作。", expect: { subject: "智谱", object: "华为" } },
    { language: "zh", text: "苹果携手阿里巴巴推出新功能。", expect: { subject: "苹果", object: "阿里巴巴" } },
    {
      language: "zh",
      text: "智谱的合作伙伴包括华为、三星和高通。",
      expect: [
        { subject: "智谱", object: "华为" },
        { subject: "智谱", object: "三星" },
        { subject: "智谱", object: "高通" },
      ],
    },
    {
      language: "zh",
      text: "苹果计划与百度合作。",
      expect: { subject: "苹果", object: "百度", modality: "planned" },
    },
    {
      language: "zh",
      text: "苹果没有与百度合作。",
      expect: { subject: "苹果", object: "百度", polarity: "negated" },
    },
    {
      language: "zh",
      text: "苹果否认与百度合作。",
      expect: { subject: "苹果", object: "百度", polarity: "negated", modality: "denied" },
    },
    { language: "zh", text: "苹果没有否认与百度合作。", expect: { subject: "苹果", object: "百度" } },
    { language: "zh", text: "苹果与百度均拒绝置评。", expect: null },
    { language: "zh", text: "苹果在百度大厦旁开设了门店。", expect: null },
  ],
});
