import type { EntityId } from "../../core/entity.ts";
import { encodeSelection } from "./address/selection-address.ts";
import type { Selection } from "./view-state.ts";

/** A step into a document or an answer about several entities, or out of one. */
export interface TrailStep {
  readonly from: Selection;
  readonly to: Selection;
  /** The entity whose panel a statement that was left was reached from. */
  readonly origin?: EntityId;
}

/** The steps that led to what is selected, the last one last. */
export type Trail = readonly TrailStep[];

const LONGEST = 30;

/**
 * The trail after a step from one selection to another. Going on from an entity to its statements and back is a detour
 * that the trail survives; selecting something else ends it.
 */
export function extendTrail(trail: Trail, from: Selection, to: Selection, origin?: EntityId): Trail {
  if (to.kind === "none") return [];
  if (isSamePlace(from, to)) return trail;
  if (isReadFrom(from) || (isReadFrom(to) && from.kind !== "none")) {
    return [...trail, { from, to, ...(origin !== undefined && { origin }) }].slice(-LONGEST);
  }
  const last = trail.at(-1);
  return last && (to.kind === "statement" || isSamePlace(last.to, to)) ? trail : [];
}

/** Where a "back" in the panel of the selection leads; nothing where the trail does not end at it. */
export function wayBack(trail: Trail, selection: Selection): Selection | undefined {
  const last = trail.at(-1);
  return last && isSamePlace(last.to, selection) ? last.from : undefined;
}

/** The trail after the browser went from one selection to another: a step back is taken off, a jump ends it. */
export function retraceTrail(trail: Trail, from: Selection, to: Selection): Trail {
  if (isSamePlace(from, to)) return trail;
  const back = wayBack(trail, from);
  return back && isSamePlace(back, to) ? trail.slice(0, -1) : [];
}

/** Whether one goes from it to what it names and wants to come back. */
const isReadFrom = ({ kind }: Selection): boolean =>
  kind === "document" || kind === "paths" || kind === "common";

/** Another sentence of a document is the same place, and so is another question in the panel of paths. */
export function isSamePlace(a: Selection, b: Selection): boolean {
  if (a.kind === "document" && b.kind === "document") return a.id === b.id;
  if (a.kind === "paths" || a.kind === "common") return a.kind === b.kind;
  return keyOfPlace(a) === keyOfPlace(b);
}

/** Tells places apart, for instance to remember how far each was read. */
export function keyOfPlace(selection: Selection): string {
  return JSON.stringify(
    encodeSelection(selection.kind === "document" ? { kind: "document", id: selection.id } : selection),
  );
}
