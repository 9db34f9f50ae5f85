import { EntityId } from "../../core/entity.ts";
import { entityTypeIds } from "../../core/ontology/entity-type.ts";
import { predicateIds } from "../../core/ontology/relation-type.ts";
import { StatementId } from "../../core/statement.ts";
import { statuses } from "./statement-status.ts";
import type { Camera, Filters, Selection, ViewState } from "./view-state.ts";

/**
 * The view as the query of an address: `?entity=company:zhipu&hide=person,planned&camera=0.5,0.5,0.25`, or "" at rest.
 * Types, relations and statuses share one list, since no id stands for two of them.
 */
export function encodeView({ selection, filters, camera }: ViewState): string {
  const hidden = [...filters.hiddenTypes, ...filters.hiddenPredicates, ...filters.hiddenStatuses];
  const parts = [
    ...(selection.kind === "none" ? [] : [`${selection.kind}=${encodeValue(selection.id)}`]),
    ...(hidden.length > 0 ? [`hide=${hidden.join(",")}`] : []),
    ...(camera
      ? [`camera=${round(camera.x)},${round(camera.y)},${Number(camera.ratio.toPrecision(4))}`]
      : []),
  ];
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** The view of an address; what is unknown or broken in it is left out. */
export function decodeView(search: string): ViewState {
  const query = new URLSearchParams(search);
  const camera = decodeCamera(query.get("camera"));
  return {
    selection: decodeSelection(query.get("entity"), query.get("statement")),
    filters: decodeFilters(query.getAll("hide").flatMap((list) => list.split(","))),
    ...(camera && { camera }),
  };
}

function decodeSelection(entity: string | null, statement: string | null): Selection {
  const entityId = EntityId.safeParse(entity);
  if (entityId.success) return { kind: "entity", id: entityId.data };
  const statementId = StatementId.safeParse(statement);
  if (statementId.success) return { kind: "statement", id: statementId.data };
  return { kind: "none" };
}

function decodeFilters(hidden: readonly string[]): Filters {
  const among = <Id extends string>(ids: readonly Id[]) => ids.filter((id) => hidden.includes(id));
  return {
    hiddenTypes: among(entityTypeIds),
    hiddenPredicates: among(predicateIds),
    hiddenStatuses: among(statuses),
  };
}

function decodeCamera(text: string | null): Camera | undefined {
  const numbers = text?.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part))) ?? [];
  const [x, y, ratio] = numbers;
  if (numbers.length !== 3 || x === undefined || y === undefined || ratio === undefined) return undefined;
  // Beyond these the picture is empty or a single dot: the address is broken, not a wish.
  const isSeen = Math.abs(x) <= 100 && Math.abs(y) <= 100 && ratio >= 0.0001 && ratio <= 100;
  return isSeen ? { x, y, ratio } : undefined;
}

// Colons and commas may stand in a query as they are, and read better so. A lone surrogate cannot be encoded.
const encodeValue = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",");

const round = (value: number) => Number(value.toFixed(4)) + 0;
