import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const competesWith = defineRelation("competes_with", {
  kind: "rivalry",
  labels: {
    plain: ["competes with", "竞争"],
    heading: ["Rivals", "竞争对手"],
    inverse: ["Rivals", "竞争对手"],
    past: ["competed with", "曾竞争"],
    planned: ["is to compete with", "将竞争"],
    negated: ["does not compete with", "不竞争"],
  },
  subject: [...organisationTypes],
  object: [...organisationTypes],
  symmetric: true,
  cues: {
    en: [
      String.raw`{<s} {v:compete,vie,battle} (?:[^.;\ue100-\ue112]{0,30})?(?:with|against) (?:the likes of |[a-z-]+ )*{n}{o}`,
      String.raw`{s}'s (?:[a-z-]+ ){0,4}<rivals?|competitors?|competition|challengers?|nemesis>,? (?:such as |like |including |include |includes |, )*{n}{o}`,
      String.raw`{o},? <(?:an?|the|another|its|one of the|fellow) (?:[a-z-]+ ){0,4}(?:rivals?|competitors?|challengers?)> (?:of|to) {n}{s}`,
      String.raw`{o},? (?:another|an?|fellow) {s} <rival|competitor>`,
      String.raw`{<s} {v:rival,challenge,take on,outcompete} {n}{o}`,
      String.raw`<rivals?|competitors?|incumbents?>,? (?:such as |like |including |include |includes )+(?:the likes of )?{n}{o}{<s}`,
      String.raw`{s} <rivals?|competitors?|challengers?> {n}{o}`,
      String.raw`<rivals?|competitors?> (?:of|to) {n}{s},? (?:such as |like |including |include )*{o}`,
      String.raw`{<s} (?:[^.;\ue100-\ue112]{0,60})<competition (?:from|with)|rivalry with|competitors? like|rivals? like|compete with|competing with|competes with|rivals? such as|against competitors? like|alternatives? to> (?:[a-z-]+ )*{n}{o}`,
      String.raw`<rivalry|competition|race|battle> between {n}{s} and {n}{o}`,
      String.raw`<direct competition with|compete (?:directly )?with> (?:[a-z-]+ )*(?:such as |like )?{o}{<s}`,
    ],
    zh: [
      String.raw`{s}(?:的|最大的?|主要|激烈|直接|强大|老|头号|强劲|重要|一大|潜在|核心)*<竞争对手|对手|劲敌|竞品|竞争者|死对头|友商|老对手>(?:包括|为|是|有|：|如|、|之一|——|，)*{n}{o}`,
      String.raw`{<s}{a}(?:与|和|同|跟){o}{g20}<竞争|对垒|抗衡|竞逐|较量|角逐|正面竞争|对抗|争夺|厮杀|比拼|一较高下|分庭抗礼|正面交锋|竞争激烈|展开竞争>`,
      String.raw`{s}(?:与|和|同|、){o}(?:之间的?|的)?(?:[^，。；\ue100-\ue112]{0,6})?<竞争|之争|对决|较量|竞赛|角力|大战>`,
      String.raw`{o}(?:是|为|成为|作为){s}(?:的|最大的?|主要|直接|强大)*<竞争对手|对手|劲敌|竞品|竞争者>`,
      String.raw`{<s}{a}<对标|叫板|挑战|对抗|剑指|直面|PK|对战|抗衡|狙击|迎战>(?:的是|的|了)?{n}{o}`,
    ],
  },
  examples: [
    {
      language: "en",
      text: "Anthropic competes with OpenAI.",
      expect: { subject: "Anthropic", object: "OpenAI" },
    },
    {
      language: "en",
      text: "OpenAI's rivals include Anthropic, Mistral AI and xAI.",
      expect: [
        { subject: "OpenAI", object: "Anthropic" },
        { subject: "OpenAI", object: "Mistral AI" },
        { subject: "OpenAI", object: "xAI" },
      ],
    },
    {
      language: "en",
      text: "Zhipu, a rival of DeepSeek, cut its prices.",
      expect: { subject: "DeepSeek", object: "Zhipu" },
    },
    {
      language: "en",
      text: "The rivalry between Meituan and Alibaba grew.",
      expect: { subject: "Meituan", object: "Alibaba" },
    },
    {
      language: "en",
      text: "Zhipu will compete with DeepSeek.",
      expect: { subject: "Zhipu", object: "DeepSeek", modality: "planned" },
    },
    {
      language: "en",
      text: "Zhipu does not compete with DeepSeek.",
      expect: { subject: "Zhipu", object: "DeepSeek", polarity: "negated" },
    },
    {
      language: "en",
      text: "Zhipu denied that it competes with DeepSeek.",
      expect: { subject: "Zhipu", object: "DeepSeek", polarity: "negated", modality: "denied" },
    },
    {
      language: "en",
      text: "Zhipu grew, and its backers are looking for a company that can rival OpenAI.",
      expect: null,
    },
    { language: "en", text: "Zhipu is cheaper than DeepSeek.", expect: null },
    { language: "en", text: "Zhipu and DeepSeek entered a running competition for schools.", expect: null },
    {
      language: "zh",
      text: "OpenAI的竞争对手Anthropic发布了新模型。",
      expect: { subject: "OpenAI", object: "Anthropic" },
    },
    { language: "zh", text: "美团与阿里巴巴展开竞争。", expect: { subject: "美团", object: "阿里巴巴" } },
    {
      language: "zh",
      text: "智谱的竞争对手包括DeepSeek、MiniMax和月之暗面。",
      expect: [
        { subject: "智谱", object: "DeepSeek" },
        { subject: "智谱", object: "MiniMax" },
        { subject: "智谱", object: "月之暗面" },
      ],
    },
    {
      language: "zh",
      text: "智谱将与DeepSeek竞争。",
      expect: { subject: "智谱", object: "DeepSeek", modality: "planned" },
    },
    {
      language: "zh",
      text: "智谱不与DeepSeek竞争。",
      expect: { subject: "智谱", object: "DeepSeek", polarity: "negated" },
    },
    {
      language: "zh",
      text: "智谱否认与DeepSeek竞争。",
      expect: { subject: "智谱", object: "DeepSeek", polarity: "negated", modality: "denied" },
    },
    { language: "zh", text: "智谱的价格低于DeepSeek。", expect: null },
    { language: "zh", text: "智谱和DeepSeek都在北京设有办公室。", expect: null },
    {
      language: "zh",
      text: "英伟达发布新平台，与英特尔、AMD展开角逐。",
      expect: [
        { subject: "英伟达", object: "英特尔" },
        { subject: "英伟达", object: "AMD" },
      ],
    },
  ],
});
