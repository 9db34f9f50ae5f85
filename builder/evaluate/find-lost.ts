import { foldForm } from "./fold-form.ts";
import type { GoldRelation } from "./gold.ts";
import { endsOf } from "./judge-document.ts";
import type { Cause, Loss } from "./loss.ts";
import { admits, type LossContext, overlaps, sentencesOf } from "./loss-context.ts";
import { namePlaces } from "./name-places.ts";

type Reason = readonly [cause: Cause, detail: string];

/**
 * Why nothing says an annotated relation. "Its sentences" are those that the annotated quote touches; causes in their order:
 *
 * - resolution: an end has no entity of its own since another annotated entity's has taken its forms (also in its sentences only);
 * - name: an end was found nowhere in the document, or is named in its sentences but not found there;
 * - type: both were found, but in no types between which the predicate may hold;
 * - coreference: no one of its sentences names both ends: a pronoun, an elided subject or the sentence before carries one;
 * - end: a false statement of the predicate from its sentences has one of its ends, or both the wrong way round;
 * - predicate: a false statement of another predicate from its sentences has both ends;
 * - rule: none of these: both ends stand in one sentence, named and typed, and no rule reads it.
 */
export function findLost(context: LossContext): Loss[] {
  const { annotated, missed } = context.judged;
  return missed.map((relation) => {
    const [cause, detail] = reasonOf(relation, context);
    return {
      kind: "lost",
      cause,
      text: annotated.name,
      language: annotated.gold.lang,
      subject: nameOf(relation.s, context),
      predicate: relation.p,
      object: nameOf(relation.o, context),
      detail,
      quote: relation.evidence,
    };
  });
}

const nameOf = (id: string, { gold }: LossContext): string => gold.get(id)?.name ?? id;

function reasonOf(relation: GoldRelation, context: LossContext): Reason {
  const ends = [relation.s, relation.o];
  const sentences = sentencesOf(relation, context);
  const reasons = ends.flatMap((end) => nameReason(end, sentences, context) ?? []);
  return (
    reasons.find(([cause]) => cause === "resolution") ??
    reasons[0] ??
    typeReason(relation, context) ??
    (sentences.some((sentence) => ends.every((end) => isFound(end, sentence, context)))
      ? undefined
      : coreferenceReason(relation, sentences, context)) ??
    readingReason(relation, sentences, context) ?? ["rule", "both ends are named and typed; no rule reads it"]
  );
}

type Place = { readonly start: number; readonly end: number };

const isFound = (end: string, sentence: Place, { predictedAs, mentions }: LossContext): boolean =>
  (predictedAs.get(end) ?? []).some((id) => mentions.get(id)?.some((mention) => overlaps(mention, sentence)));

function nameReason(end: string, sentences: readonly Place[], context: LossContext): Reason[] | undefined {
  const { alignment } = context.judged;
  const name = nameOf(end, context);
  if (!context.predictedAs.has(end)) {
    const forms = alignment.forms.get(end) ?? new Set();
    for (const [id, gold] of alignment.goldOf)
      if (context.mentions.get(id)?.some(({ text }) => forms.has(foldForm(text))))
        return [["resolution", `"${name}" was taken for ${nameOf(gold, context)} (${id})`]];
    return [["name", `"${name}" was found nowhere`]];
  }
  if (sentences.some((sentence) => isFound(end, sentence, context))) return undefined;
  const entity = context.gold.get(end);
  const places = sentences.flatMap((sentence) =>
    namePlaces(context.document.text, sentence, new Set([...(entity?.mentions ?? []), name])),
  );
  if (places.length === 0) return undefined;
  for (const [id, mentions] of context.mentions)
    for (const mention of mentions) {
      if (!places.some((place) => overlaps(place, mention))) continue;
      const other = alignment.goldOf.get(id);
      return other === undefined
        ? [["name", `"${name}" stands here, but "${mention.text}" was found`]]
        : [["resolution", `"${mention.text}" was taken for ${nameOf(other, context)} (${id})`]];
    }
  return [["name", `"${name}" stands here and was not found here`]];
}

function typeReason({ s, p, o }: GoldRelation, context: LossContext): Reason | undefined {
  const typesOf = (end: string) => [
    ...new Set((context.predictedAs.get(end) ?? []).flatMap((id) => context.entities.get(id)?.type ?? [])),
  ];
  const relation = context.relationTypes.get(p);
  const [subjects, objects] = [typesOf(s), typesOf(o)];
  if (subjects.some((subject) => objects.some((object) => admits(relation, subject, object))))
    return undefined;
  return [
    "type",
    `"${nameOf(s, context)}" is a ${subjects.join(" and ")}, "${nameOf(o, context)}" a ${objects.join(" and ")}`,
  ];
}

function coreferenceReason(
  { s, o }: GoldRelation,
  sentences: readonly Place[],
  context: LossContext,
): Reason {
  const absent = [s, o].filter((end) => !sentences.some((sentence) => isFound(end, sentence, context)));
  const names = absent.map((end) => `"${nameOf(end, context)}"`).join(" and ");
  return [
    "coreference",
    absent.length === 0 ? "the ends stand in different sentences" : `${names} is not named here`,
  ];
}

function readingReason(
  { s, p, o }: GoldRelation,
  sentences: readonly Place[],
  context: LossContext,
): Reason | undefined {
  const { judged } = context;
  const here = judged.falseAlarms.filter(({ evidence }) =>
    sentences.some((sentence) => overlaps(sentence, evidence)),
  );
  for (const claim of here) {
    const [a, b] = endsOf(claim, judged.alignment);
    const { evidence, statement } = claim;
    const read = `${evidence.subjectText} ${statement.predicate} ${evidence.objectText} was read (${evidence.extractor})`;
    if (statement.predicate === p && (a === s || b === o || (a === o && b === s))) return ["end", read];
    if (statement.predicate !== p && ((a === s && b === o) || (a === o && b === s)))
      return ["predicate", read];
  }
  return undefined;
}
