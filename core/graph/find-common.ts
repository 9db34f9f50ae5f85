import type { StatementCard } from "../cards.ts";
import type { EntityId } from "../entity.ts";
import { compareText } from "./compare.ts";
import { evidenceStrength } from "./evidence-strength.ts";
import type { Traversal } from "./traversal.ts";

export interface CommonLink {
  /** The entity that is shared. */
  readonly id: EntityId;
  /** Who shares it, in the order given, with what links them. */
  readonly links: readonly { readonly id: EntityId; readonly statements: readonly StatementCard[] }[];
}

export interface CommonLinks {
  readonly common: readonly CommonLink[];
  readonly truncated: boolean;
}

/**
 * Entities linked to at least `atLeast` of those given: more sharers first, then by the weakest of the links.
 *
 * @param limit how many neighbours of each are looked at
 */
export function* findCommon(
  ids: readonly EntityId[],
  atLeast: number,
  limit: number,
): Traversal<CommonLinks> {
  const answer = yield { ids, direction: "both", limit };
  const linksOf = new Map<EntityId, { id: EntityId; statements: readonly StatementCard[] }[]>();
  let truncated = false;
  for (const id of ids) {
    const given = answer.get(id);
    truncated ||= given?.isCut ?? false;
    for (const neighbour of given?.neighbours ?? []) {
      const links = linksOf.get(neighbour.id) ?? [];
      links.push({ id, statements: neighbour.statements });
      linksOf.set(neighbour.id, links);
    }
  }
  const common = [...linksOf]
    .filter(([, links]) => links.length >= atLeast)
    .map(([id, links]) => ({ id, links, weakest: weakestOf(links) }))
    .toSorted((a, b) => b.links.length - a.links.length || b.weakest - a.weakest || compareText(a.id, b.id))
    .map(({ id, links }) => ({ id, links }));
  return { common, truncated };
}

function weakestOf(links: readonly { readonly statements: readonly StatementCard[] }[]): number {
  return Math.min(...links.map(({ statements }) => evidenceStrength(statements)));
}
