import type { EntityId } from "../../core/entity.ts";
import { entityTypeIds } from "../../core/ontology/entity-type.ts";
import { predicateIds } from "../../core/ontology/relation-type.ts";
import type { Filters } from "./view-state.ts";

/** How much of the graph a download holds. */
export type ExportScope = "whole" | "shown" | "around";

/** The address of a download. Statuses travel as polarity and modality, which cannot tell former from fact. */
export function exportAddress(
  format: string,
  scope: ExportScope,
  filters: Filters,
  selected: EntityId | undefined,
): string {
  const query = new URLSearchParams();
  if (scope === "around" && selected !== undefined) query.set("ids", selected);
  if (scope === "shown") {
    const { hiddenTypes, hiddenPredicates, hiddenStatuses } = filters;
    const keep = (name: string, all: readonly string[], hidden: readonly string[]) => {
      if (hidden.length > 0) query.set(name, all.filter((each) => !hidden.includes(each)).join(","));
    };
    keep("types", entityTypeIds, hiddenTypes);
    keep("predicates", predicateIds, hiddenPredicates);
    const hidesNegated = hiddenStatuses.includes("negated");
    keep("polarities", ["asserted", "negated"], hidesNegated ? ["negated"] : []);
    const hiddenModalities = [
      ...hiddenStatuses.filter((status) => status === "planned" || status === "reported"),
      ...(hidesNegated ? ["denied"] : []),
    ];
    keep("modalities", ["fact", "planned", "reported", "denied"], hiddenModalities);
  }
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return `/api/export/${encodeURIComponent(format)}${text && `?${text}`}`;
}

/** Whether a download leaves out exactly what the filters hide. */
export const isExact = ({ hiddenStatuses }: Filters): boolean =>
  !hiddenStatuses.includes("fact") && !hiddenStatuses.includes("former");
