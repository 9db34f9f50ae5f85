import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { TypeVotes } from "../../recognize/name-span.ts";
import * as words from "./name-words.ts";
import { places } from "./places.ts";

type Vote = readonly [type: EntityTypeId, weight: number];

const modelFamily =
  /^(?:GPT|Llama|Claude|Gemini|Gemma|Qwen|GLM|ChatGLM|ERNIE|Grok|Mistral|Mixtral|Phi|DeepSeek|Deepseek|Hunyuan|Kimi|Yi|Baichuan|Sora|DALL|Stable Diffusion|Whisper|Command|PaLM|LaMDA|BERT|Falcon|Nova|Titan|Orca|Veo|Imagen|o[1-9])(?:[- ]?[a-z]*\d|[- ](?:R|V|M|k|Pro|Flash|Opus|Sonnet|Haiku|Nano|Max|Turbo))/;

/** What a name's own form says of its type. */
export function votesOfForm(name: string, knowledge: Knowledge): Vote[] {
  const parts = name.split(" ");
  const first = (parts[0] ?? "").toLowerCase();
  const last = (parts.at(-1) ?? "").toLowerCase();
  const votes: Vote[] = [];
  if (modelFamily.test(name)) votes.push(["model", 3]);
  else if (/[A-Za-z][- ]?\d+(?:\.\d+)*[A-Za-z]{0,5}$/.test(name) && !/\b(?:19|20)\d\d$/.test(name))
    votes.push(["product", 1.2]);
  if (parts.some((part) => words.institutionWords.has(part.toLowerCase()))) votes.push(["institution", 2.5]);
  if (parts.length > 1 && words.investorEndings.has(last)) votes.push(["investor", 2.5]);
  else if (parts.length > 1 && words.companyEndings.has(last)) votes.push(["company", 2]);
  else if (parts.length > 1 && words.productEndings.has(last)) votes.push(["product", 1.2]);
  if (/^(?:Bank|Banque|Banco)\b/.test(name)) votes.push(["company", 2]);
  if (parts.length === 2 || parts.length === 3) {
    const isNamed =
      knowledge.givenNames.has(first) || (parts.length === 3 && /^[A-Z]\.?$/.test(parts[1] ?? ""));
    const plain = parts.every((part) =>
      /^[A-Z\u00c0-\u00de][a-z\u00df-\u024f']+(?:-[A-Z]?[a-z]+)?$|^Mc[A-Z]|^[A-Z]\.?$|^(?:de|van|von|der|bin|al)$|^(?:De|Di|Le|La|O')[A-Z]?/.test(
        part,
      ),
    );
    // "Bare Snacks", "Boston Scientific": given names are words and towns as well.
    const isWord = (part: string) =>
      knowledge.dictionary.has(part) || knowledge.dictionary.has(part.replace(/s$/, ""));
    const doubt = (isWord(last) ? 1 : 0) + (isWord(first) || places.has(parts[0] ?? "") ? 1 : 0);
    if (isNamed && plain && !words.companyEndings.has(last) && !words.investorEndings.has(last) && doubt < 2)
      votes.push(["person", doubt === 0 ? 1.5 : 1]);
    const pinyin = parts.map((part) => part.toLowerCase().replace("-", ""));
    const isPinyin = pinyin.every(words.isPinyin) && plain && parts.length === 2;
    if (isPinyin && (words.pinyinSurnames.has(pinyin[0] ?? "") || words.pinyinSurnames.has(pinyin[1] ?? "")))
      votes.push(["person", 1.5]);
  }
  return votes;
}

const productNoun =
  "(?:app|application|chatbot|assistant|tool|browser|library|compiler|plugin|smartphone|phone|laptop|tablet|watch|headset|console|game|chip|processor|GPU|robot|humanoid|drone|rocket|satellite|car|sedan|SUV|crossover|hatchback|minivan|pickup|truck|motorcycle|scooter|aircraft|jet|drug|therapy|treatment|vaccine|antibody|inhibitor|ADC|candidate|device|implant|catheter|system|feature|API|SDK)s?";

