import { X } from "lucide-react";
import { useApp, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { setFilters } from "../../state/changes.ts";
import { pause } from "../../state/time-changes.ts";
import { describeFilters } from "./describe-filters.ts";
import { filterTexts } from "./filter-texts.ts";

/** Each filter that holds something back, and the way out of it. */
export function FilterChips() {
  const texts = useTexts(filterTexts);
  const change = useChange();
  const overview = useOverview();
  const language = useApp((state) => state.language);
  const filters = useApp((state) => state.view.filters);
  const chips = overview ? describeFilters(filters, overview, language) : [];
  if (chips.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={texts.active}>
      {chips.map(({ key, name, without }) => (
        <li key={key}>
          <button
            type="button"
            className="filter-chip"
            aria-label={texts.remove(name)}
            onClick={() => change((state) => setFilters(pause(state), without))}
          >
            <span>{name}</span>
            <X size={11} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
