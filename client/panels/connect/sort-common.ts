import type { CommonResult } from "../../../core/api.ts";
import { evidenceStrength } from "../../../core/graph/evidence-strength.ts";

export type CommonRow = CommonResult["common"][number];
export type CommonOrder = "shared" | "evidence" | "degree";

/** Shared entities by how many share them, by the evidence of the weakest of their links, or the least connected first. */
export function sortCommon(rows: readonly CommonRow[], order: CommonOrder): CommonRow[] {
  // The server gives them by how many share them.
  if (order === "shared") return [...rows];
  if (order === "degree") return rows.toSorted((a, b) => a.entity.metrics.degree - b.entity.metrics.degree);
  const weakest = new Map(
    rows.map((row) => [row, Math.min(...row.links.map(({ statements }) => evidenceStrength(statements)))]),
  );
  return rows.toSorted((a, b) => (weakest.get(b) ?? 0) - (weakest.get(a) ?? 0));
}
