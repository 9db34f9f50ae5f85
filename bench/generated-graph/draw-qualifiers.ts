import type { PredicateId } from "../../core/ontology/relation-type.ts";
import type { Amount, Modality, Qualifiers, When } from "../../core/statement.ts";
import type { Dice } from "./dice.ts";

export const fundingRounds = [
  "seed",
  "angel",
  "Pre-A",
  "A",
  "A+",
  "B",
  "B+",
  "C",
  "C+",
  "D",
  "E",
  "F",
  "IPO",
] as const;

const posts = [
  ["chief executive officer", "CEO", "首席执行官"],
  ["chief technology officer", "CTO", "首席技术官"],
  ["chief scientist", "chief scientist", "首席科学家"],
  ["vice president", "vice president", "副总裁"],
  ["chairman", "chairman", "董事长"],
  ["partner", "partner", "合伙人"],
  ["researcher", "researcher", "研究员"],
] as const;

/** What a statement of the predicate is qualified by, as of a month (0 is January 2015). */
export function drawQualifiers(
  dice: Dice,
  predicate: PredicateId,
  month: number,
  modality: Modality,
): Qualifiers {
  const when = dice.chance(0.7) ? { when: whenOf(dice, month) } : {};
  switch (predicate) {
    case "works_at":
    case "resigned_from":
    case "hired":
    case "founded": {
      if (dice.chance(0.25)) return when;
      const [role, en, zh] = dice.pick(posts);
      const isFormer = predicate === "works_at" && modality === "fact" && dice.chance(0.3);
      return { title: dice.chance(0.5) ? en : zh, role, ...(isFormer && { former: true }), ...when };
    }
    case "invested_in":
      return {
        ...(dice.chance(0.85) && { round: dice.pick(fundingRounds) }),
        ...(dice.chance(0.6) && { amount: amountOf(dice, "raised") }),
        ...(dice.chance(0.15) && { lead: true }),
        ...(dice.chance(0.1) && { stake: `${dice.between(1, 49)}%` }),
        ...(dice.chance(0.12) && { valuation: amountOf(dice, "valuation") }),
        ...when,
      };
    case "acquired":
      return { ...(dice.chance(0.6) && { amount: amountOf(dice, "price") }), ...when };
    case "subsidiary_of":
      return dice.chance(0.5) ? { stake: `${dice.between(30, 100)}%` } : {};
    default:
      return when;
  }
}

const monthNames =
  "January February March April May June July August September October November December".split(" ");

function whenOf(dice: Dice, month: number): When {
  const year = 2015 + Math.floor(month / 12);
  const two = (value: number) => String(value).padStart(2, "0");
  const inYear = month % 12;
  switch (dice.pick(["year", "month", "month", "day"] as const)) {
    case "year":
      return { text: String(year), from: `${year}`, to: `${year}`, precision: "year" };
    case "month": {
      const date = `${year}-${two(inYear + 1)}`;
      return { text: `${monthNames[inYear]} ${year}`, from: date, to: date, precision: "month" };
    }
    case "day": {
      const day = dice.between(1, 28);
      const date = `${year}-${two(inYear + 1)}-${two(day)}`;
      return { text: `${day} ${monthNames[inYear]} ${year}`, from: date, to: date, precision: "day" };
    }
  }
}

function amountOf(dice: Dice, kind: NonNullable<Amount["kind"]>): Amount {
  const millions = Math.max(1, Math.round(dice.next() ** 3 * 900)) * (kind === "valuation" ? 10 : 1);
  const value = millions * 1_000_000;
  return dice.chance(0.5)
    ? { text: `$${millions} million`, value, currency: "USD", kind }
    : { text: `${(millions / 100).toFixed(2)}亿元`, value, currency: "CNY", kind };
}
