import type { LayoutGraph } from "../../../core/layouts/layout.ts";

/** A graph of communities with hubs, the same for the same size. */
export function randomLayoutGraph(
  count: number,
  links: number,
  more: Partial<LayoutGraph> = {},
): LayoutGraph {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const community = Int32Array.from({ length: count }, (_, at) => at % Math.max(1, Math.round(count / 20)));
  const pick = () => Math.floor(random() ** 2 * count);
  const near = (at: number) => {
    const same = [...community.keys()].filter((each) => community[each] === community[at]);
    return random() < 0.7 ? (same[Math.floor(random() * same.length)] ?? 0) : pick();
  };
  const subjects = Int32Array.from({ length: links }, pick);
  const objects = subjects.map(near);
  return {
    count,
    x: Float64Array.from({ length: count }, () => random() * 900),
    y: Float64Array.from({ length: count }, () => random() * 600),
    radius: Float64Array.from({ length: count }, () => 4 + random() * 14),
    nameWidth: Float64Array.from({ length: count }, () => 20 + random() * 120),
    community,
    subjects,
    objects,
    ranks: Int8Array.from({ length: links }, () => Math.floor(random() * 3) - 1),
    fixed: new Uint8Array(count),
    ...more,
  };
}
