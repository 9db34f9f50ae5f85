import type { Language } from "../../core/document.ts";
import type { RelationType } from "../../core/ontology/define-relation.ts";
import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import {
  isClauseBorder,
  isNounHere,
  isOfSomeOther,
  isOnlyNamed,
  isPlainPossession,
} from "../languages/en/guards.ts";
import { isSoundChinese } from "../languages/zh/guards.ts";
import type { Trace } from "../trace.ts";
import { claimOf } from "./context.ts";
import type { Encoded, NameRef } from "./encode.ts";
import { qualify } from "./qualify.ts";
import type { RelationMention } from "./relation-mention.ts";
import { type RuleIndex, rulesFor } from "./rule-index.ts";
import { leadStart, type Rule } from "./rule-language.ts";
import type { Focus } from "./salience.ts";
import { type Filling, fillSlot } from "./slots.ts";

const clauseEnd: Readonly<Record<Language, RegExp>> = {
  en: /[.;!?](?=\s|$)|, (?:but|while|and) (?=[\ue100-\ue112])/,
  zh: /[，。；！？]/,
};
const clauseStart: Readonly<Record<Language, RegExp>> = {
  en: /[.;!?](?=\s)|, (?:but|while) |—/g,
  zh: /[，。；！？]/g,
};

/** Runs the rules that may match over one reduced sentence. */
export function runRules(
  encoded: Encoded,
  language: Language,
  index: RuleIndex,
  focus: Focus,
  trace?: Trace,
): RelationMention[] {
  const found: RelationMention[] = [];
  const { code } = encoded;
  for (const rule of rulesFor(index, code)) {
    rule.pattern.lastIndex = 0;
    const read = new Set<string>();
    for (let match = rule.pattern.exec(code); match; match = rule.pattern.exec(code)) {
      // The leftmost match has all auxiliaries of the verb; later ones at the same verb would lose a "not".
      const key = placesOf(match);
      if (!read.has(key)) found.push(...readMatch(encoded, language, rule, match, focus, trace));
      read.add(key);
      rule.pattern.lastIndex = match.index + 1;
    }
  }
  return found;
}

function placesOf(match: RegExpExecArray): string {
  const groups = match.indices?.groups ?? {};
  return [groups.s?.[0], groups.o?.[0], groups.c?.[1]].join(" ");
}

function readMatch(
  encoded: Encoded,
  language: Language,
  rule: Rule,
  match: RegExpExecArray,
  focus: Focus,
  trace: Trace | undefined,
): RelationMention[] {
  const groups = match.indices?.groups ?? {};
  const cue = groups.c;
  const cueStart = cue ? (rule.hasLead ? leadStart(encoded.code, cue[0]) : cue[0]) : match.index;
  const cueEnd = cue?.[1] ?? match.index + match[0].length;
  const slot = (name: "s" | "o"): Filling | undefined => {
    const at = groups[name]?.[0];
    const names = at === undefined ? undefined : encoded.units[at]?.names;
    return names ? { names, confidence: 0.95 } : undefined;
  };
  const at = cue ? cueStart : match.index;
  let subject = rule.subject === "slot" ? slot("s") : undefined;
  let object = rule.object === "slot" ? slot("o") : undefined;
  subject ??= fillSlot(rule.subject, encoded, language, at, focus, object, rule.relation.id);
  object ??= fillSlot(rule.object, encoded, language, at, focus, subject, rule.relation.id);
  trace?.({ kind: "match", rule, encoded, match, cue: [cueStart, cueEnd], subject, object });
  if (subject.names.length === 0 || object.names.length === 0) return [];
  if (!isSound(encoded, language, rule, match)) return [];
  const claim = claimOf(scopeOf(encoded.code, language, cueStart, cueEnd), language);
  if (claim.isOpen) return [];
  // "will use Google's TPU": what a possessive says of Google is no plan, whatever the verb before it is.
  if (claim.modality === "planned" && (!cue || isOwnPartner(encoded.code, groups))) claim.modality = "fact";
  // What hearsay tells of somebody's past is background: nobody spreads it as a rumour.
  if (claim.isFormer && claim.modality === "reported" && rule.relation.id === "works_at")
    claim.modality = "fact";
  const mentions: RelationMention[] = [];
  for (const s of subject.names) {
    for (const o of object.names) {
      if (!fits(rule.relation, s, o)) continue;
      if (rule.object === "others" && subject.names.indexOf(s) > object.names.indexOf(o)) continue;
      mentions.push({
        predicate: rule.relation.id,
        subject: s,
        object: o,
        polarity: claim.polarity,
        modality: claim.modality,
        qualifiers: qualify(
          rule.relation,
          encoded,
          language,
          [Math.min(cueStart, match.index), match.index + match[0].length],
          cueEnd,
          s,
          o,
          claim,
          focus,
        ),
        rule: rule.id,
        confidence:
          Math.round(
            100 *
              Math.min(0.98, subject.confidence, object.confidence) *
              Math.min(1, 0.5 + (s.name.confidence + o.name.confidence) / 4),
          ) / 100,
        source: encoded.source,
        cue: [encoded.from[cueStart] ?? 0, encoded.to[Math.max(cueStart, cueEnd - 1)] ?? 0],
      });
    }
  }
  return mentions;
}

