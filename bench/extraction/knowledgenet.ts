import { z } from "zod";
import type { Span } from "../../core/document.ts";
import type { BenchSet } from "./bench-set.ts";
import { coreferentMentions } from "./coreferent-mentions.ts";
import { extractText, type FoundRelation, overlap } from "./extract-text.ts";
import { opensWithPronoun, withOpeningPronouns } from "./known-names.ts";
import { parseJson } from "./parse-json.ts";
import { Scores } from "./tally.ts";

const End = z.tuple([z.int(), z.int(), z.string()]);
const Passage = z.object({
  fold: z.int(),
  passage: z.string(),
  text: z.string(),
  annotated: z.array(z.string()),
  facts: z.array(z.object({ property: z.string(), subject: End, object: End })),
});

const properties = ["CEO", "EMPLOYEE_OR_MEMBER_OF", "FOUNDED_BY", "SUBSIDIARY_OF"] as const;
type Property = (typeof properties)[number];

interface Fact {
  readonly property: Property;
  readonly subject: Span;
  readonly object: Span;
}

const chief = /\bceo\b|chief executive/i;

/** Properties that a relation of ours states, with "subject" or "object" as the property's subject. */
function propertiesOf({ mention }: FoundRelation): [Property, "subject" | "object"][] {
  if (mention.polarity === "negated" || mention.modality === "denied") return [];
  const isChief = chief.test(mention.qualifiers.title ?? "");
  if (mention.predicate === "works_at" || mention.predicate === "resigned_from")
    return [
      ["EMPLOYEE_OR_MEMBER_OF", "subject"],
      ...(isChief ? ([["CEO", "object"]] as [Property, "object"][]) : []),
    ];
  if (mention.predicate === "hired")
    return [
      ["EMPLOYEE_OR_MEMBER_OF", "object"],
      ...(isChief ? ([["CEO", "subject"]] as [Property, "subject"][]) : []),
    ];
  if (mention.predicate === "founded") return [["FOUNDED_BY", "object"]];
  if (mention.predicate === "subsidiary_of") return [["SUBSIDIARY_OF", "subject"]];
  return [];
}

export const knowledgenet: BenchSet = {
  option: "knowledgenet",
  title: "KnowledgeNet, English",
  file: "knowledgenet-folds1-3.jsonl",
  protocol:
    "text F1 by span overlap as in its evaluator: every gold fact (each coreferent mention is one) is found or missed, a predicted fact without one is false where the passage is annotated for its property; ended posts count; predicted ends are all mentions of the entity in the passage, and a pronoun that opens it, its name being out of sight, is a mention of its own",
  score(content, knowledge, { folds, limit }) {
    const scores = new Scores(properties);
    const passages = content
      .split("\n")
      .flatMap((line, index) => (line.trim() ? [parseJson(line, Passage, `line ${index + 1}`)] : []))
      .filter(
        ({ fold, annotated }) =>
          (!folds || folds.includes(fold)) && properties.some((property) => annotated.includes(property)),
      )
      .slice(0, limit);
    const informed = withOpeningPronouns(knowledge);
    for (const { text, annotated, facts, passage } of passages) {
      // Offsets of the set count code points; ours are UTF-16.
      const starts = offsetsOf(text);
      const spanOf = ([start, end]: readonly [number, number, string]): Span => ({
        start: starts[start] ?? text.length,
        end: starts[end] ?? text.length,
      });
      const gold = facts.flatMap(({ property, subject, object }): Fact[] =>
        (properties as readonly string[]).includes(property)
          ? [{ property: property as Property, subject: spanOf(subject), object: spanOf(object) }]
          : [],
      );
      const predicted = predict(text, opensWithPronoun(text) ? informed : knowledge).filter(({ property }) =>
        annotated.includes(property),
      );
      const isSame = (a: Fact, b: Fact) =>
        a.property === b.property && overlap(a.subject, b.subject) && overlap(a.object, b.object);
      const tell = ({ subject, object }: Fact) =>
        `${text.slice(subject.start, subject.end)} | ${text.slice(object.start, object.end)} | ${passage} ${text}`;
      for (const fact of gold)
        scores.add(
          fact.property,
          predicted.some((each) => isSame(fact, each)) ? "right" : "missed",
          tell(fact),
        );
      for (const fact of predicted)
        if (!gold.some((each) => isSame(fact, each))) scores.add(fact.property, "wrong", tell(fact));
    }
    return scores;
  },
};

function predict(text: string, knowledge: Parameters<BenchSet["score"]>[1]): Fact[] {
  const extraction = extractText(text, knowledge, "en");
  const places = coreferentMentions(text, extraction);
  const facts = new Map<string, Fact>();
  for (const relation of extraction.relations) {
    for (const [property, end] of propertiesOf(relation)) {
      const [subject, object] =
        end === "subject" ? [relation.subject, relation.object] : [relation.object, relation.subject];
      for (const s of places.get(subject) ?? [])
        for (const o of places.get(object) ?? [])
          facts.set(`${property} ${s.start} ${o.start}`, { property, subject: s, object: o });
    }
  }
  return [...facts.values()];
}

/** UTF-16 offset of every code point of the text, and of its end. */
function offsetsOf(text: string): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const char of text) {
    offsets.push(at);
    at += char.length;
  }
  offsets.push(at);
  return offsets;
}
