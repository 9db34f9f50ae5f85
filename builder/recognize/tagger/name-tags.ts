/** The types that the tagger tells apart. AI models count as products. */
export const nameTypes = ["company", "person", "investor", "product", "institution"] as const;
export type NameType = (typeof nameTypes)[number];

/**
 * Tags of the linear chain: O, then for each type E (last token of a name, also its only one), B (first of several) and
 * I (between). The order puts all tags that end a stretch first (0–5) and all that may start one next (0–10), so that the
 * inner loops run over ranges: exits 0–5 → entries 0–10, and B, I → I, E of one type.
 */
export const TAGS = 16;
export const OUTSIDE = 0;
export const EXITS = 6;
export const ENTRIES = 11;
export const TYPES = nameTypes.length;

export const endTag = (type: number): number => 1 + type;
export const beginTag = (type: number): number => EXITS + type;
export const insideTag = (type: number): number => ENTRIES + type;

/** Type of a tag other than O, as an index into `nameTypes`. */
export const typeOfTag = (tag: number): number => (tag - 1) % TYPES;

/** Number of transition weights: exits × entries, then for each type B→I, B→E, I→I, I→E. */
export const TRANSITIONS = EXITS * ENTRIES + TYPES * 4;
export const innerTransition = (type: number): number => EXITS * ENTRIES + type * 4;
