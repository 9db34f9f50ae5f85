import { ChevronRight, SlidersHorizontal } from "lucide-react";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import { entityTypes } from "../../core/ontology/entity-type.ts";
import { kindLabels, relationKinds } from "../../core/ontology/relation-type.ts";
import { useApp, useChange, useMessages, useOverview, useTexts } from "../state/app-context.tsx";
import { setFilters } from "../state/changes.ts";
import { countFacets } from "../state/count-facets.ts";
import { isolateStatus, isolateType, toggleStatus, toggleType } from "../state/filter-changes.ts";
import { statuses } from "../state/statement-status.ts";
import { LineSwatch } from "../ui/line-swatch.tsx";
import { TypeIcon } from "../ui/type-icon.tsx";
import { AppearanceBar } from "./appearance-bar.tsx";
import { FilterRow } from "./filter-row.tsx";
import { FilterChips } from "./filters/filter-chips.tsx";
import { filterTexts } from "./filters/filter-texts.ts";
import { KindRows } from "./kind-rows.tsx";
import { ShownCounts } from "./shown-counts.tsx";
import "./filters.css";

const MoreFilters = lazy(() => import("./filters/more-filters.tsx"));

/** The legend, which is the filter. Before the graph is there its frame stands with bars for counts. */
export function FilterPanel() {
  const messages = useMessages();
  const change = useChange();
  const language = useApp((state) => state.language);
  const filters = useApp((state) => state.view.filters);
  const overview = useOverview();
  const part = useApp((state) => state.view.part);
  const texts = useTexts(filterTexts);
  const [showsMore, setShowsMore] = useState(false);
  // Counts may come a frame after the row that was clicked.
  const counted = useDeferredValue(useMemo(() => ({ part, filters }), [part, filters]));
  const facets = useMemo(() => overview && countFacets(overview, counted), [overview, counted]);
  const types = overview?.ontology.entityTypes ?? entityTypes;
  const relations = overview?.ontology.relationTypes ?? [];
  const kinds = overview?.ontology.kinds ?? relationKinds.map((id) => ({ id, label: kindLabels[id] }));
  return (
    <section className="filter-panel" aria-label={messages.filters}>
      <ShownCounts />
      <div className="filter-groups">
        <fieldset aria-label={messages.entities}>
          <h2 className="section-head">{messages.entities}</h2>
          <div className="type-rows">
            {types.map(({ id, plural }) => (
              <FilterRow
                key={id}
                name={plural[language]}
                count={facets?.types.get(id)}
                isShown={!filters.hiddenTypes.includes(id)}
                mark={<TypeIcon type={id} size={16} />}
                onToggle={() => change((state) => setFilters(state, toggleType(state.view.filters, id)))}
                onIsolate={() => change((state) => setFilters(state, isolateType(state.view.filters, id)))}
              />
            ))}
          </div>
        </fieldset>
        <fieldset aria-label={messages.relations}>
          <h2 className="section-head">{messages.relations}</h2>
          {kinds.map(({ id, label }) => (
            <KindRows
              key={id}
              kind={id}
              name={label[language]}
              relations={relations.filter(({ kind }) => kind === id)}
              facets={facets}
            />
          ))}
        </fieldset>
        <fieldset aria-label={messages.status}>
          <h2 className="section-head">{messages.status}</h2>
          <div className="status-rows">
            {statuses.map((status) => (
              <FilterRow
                key={status}
                name={capitalise(messages[status])}
                count={facets && (facets.statuses.get(status) ?? 0)}
                isShown={!filters.hiddenStatuses.includes(status)}
                mark={<LineSwatch status={status} />}
                onToggle={() =>
                  change((state) => setFilters(state, toggleStatus(state.view.filters, status)))
                }
                onIsolate={() =>
                  change((state) => setFilters(state, isolateStatus(state.view.filters, status)))
                }
              />
            ))}
            <button
              type="button"
              className="more-toggle"
              aria-expanded={showsMore}
              aria-label={texts.more}
              onClick={() => setShowsMore(!showsMore)}
            >
              <SlidersHorizontal size={14} strokeWidth={1.75} aria-hidden="true" />
              {texts.moreShort}
              <ChevronRight size={14} aria-hidden="true" />
            </button>
          </div>
        </fieldset>
        {showsMore && overview && facets && (
          <Suspense fallback={null}>
            <MoreFilters overview={overview} facets={facets} />
          </Suspense>
        )}
      </div>
      {/* Below the rows, so that these do not move under a pointer that clicks them. */}
      <FilterChips />
      <AppearanceBar />
    </section>
  );
}

const capitalise = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
