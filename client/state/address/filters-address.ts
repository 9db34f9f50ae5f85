import { isPartialDate } from "../../../core/document.ts";
import { entityTypeIds } from "../../../core/ontology/entity-type.ts";
import { predicateIds } from "../../../core/ontology/relation-type.ts";
import { statuses } from "../statement-status.ts";
import type { Filters } from "../view-state.ts";
import { type AddressPair, readNumber, readWhole } from "./address-pair.ts";

/**
 * `hide=person,planned` for types, relations and statuses, which share one list, since no id stands for two of them;
 * `hide-community=3,5`; `hide-source=` once for each publisher; `from=`, `to=`, `as-of=` as dates; `confidence=`,
 * `sources=` and `degree=` as the least that stays.
 */
export function encodeFilters(filters: Filters): AddressPair[] {
  const hidden = [...filters.hiddenTypes, ...filters.hiddenPredicates, ...filters.hiddenStatuses];
  const pairs: AddressPair[] = hidden.length > 0 ? [["hide", hidden.join(",")]] : [];
  if (filters.hiddenCommunities.length > 0) {
    pairs.push(["hide-community", filters.hiddenCommunities.join(",")]);
  }
  for (const publisher of filters.hiddenPublishers) pairs.push(["hide-source", publisher]);
  const put = (key: string, value: string | number | undefined) => {
    if (value !== undefined) pairs.push([key, String(value)]);
  };
  put("from", filters.from);
  put("to", filters.to);
  put("as-of", filters.asOf);
  put("confidence", filters.minConfidence);
  put("sources", filters.minSources);
  put("degree", filters.minDegree);
  return pairs;
}

export function decodeFilters(query: URLSearchParams): Filters {
  const hidden = new Set(query.getAll("hide").flatMap((list) => list.split(",")));
  const among = <Id extends string>(ids: readonly Id[]) => ids.filter((id) => hidden.has(id));
  const communities = (query.get("hide-community") ?? "")
    .split(",")
    .flatMap((text) => readWhole(text, 0, 1e6) ?? []);
  const from = readDate(query.get("from"));
  const to = readDate(query.get("to"));
  const asOf = readDate(query.get("as-of"));
  const minConfidence = readNumber(query.get("confidence"), 0, 1);
  const minSources = readWhole(query.get("sources"), 1, 1e6);
  const minDegree = readWhole(query.get("degree"), 0, 1e9);
  return {
    hiddenTypes: among(entityTypeIds),
    hiddenPredicates: among(predicateIds),
    hiddenStatuses: among(statuses),
    hiddenCommunities: [...new Set(communities)],
    hiddenPublishers: [...new Set(query.getAll("hide-source"))],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(asOf !== undefined && { asOf }),
    ...(minConfidence !== undefined && { minConfidence }),
    ...(minSources !== undefined && { minSources }),
    ...(minDegree !== undefined && { minDegree }),
  };
}

function readDate(text: string | null): string | undefined {
  return isPartialDate(text) ? text : undefined;
}
