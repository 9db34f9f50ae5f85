import { FunnelX, Undo2, X } from "lucide-react";
import { Button } from "react-aria-components";
import type { Overview } from "../../core/api.ts";
import { useApp, useChange, useMessages, useTexts } from "../state/app-context.tsx";
import { setFilters, travel } from "../state/changes.ts";
import { noFilters } from "../state/filter-changes.ts";
import { undo } from "../state/history.ts";
import { pause } from "../state/time-changes.ts";
import { visibleGraph } from "../state/visible-part.ts";
import { describeFilters } from "./filters/describe-filters.ts";
import { filterTexts } from "./filters/filter-texts.ts";
import "./states.css";

/** Stands in the middle of an empty canvas: each filter with what returns without it, and the way back. */
export function NothingState({ overview }: { readonly overview: Overview }) {
  const messages = useMessages();
  const change = useChange();
  const filters = useApp((state) => state.view.filters);
  const language = useApp((state) => state.language);
  const texts = useTexts(filterTexts);
  const canUndo = useApp(({ history }) => history.past.length > 0);
  const part = useApp((state) => state.view.part);
  const chips = describeFilters(filters, overview, language).map(({ name, without }) => ({
    name,
    without,
    returning: visibleGraph(overview, { part, filters: without }).statementCount,
  }));
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
            aria-label={`${messages.removeFilter(name)} +${returning}`}
            onClick={() => change((state) => setFilters(pause(state), without))}
          >
            {name} <span className="chip-count">+{returning}</span>
            <X size={12} aria-hidden="true" />
          </button>
        ))}
      </div>
      <div className="state-actions">
        <Button
          className="primary-button"
          onPress={() => change((state) => setFilters(pause(state), noFilters))}
        >
          {messages.resetFilters}
        </Button>
        {canUndo && (
          <Button className="outline-button" onPress={() => change((state) => travel(pause(state), undo))}>
            <Undo2 size={14} aria-hidden="true" />
            {texts.undoLast}
          </Button>
        )}
      </div>
    </div>
  );
}
