import type { Language } from "../../core/document.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { englishSubject, type SubjectFind } from "../languages/en/clause-subject.ts";
import { chineseSubject } from "../languages/zh/clause-subject.ts";
import type { Encoded, NameRef } from "./encode.ts";
import type { SlotKind } from "./rule-language.ts";
import type { Focus } from "./salience.ts";

/** Names that fill a slot, and how sure that is. */
export interface Filling {
  readonly names: readonly NameRef[];
  readonly confidence: number;
}

const nothing: Filling = { names: [], confidence: 0 };
const people = /^(?:he|she|他|她|两人|二人|the two|both|the pair|the duo|they)$/;

export const subjectOf = (code: string, at: number, language: Language): SubjectFind =>
  language === "en" ? englishSubject(code, at) : chineseSubject(code, at);

/** Fills a slot that has no place of its own in the pattern. `verbAt` is where the cue starts. */
export function fillSlot(
  kind: SlotKind,
  encoded: Encoded,
  language: Language,
  verbAt: number,
  focus: Focus,
  other: Filling | undefined,
  predicate?: PredicateId,
): Filling {
  if (kind === "clause") return fillClause(encoded, language, verbAt, focus);
  if (kind === "home") {
    // 甲公司原总经理乙离职: what somebody leaves is where the title says that he was.
    const left = predicate === "resigned_from" ? other?.names.find(({ home }) => home)?.home : undefined;
    return left ? { names: [left], confidence: 0.9 } : fillHome(encoded, language, verbAt, focus, other);
  }
  if (kind === "frame") return fillFrame(encoded, focus);
  if (kind === "topic") return fillTopic(encoded, language, verbAt, focus);
  if (kind === "others") return other && other.names.length > 1 ? other : nothing;
  return nothing;
}

/** The company whose round is told, unless another company has been talked about since, in a later paragraph. */
function fillFrame(encoded: Encoded, { frame, company }: Focus): Filling {
  if (!frame) return nothing;
  const isLater = frame.sentence.sentence.block !== encoded.source.sentence.block;
  const isOther = company !== undefined && company.name.text !== frame.name.text;
  return isLater && isOther ? nothing : { names: [frame], confidence: 0.85 };
}

function fillClause(encoded: Encoded, language: Language, verbAt: number, focus: Focus): Filling {
  const found = subjectOf(encoded.code, verbAt, language);
  const names = encoded.units[found.index]?.names;
  if (names && names.length > 0) return { names: found.isLast ? names.slice(-1) : names, confidence: 0.9 };
  if (!found.pronoun) return nothing;
  if (people.test(found.pronoun)) {
    if (/^(?:两人|二人|the two|both|the pair|the duo|they)$/.test(found.pronoun)) {
      return focus.subject.length > 1 ? { names: focus.subject, confidence: 0.7 } : nothing;
    }
    const near = onlyPersonBefore(encoded, verbAt);
    if (near) return { names: [near], confidence: 0.8 };
    return focus.person
      ? { names: [{ ...focus.person, anaphor: found.pronoun }], confidence: 0.75 }
      : nothing;
  }
  if (found.pronoun === "∅") {
    // An elided Chinese subject goes on with whoever the sentence before was about.
    const subject = focus.subject.length > 0 ? focus.subject : focus.company ? [focus.company] : [];
    return {
      names: subject.map((name) => ({ ...name, anaphor: "" })),
      confidence: subject.length > 0 ? 0.65 : 0,
    };
  }
  const near = speakerBefore(encoded, language, verbAt) ?? onlyOrganisationBefore(encoded, verbAt);
  if (near) return { names: [near], confidence: 0.8 };
  return focus.company ? { names: [{ ...focus.company, anaphor: found.pronoun }], confidence: 0.7 } : nothing;
}

const isSame = (a: NameRef, b: NameRef | undefined): boolean =>
  a.name.text === b?.name.text || (a.name.entry !== undefined && a.name.entry === b?.name.entry);

/** Whom a sentence without a subject of its own ("Investors include A") is about. */
function fillTopic(encoded: Encoded, language: Language, verbAt: number, focus: Focus): Filling {
  const { block } = encoded.source.sentence;
  const isNear = (ref: NameRef) => ref.sentence.sentence.block >= block - 1;
  const isOnlyStory = focus.frame !== undefined && isSame(focus.frame, focus.topic ?? focus.company);
  if (focus.frame && (isOnlyStory || isNear(focus.frame)))
    return { names: [{ ...focus.frame, anaphor: "" }], confidence: 0.75 };
  const own = fillClause(encoded, language, verbAt, focus);
  if (own.names.some(({ name }) => name.type === "company" || name.type === "institution")) return own;
  const found = focus.company && isNear(focus.company) ? focus.company : focus.topic;
  return found ? { names: [{ ...found, anaphor: "" }], confidence: 0.65 } : nothing;
}

