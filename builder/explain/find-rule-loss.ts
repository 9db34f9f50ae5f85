import type { RelationType } from "../../core/ontology/define-relation.ts";
import type { NameSpan } from "../recognize/name-span.ts";
import type { RelationMention } from "../relate/relation-mention.ts";
import { fits, isSound } from "../relate/run-rules.ts";
import type { Filling } from "../relate/slots.ts";
import type { MatchEvent } from "../trace.ts";
import { contextCues } from "./context-cues.ts";
import { wayOf } from "./describe-end.ts";
import { describeRule } from "./describe-rule.ts";
import { type Finding, furthest } from "./finding.ts";
import type { Reading } from "./read-traced.ts";
import type { Sought } from "./seek-name.ts";
import { showCode, wordsOf } from "./show-code.ts";
import { votesOn } from "./votes-on.ts";

/** Whether a name is the one that is asked for. */
export type IsEnd = (name: NameSpan) => boolean;

/** The names of a relation's ends where a sentence has both, in types that the relation does not take. */
export function findTypeLoss(
  relation: RelationType,
  subject: Sought,
  object: Sought,
  index: number,
  reading: Reading,
): Finding | undefined {
  const lost = (
    [
      [subject, relation.subject, "subject"],
      [object, relation.object, "object"],
    ] as const
  ).flatMap(([sought, types, end]) => {
    const names = sought.found.get(index) ?? [];
    const admitted = relation.symmetric ? [...relation.subject, ...relation.object] : types;
    if (names.length === 0 || names.some(({ type }) => admitted.includes(type))) return [];
    return names.slice(0, 1).map((name) => ({
      reason: `"${name.text}" is a ${name.type}; the ${end} of ${relation.id} is a ${types.join(", ")}`,
      lines: votesOn(name.text, reading),
    }));
  });
  if (lost.length === 0) return undefined;
  return {
    stage: "type",
    reason: lost.map(({ reason }) => reason).join("; "),
    lines: lost.flatMap(({ lines }) => lines),
  };
}

/** What the rules of a predicate did in one sentence: nothing, or which cue matched and where it went wrong. */
export function findRuleLoss(
  relation: RelationType,
  isSubject: IsEnd,
  isObject: IsEnd,
  index: number,
  reading: Reading,
): Finding {
  const source = reading.names.sentences[index];
  const here = reading.matches.filter(({ encoded }) => encoded.source === source);
  const own = here.filter(({ rule }) => rule.relation.id === relation.id);
  const found = furthest(own.map((match) => matchLoss(match, isSubject, isObject, reading)));
  if (found) return found;
  const encoded = source && reading.encoded.get(source);
  const said = reading.mentions.filter((mention) => mention.source === source).map(tell);
  return {
    stage: "cue",
    reason: `no cue of ${relation.id} matches in the sentence`,
    lines: [
      ...(encoded ? [`as the rules see it: ${showCode(encoded)}`] : []),
      ...(said.length > 0 ? [`read from it: ${said.join("; ")}`] : []),
    ],
  };
}

export const tell = ({ subject, predicate, object, rule }: RelationMention): string =>
  `${subject.name.text} ${predicate} ${object.name.text} (${rule})`;

function matchLoss(match: MatchEvent, isSubject: IsEnd, isObject: IsEnd, reading: Reading): Finding {
  const { rule, encoded, subject, object, cue } = match;
  const { language } = encoded.source.sentence;
  const bound = (
    [
      ["subject", subject, rule.subject],
      ["object", object, rule.object],
    ] as const
  ).map(([end, { names }, kind]) =>
    names.length === 0
      ? `no ${end} ${wayOf(kind)}`
      : `${end} ${names.map(({ name }) => `"${name.text}"`).join(", ")} ${wayOf(kind)}`,
  );
  const lines = [
    `rule ${rule.id}: ${describeRule(rule.id) ?? ""}`,
    `cue "${wordsOf(encoded, ...cue)}": ${bound.join("; ")}`,
    `as the rules see it: ${showCode(encoded)}`,
  ];
  const finding = (stage: Finding["stage"], reason: string, more: readonly string[] = []): Finding => ({
    stage,
    reason,
    lines: [...lines, ...more],
  });
  const isTaken = (filling: Filling, isSought: IsEnd) => filling.names.some(({ name }) => isSought(name));
  const ways: readonly (readonly [IsEnd, IsEnd])[] = [
    [isSubject, isObject],
    ...(rule.relation.symmetric ? ([[isObject, isSubject]] as const) : []),
  ];
  const ends = ways.map(([s, o]) => [isTaken(subject, s), isTaken(object, o)] as const);
  if (!ends.some(([s, o]) => s && o)) {
    if (!ends.some(([s, o]) => s || o))
      return finding("cue", `cues of ${rule.relation.id} match for others only`);
    const isEmpty = subject.names.length === 0 || object.names.length === 0;
    return isEmpty
      ? finding("unfilled", `a cue matches, and a slot finds nothing: ${bound.join("; ")}`)
      : finding("slot", `a cue matches, but with other ends: ${bound.join("; ")}`);
  }
  if (!isSound(encoded, language, rule, match.match))
    return finding(
      "guard",
      "a guard refuses the match: what stands between or after cannot carry the relation",
    );
  const { scope, fired } = contextCues(match);
  const open = fired.find(({ sets }) => sets === "open");
  if (open) return finding("context", `nobody claims it: "${open.words}" in "${scope}"`);
  const pairs = subject.names.flatMap((s) => object.names.map((o) => [s, o] as const));
  if (!pairs.some(([s, o]) => fits(rule.relation, s, o)))
    return finding("type", `the ends are not of the types that ${rule.relation.id} takes, or are one thing`);
  const others = reading.mentions.filter((other) => other.source === encoded.source).map(tell);
  return finding("settle", "it was read, but another reading was preferred", [
    ...(others.length > 0 ? [`read from the sentence: ${others.join("; ")}`] : []),
  ]);
}
