import type { Claim } from "./align-entities.ts";
import { foldForm } from "./fold-form.ts";
import type { GoldRelation } from "./gold.ts";
import { endsOf } from "./judge-document.ts";
import type { Cause, Loss } from "./loss.ts";
import { admits, type LossContext, overlaps, sentencesOf } from "./loss-context.ts";

type Reason = readonly [cause: Cause, detail: string];

/**
 * Why a statement says what is not annotated; causes in their order:
 *
 * - name: an end is no annotated entity;
 * - resolution: both ends are one annotated entity, or the words of the quote name another one than the end was resolved to;
 * - type: by the annotated types the predicate cannot hold between the ends;
 * - coreference: an end that the quote does not name is the wrong one: of the annotated relations of the predicate in this
 *   sentence none has it, or one has the other end only;
 * - end: an annotated relation of the predicate in this sentence has one of the ends, or both the wrong way round;
 * - predicate: another predicate is annotated of the pair;
 * - rule: none of these: a rule reads what the text does not say.
 */
export function findFalse(context: LossContext): Loss[] {
  const { annotated, falseAlarms } = context.judged;
  return falseAlarms.map((claim) => {
    const [cause, detail] = reasonOf(claim, context);
    return {
      kind: "false",
      cause,
      text: annotated.name,
      language: annotated.gold.lang,
      subject: claim.evidence.subjectText,
      predicate: claim.statement.predicate,
      object: claim.evidence.objectText,
      detail,
      quote: claim.evidence.quote,
      extractor: claim.evidence.extractor,
    };
  });
}

/** Matches whose polarity or modality is another than annotated: the context of the clause was misread. */
export function findMisread({ judged }: LossContext): Loss[] {
  return judged.matches.flatMap(({ claim: { statement, evidence }, relation, isQualified }) =>
    isQualified
      ? []
      : [
          {
            kind: "misread",
            cause: "context",
            text: judged.annotated.name,
            language: judged.annotated.gold.lang,
            subject: evidence.subjectText,
            predicate: statement.predicate,
            object: evidence.objectText,
            detail: `read as ${statement.polarity} ${statement.modality}, annotated as ${relation.polarity} ${relation.modality}`,
            quote: evidence.quote,
            extractor: evidence.extractor,
          },
        ],
  );
}

function reasonOf(claim: Claim, context: LossContext): Reason {
  const { statement, evidence } = claim;
  const { judged, gold } = context;
  const [s, o] = endsOf(claim, judged.alignment);
  const strangers = [
    ...(s === undefined ? [evidence.subjectText] : []),
    ...(o === undefined ? [evidence.objectText] : []),
  ];
  if (s === undefined || o === undefined)
    return ["name", strangers.map((text) => `"${text}"${partOf(text, context)}`).join("; ")];
  const nameOf = (id: string) => gold.get(id)?.name ?? id;
  if (s === o) return ["resolution", `both ends are ${nameOf(s)}`];
  const mistaken = [
    [evidence.subjectText, s],
    [evidence.objectText, o],
  ].flatMap(([text = "", end = ""]) => {
    const named = namedBy(text, end, context);
    return named === undefined ? [] : [`"${text}" names ${nameOf(named)}, but was taken for ${nameOf(end)}`];
  });
  if (mistaken.length > 0) return ["resolution", mistaken.join("; ")];
  const types = [s, o].map((end) => gold.get(end)?.type ?? "");
  if (!admits(context.relationTypes.get(statement.predicate), types[0] ?? "", types[1] ?? ""))
    return ["type", `${nameOf(s)} is a ${types[0]}, ${nameOf(o)} a ${types[1]}`];
  return (
    endReason(claim, s, o, context) ??
    otherPredicate(s, o, context) ?? ["rule", "nothing of the kind is annotated of the pair"]
  );
}

/** Says of which annotated form a stranger is a part, or which it contains. */
function partOf(text: string, { judged, gold }: LossContext): string {
  const folded = foldForm(text);
  for (const [id, forms] of judged.alignment.forms)
    for (const form of forms)
      if (form.length >= 2 && (form.includes(folded) || folded.includes(form)))
        return ` (not as annotated: ${gold.get(id)?.name})`;
  return " is nothing annotated";
}

/** The annotated entity whose form the text is, where that is not the one it was taken for. */
function namedBy(text: string, end: string, { judged }: LossContext): string | undefined {
  const folded = foldForm(text);
  if (judged.alignment.forms.get(end)?.has(folded)) return undefined;
  for (const [id, forms] of judged.alignment.forms) if (forms.has(folded)) return id;
  return undefined;
}

function endReason(
  { statement, evidence }: Claim,
  s: string,
  o: string,
  context: LossContext,
): Reason | undefined {
  const absent = [
    ...(evidence.subjectSpan ? [] : [evidence.subjectText]),
    ...(evidence.objectSpan ? [] : [evidence.objectText]),
  ];
  const same = context.judged.annotated.gold.relations.filter(
    (relation) =>
      relation.p === statement.predicate &&
      sentencesOf(relation, context).some((sentence) => overlaps(sentence, evidence)),
  );
  const told = (relation: GoldRelation) =>
    `annotated is ${context.gold.get(relation.s)?.name} ${relation.p} ${context.gold.get(relation.o)?.name}`;
  const near = same.find((each) => (each.s === s) !== (each.o === o) || (each.s === o && each.o === s));
  if (
    near &&
    !(evidence.subjectSpan === undefined && near.s !== s) &&
    !(evidence.objectSpan === undefined && near.o !== o)
  )
    return ["end", told(near)];
  if (absent.length > 0)
    return ["coreference", `"${absent.join('" and "')}" is not named here${near ? `; ${told(near)}` : ""}`];
  return undefined;
}

function otherPredicate(s: string, o: string, { judged }: LossContext): Reason | undefined {
  const other = judged.annotated.gold.relations.find(
    (relation) => (relation.s === s && relation.o === o) || (relation.s === o && relation.o === s),
  );
  return other && ["predicate", `annotated is ${other.p}`];
}
