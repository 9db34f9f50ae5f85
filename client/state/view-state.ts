import type { EntityId } from "../../core/entity.ts";
import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import type { StatementId } from "../../core/statement.ts";

/** What the details panel shows and the canvas lights. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "statement"; readonly id: StatementId };

/** Centre and width of the picture in graph coordinates (sigma's framed graph space). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

/** How a statement is drawn and filtered: one status each, the strongest that holds. */
export type Status = "fact" | "former" | "planned" | "reported" | "negated";

/** What is left out; empty lists show everything. */
export interface Filters {
  readonly hiddenTypes: readonly EntityTypeId[];
  readonly hiddenPredicates: readonly PredicateId[];
  readonly hiddenStatuses: readonly Status[];
}

/** What a shared link restores: plain data, projected into the address and back. */
export interface ViewState {
  readonly selection: Selection;
  readonly filters: Filters;
  /** Absent: the whole graph fits into the free rectangle. */
  readonly camera?: Camera;
}

export const initialView: ViewState = {
  selection: { kind: "none" },
  filters: { hiddenTypes: [], hiddenPredicates: [], hiddenStatuses: [] },
};