/** The organisation a person belongs to: the one beside the title, else the clause's, else the salient company. */
function fillHome(
  encoded: Encoded,
  language: Language,
  verbAt: number,
  focus: Focus,
  other: Filling | undefined,
): Filling {
  // Who was somewhere before is not there when the next verb is told.
  const homes = (other?.names ?? []).flatMap(({ home, title }) => (home && !title?.isFormer ? [home] : []));
  const home = homes[0];
  if (home) return { names: [home], confidence: 0.9 };
  const near = employersBefore(encoded, verbAt);
  if (near.length === 1) return { names: near, confidence: 0.75 };
  const found = subjectOf(encoded.code, verbAt, language);
  const names = encoded.units[found.index]?.names ?? [];
  const organisation = names.length === 1 && names[0] && isOrganisation(names[0]) ? names[0] : undefined;
  if (organisation) return { names: [organisation], confidence: 0.8 };
  // Only within the paragraph: a firm of another one is somebody else's.
  const isNear = focus.company?.sentence.sentence.block === encoded.source.sentence.block;
  if (focus.company && isNear) return { names: [{ ...focus.company, anaphor: "" }], confidence: 0.65 };
  return focus.topic ? { names: [{ ...focus.topic, anaphor: "" }], confidence: 0.6 } : nothing;
}

/** The person whom the sentence named before, where it named just one and not in passing ("under Fritz", "succeeding Ann"). */
function onlyPersonBefore(encoded: Encoded, at: number): NameRef | undefined {
  const people = encoded.units.slice(0, at).flatMap((unit, index) => {
    const isAside = asides.test(encoded.code.slice(Math.max(0, index - 30), index));
    return (unit?.names ?? []).filter(({ name }) => name.type === "person" && !isAside);
  });
  return onlyOne(people);
}

const asides =
  /\b(?:under|by|with|of|to|from|for|than|against|succeed[a-z]*|replac[a-z]*|about|after|met|told) (?:[a-z]+ )?$/;

const reporting =
  /\b(?:said|says|announced|announces|confirmed|revealed|disclosed|reported|claims?|claimed|added|noted)\b[^.;:\ue100-\ue112]{0,40}\b(?:it|that)\b[^.;:\ue100-\ue112]{0,30}$/;

/** "A said it had bought B": the one organisation that says so of itself. */
function speakerBefore(encoded: Encoded, language: Language, at: number): NameRef | undefined {
  const report = reporting.exec(encoded.code.slice(0, at));
  if (language !== "en" || !report) return undefined;
  const found = subjectOf(encoded.code, report.index, language);
  const names = encoded.units[found.index]?.names ?? [];
  return names.length === 1 && names[0] && isOrganisation(names[0]) ? names[0] : undefined;
}

/** The organisation that the sentence named before, where it named just one. */
export function onlyOrganisationBefore(encoded: Encoded, at: number): NameRef | undefined {
  return onlyOne(encoded.units.slice(0, at).flatMap((unit) => (unit?.names ?? []).filter(isOrganisation)));
}

function onlyOne(refs: readonly NameRef[]): NameRef | undefined {
  const found = new Map(refs.map((ref) => [ref.name.entry ?? ref.name.text, ref]));
  return found.size === 1 ? [...found.values()][0] : undefined;
}

/** The different companies that stand before in the sentence, or are the homes of people that do. */
function employersBefore(encoded: Encoded, at: number): NameRef[] {
  const found = new Map<string, NameRef>();
  for (const unit of encoded.units.slice(0, at)) {
    for (const ref of unit?.names ?? []) {
      const employer = ref.name.type !== "person" ? ref : ref.title?.isFormer ? undefined : ref.home;
      if (employer && employer.name.type === "company")
        found.set(employer.name.entry ?? employer.name.text, employer);
    }
  }
  return [...found.values()];
}

export const isOrganisation = (ref: NameRef): boolean =>
  ref.name.type === "company" || ref.name.type === "investor" || ref.name.type === "institution";
