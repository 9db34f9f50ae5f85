import type { Language } from "../../core/document.ts";
import type { RelationType } from "../../core/ontology/define-relation.ts";
import type { Amount, Qualifiers } from "../../core/statement.ts";
import type { ValueKind, ValueSpan } from "../recognize/recognized-sentence.ts";
import type { Claim } from "./context.ts";
import { dateOf } from "./date-of.ts";
import type { Encoded, NameRef } from "./encode.ts";
import type { Focus } from "./salience.ts";

const takesAmount = new Set(["invested_in", "acquired", "partnered_with"]);
const takesTitle = new Set(["works_at", "resigned_from", "hired", "founded"]);

/** Gathers the qualifiers of one relation mention from the values around its match in the code. */
export function qualify(
  relation: RelationType,
  encoded: Encoded,
  language: Language,
  match: readonly [start: number, end: number],
  cueEnd: number,
  subject: NameRef,
  object: NameRef,
  claim: Claim,
  focus: Focus,
): Qualifiers {
  const qualifiers: { -readonly [key in keyof Qualifiers]: Qualifiers[key] } = {};
  const near = (kind: ValueKind, accepts: (value: ValueSpan, at: number) => boolean = () => true) =>
    nearest(encoded, kind, match, language, accepts);
  const date = dateOf(encoded, language, relation.id, match, cueEnd);
  if (date) {
    qualifiers.when = {
      text: date.text,
      ...(date.from ? { from: date.from } : {}),
      ...(date.to ? { to: date.to } : {}),
      ...(date.precision ? { precision: date.precision } : {}),
    };
  }
  if (takesAmount.has(relation.id)) {
    const isValuation = (at: number) => isAboutValuation(encoded.code, at, language);
    const money = near("money", (_value, at) => !isValuation(at));
    if (money)
      qualifiers.amount = {
        ...amountOf(money),
        kind: relation.id === "acquired" ? "price" : relation.id === "partnered_with" ? "contract" : "raised",
      };
    if (relation.id === "invested_in") {
      const valuation = near("money", (_value, at) => isValuation(at));
      if (valuation) qualifiers.valuation = { ...amountOf(valuation), kind: "valuation" };
      const stake = near("percent");
      if (stake) qualifiers.stake = stake.text;
      const round = near("round");
      if (round) qualifiers.round = round.text;
      const told =
        focus.frame?.name.text === object.name.text && tellsSameRound(encoded.code, language)
          ? focus.round
          : undefined;
      if (told) {
        if (!qualifiers.amount && told.amount)
          qualifiers.amount = { ...amountOf(told.amount), kind: "raised" };
        if (!qualifiers.round && told.round) qualifiers.round = told.round;
      }
    } else if (relation.id === "acquired") {
      const stake = near("percent");
      if (stake) qualifiers.stake = stake.text;
    }
  }
  if (takesTitle.has(relation.id)) {
    const person =
      subject.name.type === "person" ? subject : object.name.type === "person" ? object : undefined;
    const organisation = person === subject ? object : subject;
    // The title that a person brings along is that of his own organisation, not of one where he was before.
    const isElsewhere = person?.home !== undefined && person.home.name.text !== organisation.name.text;
    const title =
      titleNear(encoded, organisation, match) ??
      (isElsewhere ? undefined : person?.title) ??
      titleBehind(encoded, match[1], language);
    if (title && relation.id !== "founded") qualifiers.title = title.text;
    if (relation.id === "works_at" && (claim.isFormer || title?.isFormer)) qualifiers.former = true;
  }
  return qualifiers;
}

/** Whether a sentence goes on about the round that was opened before, and tells of no other one. */
function tellsSameRound(code: string, language: Language): boolean {
  return language === "zh"
    ? /本轮|此轮|该轮|本次|此次|领投|跟投|参投|投资方(?:包括|为|有)|在这之后/.test(code) &&
        !/此前|此后|后来|曾|连续|历史|先后|已经|也都|\ue121/.test(code)
    : /\b(?:the|this|that) (?:new |latest )?(?:round|financing|funding|investment|raise|deal)\b|participation|\bled (?:by|the)\b|investors? includ|joined the/i.test(
        code,
      ) && !/\b(?:already|previously|earlier|since|before)\b|\ue121/.test(code);
}

