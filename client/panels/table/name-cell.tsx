import type { EntityCard } from "../../../core/api.ts";
import { EntityLabel } from "../../ui/entity-label.tsx";
import { TypeIcon } from "../../ui/type-icon.tsx";

/** An entity in a cell: its icon and both names. */
export function NameCell({ entity }: { readonly entity: Pick<EntityCard, "type" | "name"> }) {
  return (
    <>
      <TypeIcon type={entity.type} size={16} />
      <span className="cell-names">
        <EntityLabel name={entity.name} />
      </span>
    </>
  );
}
