import type { Palette } from "../palette.ts";
import type { Density } from "../scene/drawn-graph.ts";
import type { GraphIndex } from "../scene/graph-index.ts";
import type { EntityColours } from "./colouring.ts";
import { colouringOf, sizingOf } from "./index.ts";

/** Values kept as long as the index is, by a key. */
function keptByIndex<Value>(compute: (index: GraphIndex, id: string) => Value) {
  const kept = new WeakMap<GraphIndex, Map<string, Value>>();
  return (index: GraphIndex, id: string): Value => {
    const ofIndex = kept.get(index) ?? new Map<string, Value>();
    kept.set(index, ofIndex);
    const value = ofIndex.get(id) ?? compute(index, id);
    ofIndex.set(id, value);
    return value;
  };
}

/** What the colours of the discs mean under a colouring, by its id. */
export const coloursOf = keptByIndex((index, id): EntityColours => colouringOf(id).coloursOf(index));

const LEAST = 4;
const SPAN = 14;
/** Discs of a phone are smaller. */
const COMPACT = 0.8;

const fullRadii = keptByIndex((index, id) =>
  sizingOf(id)
    .sharesOf(index)
    .map((share) => LEAST + SPAN * share),
);
const compactRadii = keptByIndex((index, id) => fullRadii(index, id).map((radius) => radius * COMPACT));

/** Radius of every disc at rest in px, under a sizing by its id. */
export const radiiOf = (index: GraphIndex, id: string, density: Density): Float32Array =>
  (density === "compact" ? compactRadii : fullRadii)(index, id);

/** The colour of an entity's disc. */
export function colourOf(
  { index, colours }: { readonly index: GraphIndex; readonly colours: EntityColours },
  palette: Pick<Palette, "types" | "classes" | "ramp" | "rest">,
  at: number,
): string {
  if (colours.kind === "type") {
    const type = index.entities[at]?.type;
    return type ? palette.types[type] : palette.rest;
  }
  if (colours.kind === "classes") return palette.classes[colours.classOf[at] ?? -1] ?? palette.rest;
  const share = colours.shareOf[at] ?? Number.NaN;
  return palette.ramp[Math.round(share * (palette.ramp.length - 1))] ?? palette.rest;
}
