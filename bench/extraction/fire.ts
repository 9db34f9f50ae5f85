import { z } from "zod";
import type { Span } from "../../core/document.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import type { BenchSet } from "./bench-set.ts";
import { type Extraction, extractText, overlap } from "./extract-text.ts";
import { joinTokens } from "./join-tokens.ts";
import { parseJson } from "./parse-json.ts";
import { Scores } from "./tally.ts";

const Sentence = z.object({
  tokens: z.array(z.string()),
  entities: z.array(z.object({ type: z.string(), start: z.int(), end: z.int() })),
  relations: z.array(z.object({ head: z.int(), tail: z.int(), type: z.string() })),
});
type Sentence = z.infer<typeof Sentence>;

/** Relations that say one thing of FIRE's; the first names the kind. */
const employs: readonly PredicateId[] = ["works_at", "resigned_from", "hired"];
const kinds = [
  "name: Company",
  "name: Person",
  "Employeeof",
  "Productof",
  "Subsidiaryof",
  "ActionBuy",
] as const;

interface Fact {
  readonly kind: (typeof kinds)[number];
  readonly subject: Span;
  readonly object: Span;
}

const kindOf = (predicate: PredicateId): (typeof kinds)[number] | undefined =>
  employs.includes(predicate)
    ? "Employeeof"
    : predicate === "developed"
      ? "Productof"
      : predicate === "subsidiary_of"
        ? "Subsidiaryof"
        : predicate === "acquired"
          ? "ActionBuy"
          : undefined;

export const fire: BenchSet = {
  option: "fire",
  title: "FIRE, English finance",
  file: "fire_dev.json",
  protocol:
    "names of companies and people by span overlap; of its relations Employeeof (our posts), Productof (developed), Subsidiaryof, and ActionBuy with Actionto of one action between companies (acquired), both spans overlapping",
  score(content, knowledge, { limit }) {
    const scores = new Scores(kinds);
    for (const sentence of parseJson(content, z.array(Sentence), "the file").slice(0, limit)) {
      const { text, spanOf } = joinTokens(sentence.tokens);
      const spans = sentence.entities.map(({ start, end }) => spanOf(start, end));
      const extraction = extractText(text, knowledge, "en");
      scoreNames(scores, text, sentence, spans, extraction);
      scoreFacts(scores, text, factsOf(sentence, spans), extraction);
    }
    return scores;
  },
};

function scoreNames(
  scores: Scores,
  text: string,
  { entities }: Sentence,
  spans: readonly Span[],
  { names }: Extraction,
): void {
  for (const type of ["Company", "Person"] as const) {
    const gold = entities.flatMap((entity, at) => (entity.type === type ? [spans[at] as Span] : []));
    const found = names.filter((name) =>
      type === "Person" ? name.type === "person" : name.type === "company" || name.type === "investor",
    );
    const tell = ({ start, end }: Span) => `${text.slice(start, end)} | ${text}`;
    for (const span of gold)
      scores.add(`name: ${type}`, found.some((name) => overlap(name, span)) ? "right" : "missed", tell(span));
    for (const name of found)
      if (!gold.some((span) => overlap(name, span))) scores.add(`name: ${type}`, "wrong", tell(name));
  }
}

function factsOf({ entities, relations }: Sentence, spans: readonly Span[]): Fact[] {
  const spanAt = (at: number): Span => {
    const span = spans[at];
    if (!span) throw new Error(`a relation points to entity ${at}, which its sentence does not have`);
    return span;
  };
  const isCompany = (at: number) => entities[at]?.type === "Company";
  return relations.flatMap(({ head, tail, type }): Fact[] => {
    if (type === "Employeeof" || type === "Subsidiaryof")
      return [{ kind: type, subject: spanAt(head), object: spanAt(tail) }];
    if (type === "Productof") return [{ kind: type, subject: spanAt(tail), object: spanAt(head) }];
    if (type !== "ActionBuy") return [];
    const buys = isCompany(head) ? [{ kind: "ActionBuy" as const, subject: spanAt(head) }] : [];
    // The buyer hangs on the action or on what is bought; what is bought hangs on the action.
    const bought = isCompany(tail)
      ? [tail]
      : relations
          .filter((other) => other.type === "Actionto" && other.head === tail && isCompany(other.tail))
          .map((other) => other.tail);
    return buys.flatMap((buy) => bought.map((at) => ({ ...buy, object: spanAt(at) })));
  });
}

function scoreFacts(
  scores: Scores,
  text: string,
  gold: readonly Fact[],
  { names, relations }: Extraction,
): void {
  const placesOf = (entity: string): Span[] => names.filter((name) => name.entity === entity);
  const found = new Map<string, { kind: Fact["kind"]; subject: Span[]; object: Span[]; what: string }>();
  for (const { subject, object, mention } of relations) {
    const kind = kindOf(mention.predicate);
    if (!kind || mention.polarity === "negated") continue;
    const [s, o] = mention.predicate === "hired" ? [object, subject] : [subject, object];
    found.set(`${kind} ${s} ${o}`, { kind, subject: placesOf(s), object: placesOf(o), what: `${s} | ${o}` });
  }
  const predicted = [...found.values()];
  const isSame = (fact: Fact, each: (typeof predicted)[number]) =>
    fact.kind === each.kind &&
    each.subject.some((span) => overlap(span, fact.subject)) &&
    each.object.some((span) => overlap(span, fact.object));
  const quote = ({ start, end }: Span) => text.slice(start, end);
  for (const fact of gold)
    scores.add(
      fact.kind,
      predicted.some((each) => isSame(fact, each)) ? "right" : "missed",
      `${quote(fact.subject)} | ${quote(fact.object)} | ${text}`,
    );
  for (const each of predicted)
    if (!gold.some((fact) => isSame(fact, each))) scores.add(each.kind, "wrong", `${each.what} | ${text}`);
}
