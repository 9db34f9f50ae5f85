import type { Overview } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { noItem } from "../../core/graph/no-item.ts";
import { keptByFilters } from "./kept-by-filters.ts";
import type { Filters } from "./view-state.ts";

/** How much of the graph a download holds. */
export type ExportScope = "whole" | "shown" | "around";

/** The address of a download; what the filters leave is said in the words of the API. */
export function exportAddress(
  format: string,
  scope: ExportScope,
  filters: Filters,
  selected: EntityId | undefined,
  overview: Pick<Overview, "entities"> | undefined,
): string {
  const query = new URLSearchParams();
  if (scope === "around" && selected !== undefined) query.set("ids", selected);
  if (scope === "shown") {
    for (const [name, value] of filterQuery(filters, overview)) query.append(name, value);
    // The page does not draw what nothing links either.
    query.set("linked", "true");
  }
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `/api/export/${encodeURIComponent(format)}${text && `?${text}`}`;
}

/** The filters in the words of the API; names of publishers are repeated, since they may hold commas. */
function filterQuery(filters: Filters, overview: Pick<Overview, "entities"> | undefined): [string, string][] {
  const kept = keptByFilters(filters, { entities: overview?.entities ?? [] });
  return Object.entries(kept).flatMap(([name, value]): [string, string][] => {
    if (value === undefined) return [];
    const values = Array.isArray(value) && value.length === 0 ? [noItem] : [value].flat().map(String);
    return name === "exceptPublishers" ? values.map((each) => [name, each]) : [[name, values.join(",")]];
  });
}