/** "may sell parts to A's partners, B and C": whose partners they are stands outside of the plan. */
const isOwnPartner = (code: string, { s, c }: Record<string, [number, number]>): boolean =>
  s !== undefined && c !== undefined && code.startsWith("'s ", s[1]) && /^partners/.test(code.slice(...c));

/** Guards over a match: what stands between the ends, or after the cue, must be able to carry the relation. */
export function isSound(encoded: Encoded, language: Language, rule: Rule, match: RegExpExecArray): boolean {
  const places = match.indices?.groups ?? {};
  if (language === "zh") return isSoundChinese(rule.relation.id, encoded, places);
  const { code } = encoded;
  const { s, o, c } = places;
  const between = s && o ? code.slice(Math.min(s[1], o[1]), Math.max(s[0], o[0])) : "";
  if (!c) return !between.startsWith("'s ") || isPlainPossession(between.slice(2));
  if (/^(?:of |for |in )?[a-z-]+ing\b/.test(code.slice(...c)) && isOnlyNamed(code.slice(0, c[0])))
    return false;
  if (rule.hasLead && isNounHere(code.slice(0, c[0]), code.slice(...c))) return false;
  if (rule.subject === "clause" && isOfSomeOther(code.slice(0, c[0]))) return false;
  const last = [s, o].filter((range) => range && range[0] >= c[1]);
  return !last.some((range) => isClauseBorder(code.slice(c[1], range?.[0] ?? 0)));
}

/** Whether both ends lie in the relation's domain and range and are not the same thing. */
export function fits(relation: RelationType, subject: NameRef, object: NameRef): boolean {
  if (
    subject.name.text === object.name.text ||
    (subject.name.entry !== undefined && subject.name.entry === object.name.entry)
  )
    return false;
  return allows(relation.subject, subject) && allows(relation.object, object);
}

const allows = (types: readonly EntityTypeId[], ref: NameRef): boolean => types.includes(ref.name.type);

/** The clause around a cue at code characters [start, end). */
export function scopeOf(code: string, language: Language, start: number, end: number) {
  let from = 0;
  for (const match of code.slice(0, start).matchAll(clauseStart[language]))
    from = match.index + match[0].length;
  // A Chinese clause that is only an adverbial or a topic belongs to the next one.
  if (language === "zh" && start - from < 3 && from > 0) {
    let earlier = 0;
    for (const match of code.slice(0, from - 1).matchAll(clauseStart[language]))
      earlier = match.index + match[0].length;
    from = earlier;
  }
  const rest = code.slice(end);
  const stop = clauseEnd[language].exec(rest)?.index ?? rest.length;
  return {
    lead: code.slice(
      Math.max(code.lastIndexOf("。", start), code.lastIndexOf("；", start), code.lastIndexOf(";", start)) +
        1,
      start,
    ),
    before: code.slice(from, start),
    cue: code.slice(start, end),
    after: rest.slice(0, Math.max(stop, language === "zh" ? Math.min(rest.length, stop + 24) : stop)),
    sentence: code,
  };
}
