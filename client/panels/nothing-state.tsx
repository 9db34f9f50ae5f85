import { FunnelX, X } from "lucide-react";
import { Button } from "react-aria-components";
import type { Overview } from "../../core/api.ts";
import { useApp, useChange, useMessages } from "../state/app-context.tsx";
import { setFilters } from "../state/changes.ts";
import { noFilters } from "../state/filter-changes.ts";
import type { Filters } from "../state/view-state.ts";
import { visiblePart } from "../state/visible-part.ts";
import "./states.css";

/** Stands in the middle of an empty canvas: each filter with what returns without it, and the way back. */
export function NothingState({ overview }: { readonly overview: Overview }) {
  const messages = useMessages();
  const change = useChange();
  const filters = useApp((state) => state.view.filters);
  const names: Readonly<Record<keyof Filters, string>> = {
    hiddenTypes: messages.hiddenTypes(filters.hiddenTypes.length),
    hiddenPredicates: messages.hiddenRelations(filters.hiddenPredicates.length),
    hiddenStatuses: messages.hiddenStatuses(filters.hiddenStatuses.length),
  };
  const chips = (Object.keys(names) as (keyof Filters)[])
    .filter((key) => filters[key].length > 0)
    .map((key) => {
      const without: Filters = { ...filters, [key]: [] };
      return { name: names[key], without, returning: visiblePart(overview, without).statements.length };
    });
  return (
    <div className="state state-centre" role="status">
      <span className="state-icon">
        <FunnelX size={20} aria-hidden="true" />
      </span>
      <h2>{messages.nothingPasses}</h2>
      <p>{messages.eachReturns}</p>
      <div className="state-chips">
        {chips.map(({ name, without, returning }) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-label={messages.removeFilter(name)}
            onClick={() => change((state) => setFilters(state, without))}
          >
            {name} <span className="chip-count">+{returning}</span>
            <X size={12} aria-hidden="true" />
          </button>
        ))}
      </div>
      <Button className="primary-button" onPress={() => change((state) => setFilters(state, noFilters))}>
        {messages.resetFilters}
      </Button>
    </div>
  );
}
