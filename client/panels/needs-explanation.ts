import type { EntityName } from "../../core/entity.ts";

/** Whether a text calls an entity by a name that a reader would not recognise from the names in the panel. */
export function needsExplanation(surface: string, { en, zh }: EntityName): boolean {
  const said = surface.toLowerCase();
  return [en, zh].every((name) => {
    const known = name?.toLowerCase();
    return known === undefined || !(known.includes(said) || said.includes(known));
  });
}
