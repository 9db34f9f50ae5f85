import type { GraphIndex } from "../scene/graph-index.ts";
import type { Colouring } from "./colouring.ts";

/** As many colours as can be told apart. */
export const MOST_CLASSES = 10;
/** A community of fewer is not worth a colour. */
const FEWEST = 3;

/** The largest communities of the whole graph have a colour each, so that filters recolour nothing. */
export const byCommunity: Colouring = {
  id: "community",
  label: { en: "Community", zh: "社区" },
  coloursOf(index) {
    const sizes = communitySizes(index);
    const ranked = [...sizes.keys()].toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a - b);
    const classes = ranked.filter((id) => (sizes.get(id) ?? 0) >= FEWEST).slice(0, MOST_CLASSES);
    const numberOf = new Map(classes.map((id, at) => [id, at]));
    return {
      kind: "classes",
      classOf: Int16Array.from(index.entities, ({ metrics }) => numberOf.get(metrics.community) ?? -1),
      classes,
      others: ranked.length - classes.length,
    };
  },
};

/** Only those of whom something is said: the others are never drawn. */
function communitySizes(index: GraphIndex): Map<number, number> {
  const sizes = new Map<number, number>();
  index.entities.forEach(({ metrics: { community } }, at) => {
    if ((index.incident[at]?.length ?? 0) > 0) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  });
  return sizes;
}
