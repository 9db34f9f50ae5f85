import type { EntityTypeId } from "../ontology/entity-type.ts";
import { compareMatches, type Match } from "./rank-match.ts";

/** Takes matches. */
export interface Sink {
  readonly offer: (match: Match | undefined) => void;
  /** Whether a match of this tier and degree may be better than what is held: cheaper than making one to have it refused. */
  readonly wants: (tier: number, degree: number) => boolean;
}

/** The best matches so far, each entity once. */
export interface BestMatches extends Sink {
  /** Best first. */
  readonly list: readonly Match[];
}

export function keepBest(limit: number, type: EntityTypeId | undefined): BestMatches {
  const list: Match[] = [];
  const offer = (match: Match | undefined) => {
    if (!match || (type && match.term.entry.type !== type)) return;
    const last = list.at(-1);
    if (list.length === limit && last && compareMatches(match, last) >= 0) return;
    const held = list.findIndex(({ term }) => term.entry === match.term.entry);
    if (held >= 0) {
      if (compareMatches(match, list[held] as Match) >= 0) return;
      list.splice(held, 1);
    } else if (list.length === limit) list.pop();
    const before = list.findIndex((other) => compareMatches(match, other) < 0);
    list.splice(before < 0 ? list.length : before, 0, match);
  };
  const wants = (tier: number, degree: number) => {
    const last = list.at(-1);
    if (list.length < limit || !last) return true;
    return tier < last.tier || (tier === last.tier && degree >= last.term.entry.degree);
  };
  return { offer, wants, list };
}

/** A sink that takes matches as so many tiers worse than they are. */
export const setBack = ({ offer, wants }: Sink, tiers: number): Sink => ({
  offer: (match) => offer(match && { ...match, tier: match.tier + tiers }),
  wants: (tier, degree) => wants(tier + tiers, degree),
});
