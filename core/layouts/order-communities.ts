import type { LayoutGraph } from "./layout.ts";

/** The members of each community, the communities in a round where those with many links lie beside each other. */
export function orderCommunities(
  { count, community }: Pick<LayoutGraph, "count" | "community">,
  neighbours: readonly (readonly number[])[],
): number[][] {
  const members = new Map<number, number[]>();
  for (let at = 0; at < count; at += 1) {
    const id = community[at] ?? 0;
    const known = members.get(id);
    if (known) known.push(at);
    else members.set(id, [at]);
  }
  const links = linksBetween(community, neighbours);
  const between = (a: number, b: number) => links.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0;
  const left = [...members.keys()].toSorted((a, b) => sizeOf(members, b) - sizeOf(members, a) || a - b);
  const round: number[] = left.splice(0, 1);
  while (left.length > 0) {
    const [first, last] = [round[0] ?? 0, round.at(-1) ?? 0];
    let best = { links: -1, at: 0, isFirst: false };
    left.forEach((id, at) => {
      if (between(id, last) > best.links) best = { links: between(id, last), at, isFirst: false };
      if (between(id, first) > best.links) best = { links: between(id, first), at, isFirst: true };
    });
    const [next] = left.splice(best.at, 1);
    if (next === undefined) break;
    if (best.isFirst) round.unshift(next);
    else round.push(next);
  }
  return round.map((id) => members.get(id) ?? []);
}

const sizeOf = (members: ReadonlyMap<number, readonly number[]>, id: number) => members.get(id)?.length ?? 0;

function linksBetween(
  community: Int32Array,
  neighbours: readonly (readonly number[])[],
): Map<string, number> {
  const links = new Map<string, number>();
  neighbours.forEach((others, at) => {
    for (const other of others) {
      const a = community[at] ?? 0;
      const b = community[other] ?? 0;
      if (other <= at || a === b) continue;
      const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
      links.set(key, (links.get(key) ?? 0) + 1);
    }
  });
  return links;
}
