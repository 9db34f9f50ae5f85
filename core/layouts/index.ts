import { circular } from "./circular.ts";
import { forceAtlas } from "./force-atlas.ts";
import { hierarchical } from "./hierarchical.ts";
import type { Layout } from "./layout.ts";
import { noOverlap } from "./no-overlap.ts";
import { radial } from "./radial.ts";

/** The map as it was built: it is there without being run. */
export const MAP = "map";

/** Every layout that can be run, in the order of the menu. */
export const layouts: readonly Layout[] = [forceAtlas, noOverlap, circular, radial, hierarchical];

/** A layout by its id; nothing where the registry has none, as for the map. */
export const layoutOf = (id: string): Layout | undefined => layouts.find((each) => each.id === id);
