import { useEffect, useMemo, useRef, useState } from "react";
import { Input, SearchField } from "react-aria-components";
import type { Overview } from "../../../core/api.ts";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { setFilters } from "../../state/changes.ts";
import type { Facets } from "../../state/count-facets.ts";
import {
  isolateCommunity,
  isolatePublisher,
  toggleCommunity,
  togglePublisher,
  withBound,
} from "../../state/filter-changes.ts";
import { pause } from "../../state/time-changes.ts";
import type { Filters } from "../../state/view-state.ts";
import { DateField } from "../../ui/date-field.tsx";
import { filterTexts } from "./filter-texts.ts";
import { type Row, RowList } from "./row-list.tsx";
import { StrengthFilters } from "./strength-filters.tsx";
import "./more-filters.css";

interface MoreFiltersProps {
  readonly overview: Overview;
  readonly facets: Facets;
}

/** The filters beyond the legend: dates, evidence, links, communities and publishers, each with what it leaves or brings back. */
export default function MoreFilters({ overview, facets }: MoreFiltersProps) {
  const texts = useTexts(filterTexts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const filters = useApp((state) => state.view.filters);
  const filter = (next: (filters: Filters) => Filters) =>
    change((state) => setFilters(pause(state), next(state.view.filters)));
  const communities = useMemo(
    () =>
      overview.communities
        .map(({ id, label }) => ({ id, name: label[language], count: facets.communities.get(id) ?? 0 }))
        .toSorted((a, b) => b.count - a.count || a.id - b.id),
    [overview, facets, language],
  );
  const communityIds = overview.communities.map(({ id }) => id);
  const dates = { placeholder: texts.dateHint, complaint: texts.badDate };
  const { from, to, asOf } = filters;
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no function that ends an effect.
    void top.current?.scrollIntoView({ block: "start" });
  }, []);
  return (
    <div className="more-filters" ref={top}>
      <fieldset aria-label={texts.time} className="filter-dates">
        <h2 className="section-head">{texts.time}</h2>
        <div>
          <DateField
            {...dates}
            label={texts.from}
            value={from}
            onChange={(date) => filter((all) => withBound(all, "from", date))}
          />
          <DateField
            {...dates}
            label={texts.to}
            value={to}
            onChange={(date) => filter((all) => withBound(all, "to", date))}
          />
          <DateField
            {...dates}
            label={texts.day}
            value={asOf}
            onChange={(date) => filter((all) => withBound(all, "asOf", date))}
          />
        </div>
      </fieldset>
      <StrengthFilters facets={facets} filters={filters} />
      {communities.length > 1 && (
        <fieldset aria-label={texts.communitiesHead}>
          <h2 className="section-head">{texts.communitiesHead}</h2>
          <RowList
            rows={communities}
            hidden={filters.hiddenCommunities}
            onToggle={(id) => filter((all) => toggleCommunity(all, id))}
            onIsolate={(id) => filter((all) => isolateCommunity(all, communityIds, id))}
          />
        </fieldset>
      )}
      <PublisherFilter overview={overview} facets={facets} filters={filters} onFilter={filter} />
    </div>
  );
}

interface PublisherFilterProps extends MoreFiltersProps {
  readonly filters: Filters;
  readonly onFilter: (next: (filters: Filters) => Filters) => void;
}

function PublisherFilter({ overview, facets, filters, onFilter }: PublisherFilterProps) {
  const texts = useTexts(filterTexts);
  const [query, setQuery] = useState("");
  const ids = useMemo(
    () => [...new Set(overview.documents.map(({ publisher }) => publisher ?? ""))],
    [overview],
  );
  const rows: Row<string>[] = useMemo(
    () =>
      ids
        .map((id) => ({ id, name: id || texts.noPublisher, count: facets.publishers.get(id) ?? 0 }))
        .filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()))
        .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name)),
    [ids, facets, query, texts],
  );
  return (
    <fieldset aria-label={texts.publishersHead}>
      <h2 className="section-head">{texts.publishersHead}</h2>
      {ids.length > 6 && (
        <SearchField
          className="filter-search"
          value={query}
          onChange={setQuery}
          aria-label={texts.findPublisher}
        >
          <Input placeholder={texts.findPublisher} />
        </SearchField>
      )}
      <RowList
        key={query === "" ? "all" : "found"}
        rows={rows}
        hidden={filters.hiddenPublishers}
        onToggle={(id) => onFilter((all) => togglePublisher(all, id))}
        onIsolate={(id) => onFilter((all) => isolatePublisher(all, ids, id))}
      />
      {rows.length === 0 && <p className="filter-note">{texts.noneFound}</p>}
    </fieldset>
  );
}
