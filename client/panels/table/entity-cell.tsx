import type { EntityCard } from "../../../core/api.ts";
import { EntityLabel } from "../../ui/entity-label.tsx";
import { TypeIcon } from "../../ui/type-icon.tsx";

/** An entity in a cell: its disc and both names. */
export function EntityCell({ entity }: { readonly entity: EntityCard }) {
  return (
    <span className="entity-cell">
      <TypeIcon type={entity.type} size={16} />
      <span>
        <EntityLabel name={entity.name} />
      </span>
    </span>
  );
}
