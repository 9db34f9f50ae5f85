import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const subsidiaryOf = defineRelation("subsidiary_of", {
  kind: "structure",
  labels: {
    plain: ["is a unit of", "隶属于"],
    heading: ["Parent", "母公司"],
    inverse: ["Units and subsidiaries", "旗下公司"],
    past: ["was a unit of", "曾隶属于"],
    planned: ["is to become a unit of", "将隶属于"],
    negated: ["is not a unit of", "不隶属于"],
  },
  subject: [...organisationTypes],
  object: [...organisationTypes],
  cues: {
    en: [
      String.raw`{o}'s (?:[a-z-]+ ){0,4}<subsidiary|unit|arm|division|affiliate|brand|business|cloud unit|cloud arm|spinout|operation|joint venture>,? {s}`,
      String.raw`{s},? <(?:which is |now |part |also )?(?:an? |the |its )?(?:(?!has|have|had|for|in|of|to|with|is|was)[a-z-]+ ){0,3}(?:subsidiary|unit|arm|division|affiliate|brand|business|part)> (?:of|within|under) {n}{o}`,
      String.raw`{<s} <(?:is|was|are|were|operates as|became|remains|functions as) (?:an? |the |now |part |also )?(?:[a-z-]+ ){0,5}(?:subsidiary|unit|arm|division|affiliate|brand|part)> (?:of|within|under) {n}{o}`,
      String.raw`{<s} {p:own,control} by {n}{o}`,
      String.raw`{s},? <(?:which is |that is )?(?:majority-|wholly |partly )?(?:owned by|controlled by|under)> {n}{o}`,
      String.raw`{o}<-owned|-controlled> {n}{s}`,
      String.raw`{o} <subsidiary|unit|arm|division|affiliate> {s}`,
      String.raw`{s} <parent|owner|parent company> {n}{o}`,
      String.raw`{s}'s (?:[a-z-]+ ){0,2}<parent|owner|parent company|holding company|majority owner>(?: company)?,? {n}{o}`,
      String.raw`{o},? <(?:the )?(?:parent|owner|parent company|holding company|company)(?: company)? (?:of|behind|that owns|which owns)> {n}{s}`,
      String.raw`{<o} <owns|owned|also owns|which owns> {n}{s}(?!(?:'s)? (?:shares|stock))`,
      String.raw`{o}'s (?:(?!rival|competitor|partner|investor|backer|shareholder|customer|client|supplier|ceo|founder|including|such|like|deal|round|with|and|or|in|of|from|by|for|to|on|at|as)[a-z-]+ ){0,3}{s}(?! (?:rival|competitor|payload|chips?|models?|products?))`,
      String.raw`<subsidiaries|units|brands|businesses|divisions>,? (?:such as |like |including |include |includes |are )+{n}{s}{<o}`,
    ],
    zh: [
      String.raw`{o}(?:集团|公司)?<旗下的?|控股的|全资子公司|控股子公司|子公司|下属的?|名下的?|麾下的?|的子公司|的全资子公司|的控股子公司|附属公司|孙公司|全资的|系>(?:的|[^，。；：、\ue100-\ue112]{0,12})?(?:「|“)?{s}`,
      String.raw`{s}(?:是|为|系|隶属于?|归属于?|属于|作为|，|成为|原为|原属){a}{o}{g16}<旗下|子公司|全资子公司|控股子公司|附属公司|下属|孙公司|控股公司|分支|事业部|业务部门|业务板块|子品牌>`,
      String.raw`{s}<隶属于?|归属于?|从属于|背靠的母公司|母公司为|母公司是|的母公司|母公司>(?:为|是|：)?{n}{o}`,
      String.raw`{o}(?:是|为|系|作为|成为){s}(?:的)?<母公司|控股股东|控股方|实控方|实际控制人>`,
      String.raw`{s}(?:的)?<控股股东|间接控股股东|实际控制人>(?:是|为|系|、|变更为|：)*{o}(?!的?(?:董事长|总裁|创始人))`,
      String.raw`{s}(?:由|被){o}(?:全资|绝对|间接)?<控股|全资控股|全资持有|所有|控制>`,
      String.raw`{<o}{a}<控股|全资控股|控制|全资持有>(?:了|着)?{s}(?!\ue123)`,
      String.raw`{o}的(?:[^，。；：、\ue100-\ue112]{0,6}(?:子公司|业务|部门|品牌|云|平台|引擎|实验室|事业部|团队)){s}`,
      String.raw`{<o}{a}(?:旗下|下设|下辖|拥有|设有)(?:还|则|目前|已|共)*(?:拥有|有|包括|：|的)*(?:全资|控股|上市|核心|知名)*(?:子公司|公司|品牌|业务|部门|平台|子品牌|分公司|了)*(?:包括|有|：|的)*{s}`,
      String.raw`{<o}(?<![\ue100-\ue112](?:的|公司|集团|旗下|方面|系)?)<全资子公司|控股子公司|子公司|全资孙公司|孙公司|附属公司|全资下属公司|下属子公司|下属公司|全资附属公司|间接全资附属公司|控股孙公司>(?:——|：|“|「)?{s}`,
      String.raw`{<s}(?<![\ue100-\ue112](?:的|公司|集团|旗下|方面|系|及|及其|之)?)(?<!其)<控股股东|间接控股股东|实际控制人|实控人>(?:——|：|为|是|系|、)?{o}(?!的?(?:董事长|总裁|创始人))`,
      String.raw`<作为>{o}(?:旗下|下属|所属)的?[^，。；\ue100-\ue112]{0,16}，{s}`,
      String.raw`{s}(?:是|为|系){o}(?:的|旗下|下属|所属)*[^，。；、\ue100-\ue112]{0,8}<子公司|子集团|分公司|子品牌|附属公司|事业群|孙公司>`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "DeepMind is a subsidiary of Alphabet.",
      expect: { subject: "DeepMind", object: "Alphabet" },
    },
    {
      language: "en",
      text: "Alibaba's cloud unit Alibaba Cloud cut prices.",
      expect: { subject: "Alibaba Cloud", object: "Alibaba" },
    },
    {
      language: "en",
      text: "GitHub, which is owned by Microsoft, cut prices.",
      expect: { subject: "GitHub", object: "Microsoft" },
    },
    {
      language: "en",
      text: "Alphabet owns DeepMind and Waymo.",
      expect: [
        { subject: "DeepMind", object: "Alphabet" },
        { subject: "Waymo", object: "Alphabet" },
      ],
    },
    {
      language: "en",
      text: "Brightfold AI will become a unit of Microsoft.",
      expect: { subject: "Brightfold AI", object: "Microsoft", modality: "planned" },
    },
    {
      language: "en",
      text: "DeepMind is not a subsidiary of Microsoft.",
      expect: { subject: "DeepMind", object: "Microsoft", polarity: "negated" },
    },
    {
      language: "en",
      text: "Anthropic denied that it was a subsidiary of Amazon.",
      expect: { subject: "Anthropic", object: "Amazon", polarity: "negated", modality: "denied" },
    },
    { language: "en", text: "Microsoft's rival Brightfold AI cut prices.", expect: null },
    { language: "en", text: "Microsoft's investment in Brightfold AI paid off.", expect: null },
    {
      language: "zh",
      text: "阿里巴巴旗下的阿里云下调了价格。",
      expect: { subject: "阿里云", object: "阿里巴巴" },
    },
    { language: "zh", text: "领英是微软的子公司。", expect: { subject: "领英", object: "微软" } },
    { language: "zh", text: "飞书隶属于字节跳动。", expect: { subject: "飞书", object: "字节跳动" } },
    {
      language: "zh",
      text: "阿里云是阿里巴巴的全资子公司。",
      expect: { subject: "阿里云", object: "阿里巴巴" },
    },
    { language: "zh", text: "微软的对手谷歌下调了价格。", expect: null },
    { language: "zh", text: "微软投资的领域包括智谱所在的行业。", expect: null },
    {
      language: "zh",
      text: "美团公告，公司控股子公司星河科技于昨日注销。",
      expect: { subject: "星河科技", object: "美团" },
    },
    {
      language: "zh",
      text: "阿里巴巴是星河科技的控股股东。",
      expect: { subject: "星河科技", object: "阿里巴巴" },
    },
    {
      language: "zh",
      text: "星河科技控股股东阿里巴巴没有回应。",
      expect: { subject: "星河科技", object: "阿里巴巴" },
    },
  ],
});