const left: readonly [RegExp, readonly Vote[]][] = [
  [/\ue010,? $/, [["person", 2]]],
  [new RegExp(`\\b(?:${[...words.companyNouns].join("|")})s?,? $`), [["company", 2]]],
  [
    /\b(?:hir(?:ed|es|ing)|recruit(?:ed|s|ing)|appoint(?:ed|s|ing)|poach(?:ed|es|ing)|replaced by|succeeded by) $/,
    [["person", 0.8]],
  ],
  [/\ue010 (?:of|at|for|in|with) (?:the )?$/, [["company", 2]]],
  [/\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir)\.? $/, [["person", 3]]],
  [
    /\b(?:investors?|backers?),?(?: (?:including|included|include|like|such as|are|were))? $/,
    [
      ["investor", 1.6],
      ["company", 0.4],
    ],
  ],
  [
    /\b(?:led|backed|funded|financed) by (?:investment firm |venture firm )?$|\bparticipation (?:from|by|of) $/,
    [
      ["investor", 1.6],
      ["company", 0.4],
    ],
  ],
  [
    /\b(?:launch(?:ed|es|ing)?|releas(?:ed|es|ing)|unveil(?:ed|s|ing)|introduc(?:ed|es|ing)|debut(?:ed|s)|roll(?:ed|s|ing) out|open-sourced) (?:its |the |a |an )?(?:new |latest |first |flagship )?$/,
    [["product", 1]],
  ],
  [
    /\b(?:called|dubbed|named|known as) $/,
    [
      ["product", 0.6],
      ["company", 0.4],
    ],
  ],
  [
    /\b(?:acquir(?:ed?|es|ing)|buy|buys|buying|bought|purchas(?:ed?|es|ing)|acquisition of|takeover of|invest(?:ed|s|ing)? in|stake in|investment in|merge[sd]? with|partner(?:ed|s|ing)? with|partnership with|subsidiary of|unit of|division of|owned by|acquired by) $/,
    [["company", 1.6]],
  ],
  [
    /\b(?:joined|joins|joining|left|leaving|leaves|at|worked (?:at|for)|employed by|hired by|customers? (?:like|include|including|such as)|competitors? (?:like|include|including|such as)|rivals? (?:like|such as|including)) $/,
    [["company", 0.7]],
  ],
  [/\b(?:models?|LLMs?),? (?:called |named |dubbed )?$/, [["model", 1]]],
  [new RegExp(`\\b${productNoun},? (?:such as|like|including|include) (?:the )?$`), [["product", 1.2]]],
  [new RegExp(`\\b${productNoun},? (?:called |named |dubbed )?$`), [["product", 1.2]]],
  [
    /\b(?:apps?|chatbots?|assistants?|platforms?|products?|software|tools?|devices?) (?:called |named )?$/,
    [["product", 1]],
  ],
];

