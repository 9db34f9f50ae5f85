import type { EntityId } from "../../core/entity.ts";
import type { Selection } from "./view-state.ts";

/** More than these cannot be looked through, nor written into an address. */
export const MOST_PICKED = 500;

/** The entities that a selection consists of. */
export function pickedEntities(selection: Selection): readonly EntityId[] {
  if (selection.kind === "entity") return [selection.id];
  return selection.kind === "entities" || selection.kind === "common" ? selection.ids : [];
}

/** The selection of these entities, each once: nothing, one, or several. */
export function selectionOf(ids: readonly EntityId[]): Selection {
  const each = [...new Set(ids)].slice(0, MOST_PICKED);
  const [first] = each;
  if (first === undefined) return { kind: "none" };
  return each.length === 1 ? { kind: "entity", id: first } : { kind: "entities", ids: each };
}

/** Adds an entity to the selection, or takes it out. */
export function togglePicked(selection: Selection, id: EntityId): Selection {
  const picked = pickedEntities(selection);
  return selectionOf(picked.includes(id) ? picked.filter((each) => each !== id) : [...picked, id]);
}
