/** Passes of sorting by neighbours, and of exchanging those side by side. */
const SORTS = 12;
const EXCHANGES = 8;
/** Exchanging compares neighbours pairwise: beyond so many links it takes longer than it is worth. */
const MOST_LINKS = 60_000;

/**
 * The same groups in the same round, the members of each ordered so that few lines cross: first by where their neighbours
 * lie, then by exchanging any two side by side that cross less the other way round (as in Baur and Brandes 2004).
 */
export function orderOnCircle(
  groups: readonly (readonly number[])[],
  neighbours: readonly (readonly number[])[],
): number[][] {
  let best = groups.map((group) => [...group]);
  const total = groups.reduce((sum, group) => sum + group.length, 0);
  for (let pass = 0; pass < SORTS; pass += 1) {
    const place = placesIn(best);
    best = best.map((group, at) => sortByNeighbours(group, at, best, neighbours, place, total));
  }
  const links = neighbours.reduce((sum, each) => sum + each.length, 0);
  if (links <= MOST_LINKS) exchange(best, neighbours, total);
  return best;
}

function placesIn(groups: readonly (readonly number[])[]): Map<number, number> {
  return new Map(groups.flat().map((at, place) => [at, place]));
}

function sortByNeighbours(
  group: readonly number[],
  at: number,
  groups: readonly (readonly number[])[],
  neighbours: readonly (readonly number[])[],
  place: ReadonlyMap<number, number>,
  total: number,
): number[] {
  const start = groups.slice(0, at).reduce((sum, each) => sum + each.length, 0);
  const middle = start + (group.length - 1) / 2;
  const wanted = new Map(
    group.map((member) => {
      const own = place.get(member) ?? middle;
      const pulls = (neighbours[member] ?? []).map((other) => {
        const away = place.get(other) ?? own;
        // Within the group a neighbour pulls beside itself; one outside pulls to the end that is nearer on the circle.
        if (away >= start && away < start + group.length) return away - middle;
        const turn = ((away - middle + total * 1.5) % total) - total / 2;
        // A line to a place further round leaves from nearer to the end: those must not cross each other.
        return (Math.sign(turn) * (total / 2 - Math.abs(turn)) * group.length) / total;
      });
      const mean = pulls.reduce((sum, pull) => sum + pull, 0) / (pulls.length || 1);
      return [member, pulls.length === 0 ? own - middle : mean] as const;
    }),
  );
  return group.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0) || a - b);
}

function exchange(groups: number[][], neighbours: readonly (readonly number[])[], total: number): void {
  const place = placesIn(groups);
  for (let pass = 0; pass < EXCHANGES; pass += 1) {
    let exchanged = 0;
    for (const group of groups) {
      for (let at = 0; at + 1 < group.length; at += 1) {
        const a = group[at] ?? 0;
        const b = group[at + 1] ?? 0;
        if (crossings(a, b, neighbours, place, total) <= crossings(b, a, neighbours, place, total)) continue;
        group[at] = b;
        group[at + 1] = a;
        const before = place.get(a) ?? 0;
        place.set(b, before).set(a, before + 1);
        exchanged += 1;
      }
    }
    if (exchanged === 0) return;
  }
}

/** How often lines of `a` and `b` cross when `b` comes right after `a`: where a line of `b` ends further round than one of `a`. */
function crossings(
  a: number,
  b: number,
  neighbours: readonly (readonly number[])[],
  place: ReadonlyMap<number, number>,
  total: number,
): number {
  const from = Math.min(place.get(a) ?? 0, place.get(b) ?? 0);
  const turnsOf = (at: number, other: number) =>
    (neighbours[at] ?? [])
      .filter((each) => each !== other)
      .map((each) => ((place.get(each) ?? 0) - from + total) % total);
  const ofA = turnsOf(a, b).toSorted((x, y) => x - y);
  let count = 0;
  for (const turn of turnsOf(b, a)) {
    let low = 0;
    let high = ofA.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ofA[middle] ?? 0) < turn) low = middle + 1;
      else high = middle;
    }
    count += low;
  }
  return count;
}