const right: readonly [RegExp, readonly Vote[]][] = [
  [
    new RegExp(
      `^(?:,| is| was| are|,? \\([^)]{1,40}\\),?) (?:an?|the|its|their|our)(?: (?!(?:company|firm|startup|maker|developer|provider|unit|subsidiary|group|business|leader|pioneer|that|which|for|of|in|and|with|to|at|on)\\b)[A-Za-z0-9-]+){0,5} ${productNoun}\\b(?! (?:company|maker|firm|startup|developer|manufacturer|provider|business|unit|group|giant|program|platform))`,
    ),
    [["product", 1.8]],
  ],
  [
    /^(?:,? and [A-Z][A-Za-z ]{2,30})? (?:co-)?(?:led|leads|participated in|joined|took part in) (?:the|a|its|this|that|an?) (?:[\ue0fe$\w.-]+ ){0,4}(?:round|financing|funding|investment)/,
    [
      ["investor", 2.2],
      ["company", 0.4],
    ],
  ],
  [/^, (?:the |its |an? |former |then-|co-|ex-)*\ue010/, [["person", 1.8]]],
  [/^(?:'s)? (?:former |new |then |current |longtime |co-)?\ue010/, [["company", 1.5]]],
  [
    /^ (?:said|says|told|added|adds|wrote|explained|explains|noted|notes|recalled|tweeted|posted|asserts|asserted|argued|believes|thinks|denied|denies|insisted|insists|admitted|admits|replied|joked|warned|warns)\b/,
    [
      ["person", 0.7],
      ["company", 0.3],
    ],
  ],
  [
    /^ as (?:an? |the |its |their |our )?(?:new |next |interim |acting |permanent |first )*\ue010/,
    [["person", 2]],
  ],
  [/^,? (?:who|whose)\b/, [["person", 1]]],
  [/^ [a-z]+(?: that)? s?he\b/, [["person", 1.5]]],
  [
    /^,? (?:a|an|the|one of)(?: [a-z0-9-]+){0,7} (?:startup|company|firm|maker|manufacturer|provider|developer|operator|retailer|bank|insurer|chipmaker|automaker|carmaker|lab|giant|unicorn|platform|marketplace|subsidiary)\b/,
    [["company", 2]],
  ],
  [
    /^, an? (?:[a-z-]+ ){0,3}(?:beer|ale|lager|wine|drug|vaccine|app|game|car|robot|chatbot|phone|console|headset)\b/,
    [["product", 2]],
  ],
  [
    /^,? (?:a|an|the)(?: [a-z0-9-]+){0,6} (?:investor|venture|fund|private equity|asset manager)\b/,
    [["investor", 2]],
  ],
  [
    /^ \((?:NASDAQ|Nasdaq|NYSE|HKEX|HKG|SEHK|LSE|TSX|ASX|TSE|SSE|SZSE|SIX|Euronext|OTC|OTCQX|[A-Z]{1,5}\.[A-Z]{1,2}\b)/,
    [["company", 3]],
  ],
  [
    /^ (?:has |had |have |also |today |recently |just )*(?:raised|raises|secured|acquired|acquires|launched|launches|unveiled|announced|announces|completed|closed|signed|partnered|plans|agreed|operates|employs|competes|invested|bought|sold|filed|hired|appointed|named|poached|laid off|generated|reported|merged|reached|develops|makes|provides|offers|sells|builds)\b/,
    [["company", 1]],
  ],
  [
    /^ (?:has |had |have |also |today |recently |just |was |is |been )*(?:joined|joins|resigned|resigns|stepped down|departed|left|founded|co-founded|graduated|served|serves|worked|became|born|studied|retired)\b/,
    [["person", 0.8]],
  ],
  [
    /^ (?:app|chatbot|assistant|browser|smartphone|phone|chips?|GPUs?|processors?|robots?|headset|software|suite|SUV|sedan|API)\b/,
    [["product", 1.2]],
  ],
  [
    /^ (?:\w+ )?(?:models?|LLMs?)\b/,
    [
      ["model", 0.8],
      ["company", 0.4],
    ],
  ],
  [
    /^-(?:backed|owned|led|funded|invested|controlled|affiliated)\b/,
    [
      ["company", 0.8],
      ["investor", 0.4],
    ],
  ],
];

/** What the neighbours of an occurrence say; `masked` has titles as U+E010. */
export function votesOfContext(masked: string, start: number, end: number): Vote[] {
  const before = masked.slice(Math.max(0, start - 60), start);
  const after = masked.slice(end, end + 120);
  const votes: Vote[] = [];
  for (const [pattern, given] of left) if (pattern.test(before)) votes.push(...given);
  for (const [pattern, given] of right) if (pattern.test(after)) votes.push(...given);
  return votes;
}

/** Adds votes up. */
export function count(votes: TypeVotes, given: readonly Vote[]): void {
  for (const [type, weight] of given) votes.set(type, (votes.get(type) ?? 0) + weight);
}
