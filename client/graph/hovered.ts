import type { EntityId } from "../../core/entity.ts";
import type { StatementId } from "../../core/statement.ts";

/** What the pointer or a panel row points at. */
export type Hovered =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "statement"; readonly id: StatementId };
