import type { LitEntity } from "../scene/lit.ts";

/** Type of a name on the canvas: sizes and weights of the visual reference. */
export interface LabelStyle {
  readonly size: 12 | 13 | 14;
  readonly weight: 400 | 500 | 600;
  readonly ink: "strong" | "soft";
}

/** How the name of an entity is written, by its radius at rest in px, its degree and what lights it. */
export function labelStyle(radius: number, degree: number, role: LitEntity | undefined): LabelStyle {
  if (role === "selected" || role === "end") return { size: 14, weight: 600, ink: "strong" };
  if (role === "hovered" || radius >= 11) return { size: 13, weight: 600, ink: "strong" };
  if (role !== undefined || degree >= 5) return { size: 12, weight: 500, ink: "strong" };
  return { size: 12, weight: 400, ink: "soft" };
}

const han = /\p{Script=Han}/u;

/** At most 24 columns, a Han character counting two; the full name is in the panel. */
export function shortenLabel(text: string): string {
  let columns = 0;
  let kept = "";
  for (const character of text) {
    columns += han.test(character) ? 2 : 1;
    if (columns > 24) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
}
