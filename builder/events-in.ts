import type { Qualifiers } from "../core/statement.ts";

/** One event and who tells of it. `key` names it by round and year; it is empty where nobody says either. */
export interface EventGroup<Claim> {
  readonly key: string;
  readonly members: readonly Claim[];
}

/**
 * Groups claims of one relation between the same two parties into events: claims are of one event unless round, year or
 * amount say otherwise. Those that say most come first, so that a bare "X has invested in Y" joins the event it fits.
 */
export function eventsIn<Claim>(
  claims: readonly Claim[],
  qualifiersOf: (claim: Claim) => Qualifiers,
  tieBreak: (claim: Claim) => string,
): EventGroup<Claim>[] {
  const sorted = claims
    .map((claim) => ({ claim, traits: traitsOf(qualifiersOf(claim)), tie: tieBreak(claim) }))
    .sort((a, b) => weigh(b.traits) - weigh(a.traits) || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0));
  const events: { traits: Traits; members: Claim[] }[] = [];
  for (const { claim, traits } of sorted) {
    const event = events.find((each) => agree(each.traits, traits));
    if (!event) {
      events.push({ traits: { ...traits }, members: [claim] });
      continue;
    }
    event.members.push(claim);
    event.traits = { ...traits, ...definedOf(event.traits) };
  }
  const keys = events.map(({ traits }) => keyOf(traits.round, traits.year));
  return events.map(({ traits, members }, at) => {
    const key = keys[at] ?? "";
    // Only the amount tells two events of one round and year apart.
    const isShared = keys.some((other, index) => index !== at && other === key);
    return { key: isShared ? keyOf(key === "" ? undefined : key, traits.amount) : key, members };
  });
}

const keyOf = (...parts: readonly (string | number | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(" ");

interface Traits {
  readonly round?: string | undefined;
  readonly year?: string | undefined;
  readonly amount?: number | undefined;
}

function traitsOf({ round, when, amount }: Qualifiers): Traits {
  return {
    round: round === undefined ? undefined : roundKey(round),
    year: when?.from?.slice(0, 4),
    amount: amount?.value,
  };
}

/** "Series B", "B轮融资" and "series-b" are one round; words that only say that it is a round tell nothing. */
function roundKey(round: string): string | undefined {
  const letter = /(pre-?)?(?<![a-z])([a-h][1-9]?\+{0,2})(?:轮|$|\s|-)/i.exec(
    round.replace(/series[\s-]*/i, ""),
  );
  if (letter) return `${letter[1] ? "pre-" : ""}${letter[2]}`.toLowerCase();
  if (/天使|angel/i.test(round)) return "angel";
  if (/种子|seed/i.test(round)) return "seed";
  return undefined;
}

const weigh = ({ round, year, amount }: Traits): number =>
  (round === undefined ? 0 : 4) + (year === undefined ? 0 : 2) + (amount === undefined ? 0 : 1);

function agree(a: Traits, b: Traits): boolean {
  const same = <Value>(x: Value | undefined, y: Value | undefined) =>
    x === undefined || y === undefined || x === y;
  return same(a.round, b.round) && same(a.year, b.year) && same(a.amount, b.amount);
}

const definedOf = (traits: Traits): Traits =>
  Object.fromEntries(Object.entries(traits).filter(([, value]) => value !== undefined));
