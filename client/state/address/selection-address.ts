import { isDocumentId } from "../../../core/document.ts";
import { isEntityId } from "../../../core/entity.ts";
import { isStatementId } from "../../../core/statement.ts";
import type { PathsSelection, Selection } from "../view-state.ts";
import { type AddressPair, joinIds, readWhole, splitIds } from "./address-pair.ts";

/** As the paths panel asks when it is opened. */
export const PATH_STEPS = 4;

/** At most one selection: `entity=`, `statement=`, `pick=`, `document=`, `paths=` or `common=`. */
export function encodeSelection(selection: Selection): AddressPair[] {
  switch (selection.kind) {
    case "none":
      return [];
    case "entity":
    case "statement":
      return [[selection.kind, selection.id]];
    case "entities":
      return [["pick", joinIds(selection.ids)]];
    case "common":
      return [
        ["common", joinIds(selection.ids)],
        ...(selection.atLeast === undefined
          ? []
          : [["least", String(selection.atLeast)] satisfies AddressPair]),
      ];
    case "document":
      return [
        ["document", selection.id],
        ...(selection.at === undefined ? [] : [["at", String(selection.at)] satisfies AddressPair]),
      ];
    case "paths":
      return encodePaths(selection);
  }
}

/** An end that is missing is a minus sign, which is no id. */
const MISSING = "-";
/** As many paths as the panel lists at most. */
export const MOST_PATHS = 20;
/** As many entities as can be compared at once. */
export const MOST_COMPARED = 5;

function encodePaths({ from, to, steps, isDirected, isInOrder, chosen }: PathsSelection): AddressPair[] {
  const ends = to === undefined ? [from ?? MISSING] : [from ?? MISSING, to];
  const pairs: AddressPair[] = [["paths", ends.join(" ")]];
  if (steps !== PATH_STEPS) pairs.push(["steps", String(steps)]);
  if (isDirected) pairs.push(["directed", "1"]);
  if (isInOrder) pairs.push(["inorder", "1"]);
  if (chosen !== 0) pairs.push(["chosen", String(chosen)]);
  return pairs;
}

export function decodeSelection(query: URLSearchParams): Selection {
  const entity = query.get("entity");
  if (isEntityId(entity)) return { kind: "entity", id: entity };
  const statement = query.get("statement");
  if (isStatementId(statement)) return { kind: "statement", id: statement };
  const picked = splitIds(query.get("pick"), isEntityId);
  if (picked.length > 1) return { kind: "entities", ids: picked };
  const [only] = picked;
  if (only !== undefined) return { kind: "entity", id: only };
  const document = query.get("document");
  if (isDocumentId(document)) {
    const at = readWhole(query.get("at"), 0, 1e9);
    return { kind: "document", id: document, ...(at !== undefined && { at }) };
  }
  const paths = decodePaths(query);
  if (paths) return paths;
  const ids = splitIds(query.get("common"), isEntityId).slice(0, MOST_COMPARED);
  const atLeast = readWhole(query.get("least"), 3, ids.length);
  if (ids.length === 0) return { kind: "none" };
  return { kind: "common", ids, ...(atLeast !== undefined && { atLeast }) };
}

function decodePaths(query: URLSearchParams): PathsSelection | undefined {
  const text = query.get("paths")?.trim() ?? "";
  const ends = splitIds(text, isEntityId);
  const isWithoutStart = text === MISSING || text.startsWith(`${MISSING} `);
  if (ends.length === 0 && !isWithoutStart) return undefined;
  const [from, to] = isWithoutStart ? [undefined, ends[0]] : ends;
  return {
    kind: "paths",
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    steps: readWhole(query.get("steps"), 1, 6) ?? PATH_STEPS,
    isDirected: query.get("directed") === "1",
    isInOrder: query.get("inorder") === "1",
    chosen: readWhole(query.get("chosen"), 0, MOST_PATHS - 1) ?? 0,
  };
}
