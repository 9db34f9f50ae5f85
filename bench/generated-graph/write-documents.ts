import type { Document, DocumentId, Language } from "../../core/document.ts";
import type { EntityName, MentionRecord } from "../../core/entity.ts";
import { relationType } from "../../core/ontology/relations/index.ts";
import type { Evidence } from "../../core/statement.ts";
import type { Dice } from "./dice.ts";
import type { DrawnEntity } from "./draw-entities.ts";
import type { Fact } from "./draw-facts.ts";

export interface Written {
  readonly documents: readonly Document[];
  /** By fact. */
  readonly evidence: readonly (readonly Evidence[])[];
  /** By entity. */
  readonly mentions: readonly (readonly MentionRecord[])[];
}

/** Facts that one article tells. */
const FACTS_BY_DOCUMENT = 14;
/** Most facts are said once, some by many. */
const repeats = { "1": 0.68, "2": 0.18, "3": 0.08, "4": 0.04, "6": 0.015, "9": 0.005 } as const;

const publishers: Readonly<Record<Language, readonly string[]>> = {
  en: [
    "The Harbour Ledger",
    "Signal & Silicon",
    "Northgate Wire",
    "Venture Almanac",
    "The Relay",
    "Compute Weekly",
  ],
  zh: ["澜海日报", "芯际观察", "创投晚报", "云岳财经", "智元周刊", "北辰快讯"],
};

interface Draft {
  readonly id: DocumentId;
  readonly language: Language;
  readonly publisher: string;
  readonly month: number;
  readonly circle: number;
  text: string;
  title: string;
}

/** Writes articles, one for each circle and time, that say every fact at least once; every offset is into their text. */
export function writeDocuments(
  dice: Dice,
  entities: readonly DrawnEntity[],
  facts: readonly Fact[],
  hash: (text: string) => string,
): Written {
  const drafts = makeDrafts(dice, entities, facts);
  const mentions = entities.map((): MentionRecord[] => []);
  const evidence = facts.map((fact) => {
    const tellings: Evidence[] = [];
    const circle = entities[fact.subject]?.circle ?? 0;
    const home = drafts.get(circle) ?? [];
    const times = Number(dice.pickByWeight(repeats));
    const first = home.findIndex(({ month }) => month >= fact.month);
    for (let time = 0; time < times; time += 1) {
      // Later tellings are in the articles that follow.
      const draft = home[Math.min(home.length - 1, Math.max(0, first + time))];
      if (!draft || tellings.some(({ document }) => document === draft.id)) break;
      tellings.push(tell(dice, draft, fact, entities, mentions));
    }
    return tellings;
  });
  const documents = [...drafts.values()]
    .flat()
    .filter(({ text }) => text.length > 0)
    .map((draft): Document => {
      const { id, language, publisher, month, title, text } = draft;
      const date = `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${String(dice.between(1, 28)).padStart(2, "0")}`;
      return { id, title, publisher, date, language, sha256: hash(text), text };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { documents, evidence, mentions };
}

/** Empty articles by circle, oldest first: as many as its facts need, spread over time as its facts are. */
function makeDrafts(
  dice: Dice,
  entities: readonly DrawnEntity[],
  facts: readonly Fact[],
): Map<number, Draft[]> {
  const months = new Map<number, number[]>();
  for (const { subject, month } of facts) {
    const circle = entities[subject]?.circle ?? 0;
    const known = months.get(circle);
    if (known) known.push(month);
    else months.set(circle, [month]);
  }
  const drafts = new Map<number, Draft[]>();
  for (const [circle, all] of months) {
    all.sort((a, b) => a - b);
    const list: Draft[] = [];
    for (let at = FACTS_BY_DOCUMENT - 1; at < all.length + FACTS_BY_DOCUMENT - 1; at += FACTS_BY_DOCUMENT) {
      const language = dice.chance(0.55) ? "zh" : "en";
      const id =
        `circle-${String(circle).padStart(3, "0")}-${String(list.length + 1).padStart(4, "0")}` as DocumentId;
      const month = all[Math.min(at, all.length - 1)] ?? 0;
      list.push({
        id,
        language,
        publisher: dice.pick(publishers[language]),
        month,
        circle,
        text: "",
        title: "",
      });
    }
    drafts.set(circle, list);
  }
  return drafts;
}

/** Appends a sentence that says the fact, and gives where it stands. */
function tell(
  dice: Dice,
  draft: Draft,
  fact: Fact,
  entities: readonly DrawnEntity[],
  mentions: readonly MentionRecord[][],
): Evidence {
  const { language } = draft;
  const subject = nameIn(language, entities[fact.subject]?.name ?? {});
  const object = nameIn(language, entities[fact.object]?.name ?? {});
  const space = language === "en" ? " " : "";
  const cue = cueOf(fact, language);
  const opening =
    fact.modality === "reported" ? { en: "Sources say that ", zh: "据知情人士透露，" }[language] : "";
  const when = fact.qualifiers.when?.text;
  const amount = fact.qualifiers.amount?.text;
  const tail =
    language === "en"
      ? `${amount ? ` for ${amount}` : ""}${when ? ` in ${when}` : ""}.`
      : `${amount ? `，金额${amount}` : ""}${when ? `（${when}）` : ""}。`;
  if (draft.text.length === 0) draft.title = `${subject}${space}${cue}${space}${object}`;
  else draft.text += dice.chance(0.25) ? "\n\n" : space;
  const start = draft.text.length;
  const quote = `${opening}${subject}${space}${cue}${space}${object}${tail}`;
  draft.text += quote;
  const subjectStart = start + opening.length;
  const cueStart = subjectStart + subject.length + space.length;
  const objectStart = cueStart + cue.length + space.length;
  const document = draft.id;
  mentions[fact.subject]?.push({
    document,
    start: subjectStart,
    end: subjectStart + subject.length,
    text: subject,
  });
  mentions[fact.object]?.push({
    document,
    start: objectStart,
    end: objectStart + object.length,
    text: object,
  });
  return {
    document,
    start,
    end: start + quote.length,
    quote,
    subjectText: subject,
    objectText: object,
    subjectSpan: [subjectStart, subjectStart + subject.length],
    objectSpan: [objectStart, objectStart + object.length],
    cueSpan: [cueStart, cueStart + cue.length],
    polarity: fact.polarity,
    modality: fact.modality,
    extractor: `${fact.predicate}/generated`,
    confidence: Math.round(100 * (0.55 + 0.44 * dice.next())) / 100,
  };
}

function cueOf({ predicate, polarity, modality, qualifiers }: Fact, language: Language): string {
  const { labels } = relationType(predicate);
  if (polarity === "negated" || modality === "denied") return labels.negated[language];
  if (modality === "planned") return labels.planned[language];
  return (qualifiers.former ? labels.past : labels.plain)[language];
}

function nameIn(language: Language, { en, zh }: EntityName): string {
  return (language === "zh" ? (zh ?? en) : (en ?? zh)) ?? "";
}
