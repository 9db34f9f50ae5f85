import { type CSSProperties, useMemo } from "react";
import type { Overview } from "../../core/api.ts";
import type { EntityColours } from "../graph/looks/colouring.ts";
import { coloursOf } from "../graph/looks/entity-looks.ts";
import { colouringOf } from "../graph/looks/index.ts";
import { RAMP_STOPS } from "../graph/palette.ts";
import { useApp, useChange, useOverview, useTexts } from "../state/app-context.tsx";
import { setFilters } from "../state/changes.ts";
import { isolateCommunity, toggleCommunity } from "../state/toggle-community.ts";
import { indexOf, visibleGraph } from "../state/visible-part.ts";
import { defineTexts } from "../ui/define-texts.ts";
import { FilterRow } from "./filter-row.tsx";

const texts = defineTexts({
  en: {
    others: (count: number) => (count === 1 ? "1 smaller community" : `${count} smaller communities`),
    unknown: "not known",
    grey: "grey",
  },
  zh: {
    others: (count: number) => `其余 ${count} 个较小社区`,
    unknown: "未知",
    grey: "灰色",
  },
});

/** What the colours mean, where they do not mean the type. */
export function ColourLegend() {
  const overview = useOverview();
  const colour = useApp((state) => state.view.appearance.colour);
  if (!overview) return null;
  const colours = coloursOf(indexOf(overview), colour);
  if (colours.kind === "classes") return <ClassLegend overview={overview} colours={colours} />;
  return colours.kind === "ramp" ? <RampLegend colours={colours} /> : null;
}

interface ClassLegendProps {
  readonly overview: Overview;
  readonly colours: Extract<EntityColours, { kind: "classes" }>;
}

/** The communities that have a colour, which can be hidden here like types; the rest is one grey row. */
function ClassLegend({ overview, colours }: ClassLegendProps) {
  const { others, grey } = useTexts(texts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const filters = useApp((state) => state.view.filters);
  const part = useApp((state) => state.view.part);
  const counts = useMemo(() => {
    const { entities } = visibleGraph(overview, { part, filters: { ...filters, hiddenCommunities: [] } });
    const found = new Map<number, number>();
    overview.entities.forEach(({ metrics }, at) => {
      if (entities[at]) found.set(metrics.community, (found.get(metrics.community) ?? 0) + 1);
    });
    return found;
  }, [overview, part, filters]);
  const labels = new Map(overview.communities.map(({ id, label }) => [id, label]));
  const all = overview.communities.map(({ id }) => id);
  const name = colouringOf("community").label[language];
  return (
    <fieldset className="colour-legend" aria-label={name}>
      <h2 className="section-head">{name}</h2>
      {colours.classes.map((community, at) => (
        <FilterRow
          key={community}
          name={labels.get(community)?.[language] ?? String(community)}
          count={counts.get(community) ?? 0}
          isShown={!filters.hiddenCommunities.includes(community)}
          mark={
            <span
              className="class-swatch"
              style={{ "--swatch": `var(--class-${at + 1})` } as CSSProperties}
            />
          }
          onToggle={() =>
            change((state) => setFilters(state, toggleCommunity(state.view.filters, community)))
          }
          onIsolate={() =>
            change((state) => setFilters(state, isolateCommunity(state.view.filters, community, all)))
          }
        />
      ))}
      {colours.others > 0 && (
        <p className="legend-rest">
          <span className="class-swatch" title={grey} />
          {others(colours.others)}
        </p>
      )}
    </fieldset>
  );
}

const gradient = `linear-gradient(90deg, ${Array.from({ length: RAMP_STOPS }, (_, at) => `var(--ramp-${at + 1})`).join(", ")})`;

function RampLegend({ colours }: { readonly colours: Extract<EntityColours, { kind: "ramp" }> }) {
  const { unknown, grey } = useTexts(texts);
  const language = useApp((state) => state.language);
  const id = useApp((state) => state.view.appearance.colour);
  const name = colouringOf(id).label[language];
  // Values that read the same say nothing twice.
  const ticks = [...new Set(colours.ticks.map((value) => colours.format(value, language)))];
  return (
    <fieldset className="colour-legend" aria-label={name}>
      <h2 className="section-head">{name}</h2>
      <div className="ramp">
        <span className="ramp-bar" style={{ background: ticks.length > 1 ? gradient : "var(--ramp-1)" }} />
        <span className="ramp-ticks">
          {ticks.map((tick) => (
            <span key={tick}>{tick}</span>
          ))}
        </span>
      </div>
      {colours.hasUnknown && (
        <p className="legend-rest">
          <span className="class-swatch" title={grey} />
          {unknown}
        </p>
      )}
    </fieldset>
  );
}