const amountOf = (money: ValueSpan): Amount => ({
  text: money.text,
  ...(money.value === undefined ? {} : { value: money.value }),
  ...(money.low === undefined ? {} : { low: money.low }),
  ...(money.high === undefined ? {} : { high: money.high }),
  ...(money.currency ? { currency: money.currency } : {}),
});

function isAboutValuation(code: string, at: number, language: Language): boolean {
  if (language === "zh")
    return (
      /(?:估值|市值|营收|收入|利润|亏损)[^，。；]{0,8}$/.test(code.slice(Math.max(0, at - 12), at)) ||
      /^的?(?:投前|投后)?(?:估值|市值)/.test(code.slice(at + 1, at + 8))
    );
  return (
    /(?:valu(?:ed|es|ing|ation)[^.,;]{0,30}|revenue[^.,;]{0,20}|(?<!\b(?:deal|transaction|agreement|contract|pact|takeover|acquisition|stake|round|package|order|purchase|sale|offer|investment) )worth (?:of )?|post-money |pre-money |total raised to |total (?:funding )?to |to date[^.,;]{0,12}|bringing [^.;]{0,40}to )$/.test(
      code.slice(Math.max(0, at - 60), at),
    ) ||
    /^ (?:post-money |pre-money )?(?:valuation|market cap|in revenue|of revenue)/.test(
      code.slice(at + 1, at + 30),
    )
  );
}

/** The value of a kind closest to the match within the sentence; what stands in the match comes first, a clause border costs. */
function nearest(
  encoded: Encoded,
  kind: ValueKind,
  [start, end]: readonly [number, number],
  language: Language,
  accepts: (value: ValueSpan, at: number) => boolean,
): ValueSpan | undefined {
  const border = language === "zh" ? /，/g : /, (?!and )/g;
  // Behind a semicolon, 此后 or ", and it …" something else is told.
  const wall = language === "zh" ? /；|此后|随后|后来/ : /;|, and | since then/;
  let best: ValueSpan | undefined;
  let least = 90;
  encoded.units.forEach((unit, at) => {
    if (unit?.value?.kind !== kind || !accepts(unit.value, at)) return;
    const gap = at < start ? encoded.code.slice(at, start) : at >= end ? encoded.code.slice(end, at) : "";
    if (wall.test(gap)) return;
    const distance = gap.length + 15 * (gap.match(border)?.length ?? 0);
    if (distance < least) {
      least = distance;
      best = unit.value;
    }
  });
  return best;
}

/** "joined Klarna in June as general counsel": the title that follows what was joined. */
function titleBehind(encoded: Encoded, end: number, language: Language): ValueSpan | undefined {
  const behind =
    language === "zh"
      ? /^(?:，|并|后)*(?:担任|出任|任)(?:公司|集团|其|新任)*\ue120/
      : /^,?(?: (?:in |on )?\ue121,?)? (?:as|to become|to be|where (?:he|she) (?:is|was|will be)) (?:its |the |an? |new |next |first )*\ue120/;
  const match = behind.exec(encoded.code.slice(end));
  return match ? encoded.units[end + match[0].length - 1]?.value : undefined;
}

/** Of several titles in a match ("CEO of A and director at B") the one beside the organisation. */
function titleNear(
  encoded: Encoded,
  organisation: NameRef,
  [start, end]: readonly [number, number],
): ValueSpan | undefined {
  const place = encoded.units.findIndex(
    (unit, at) => at >= start && at < end && unit?.names.includes(organisation),
  );
  let best: ValueSpan | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let at = start; at < Math.min(encoded.units.length, end); at += 1) {
    const value = encoded.units[at]?.value;
    if (value?.kind !== "title") continue;
    const distance = place < 0 ? 0 : Math.abs(place - at);
    if (distance < least) {
      least = distance;
      best = value;
    }
  }
  return best;
}
