import type { Overview } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import { entityTypeIds } from "../../core/ontology/entity-type.ts";
import { predicateIds } from "../../core/ontology/relation-type.ts";
import { statuses } from "./statement-status.ts";
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
  if (scope === "shown")
    for (const [name, value] of filterQuery(filters, overview)) query.append(name, value);
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `/api/export/${encodeURIComponent(format)}${text && `?${text}`}`;
}

/** The filters as the API takes them: lists of what stays, since those of the page are lists of what goes. */
function filterQuery(filters: Filters, overview: Pick<Overview, "entities"> | undefined): [string, string][] {
  const pairs: [string, string][] = [];
  const keep = (name: string, all: readonly (string | number)[], hidden: readonly (string | number)[]) => {
    if (hidden.length > 0) pairs.push([name, all.filter((each) => !hidden.includes(each)).join(",")]);
  };
  keep("types", entityTypeIds, filters.hiddenTypes);
  keep("predicates", predicateIds, filters.hiddenPredicates);
  keep("statuses", statuses, filters.hiddenStatuses);
  const communities = new Set(overview?.entities.map(({ metrics }) => metrics.community));
  keep(
    "communities",
    [...communities].toSorted((a, b) => a - b),
    filters.hiddenCommunities,
  );
  for (const publisher of filters.hiddenPublishers) pairs.push(["exceptPublishers", publisher]);
  const { from, to, asOf, minConfidence, minSources, minDegree } = filters;
  for (const [name, value] of Object.entries({ from, to, asOf, minConfidence, minSources, minDegree })) {
    if (value !== undefined) pairs.push([name, String(value)]);
  }
  return pairs;
}
