import { useAppStore, useOverview, useTexts } from "../../state/app-context.tsx";
import { setFilters } from "../../state/changes.ts";
import { CONFIDENCE_STEPS, type Facets } from "../../state/count-facets.ts";
import { type Bound, withBound } from "../../state/filter-changes.ts";
import type { Filters } from "../../state/view-state.ts";
import { indexOf } from "../../state/visible-part.ts";
import { FilterSlider } from "./filter-slider.tsx";
import { filterTexts } from "./filter-texts.ts";

/** How well a statement must be evidenced, and how well linked an entity must be. */
export function StrengthFilters({ facets, filters }: { readonly facets: Facets; readonly filters: Filters }) {
  const texts = useTexts(filterTexts);
  const store = useAppStore();
  const overview = useOverview();
  const set = (key: Bound, value: number | undefined) =>
    store.setState(
      (state) => ({ ...setFilters(state, withBound(state.view.filters, key, value)), isDragging: true }),
      true,
    );
  const onChangeEnd = () => store.setState({ isDragging: false });
  const confidence = Math.round((filters.minConfidence ?? 0) * CONFIDENCE_STEPS);
  const degrees = degreeSteps(overview ? indexOf(overview).highestDegree : 1);
  const degree = degrees.findLastIndex((each) => each <= (filters.minDegree ?? 0));
  const mostSources = Math.max(1, filters.minSources ?? 1, ...facets.sources.keys());
  const say = (bound: string | undefined, left: string) => `${bound ? `≥ ${bound}` : texts.any} · ${left}`;
  return (
    <>
      <FilterSlider
        name={texts.leastConfidence}
        text={say(
          filters.minConfidence?.toFixed(2),
          texts.statementsLeft(sum(facets.confidences.slice(confidence))),
        )}
        value={confidence}
        highest={CONFIDENCE_STEPS}
        bars={facets.confidences}
        onChange={(step) => set("minConfidence", step === 0 ? undefined : step / CONFIDENCE_STEPS)}
        onChangeEnd={onChangeEnd}
      />
      {mostSources > 1 ? (
        <FilterSlider
          name={texts.leastSources}
          text={say(
            filters.minSources?.toString(),
            texts.statementsLeft(sumFrom(facets.sources, filters.minSources ?? 0)),
          )}
          value={(filters.minSources ?? 1) - 1}
          highest={mostSources - 1}
          onChange={(step) => set("minSources", step === 0 ? undefined : step + 1)}
          onChangeEnd={onChangeEnd}
        />
      ) : (
        <p className="filter-note">{texts.oneSource}</p>
      )}
      <FilterSlider
        name={texts.leastLinks}
        text={say(
          filters.minDegree?.toString(),
          texts.entitiesLeft(sumFrom(facets.degrees, filters.minDegree ?? 0)),
        )}
        value={Math.max(0, degree)}
        highest={degrees.length - 1}
        onChange={(step) => set("minDegree", step === 0 ? undefined : degrees[step])}
        onChangeEnd={onChangeEnd}
      />
    </>
  );
}

/** Degrees that a slider stops at: each at first, then fewer, since hubs have hundreds. */
export function degreeSteps(highest: number): number[] {
  const steps = [0, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 1000, 2000, 5000];
  return steps.filter((step, at) => at < 2 || step <= highest);
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const sumFrom = (counts: ReadonlyMap<number, number>, least: number) =>
  sum([...counts].filter(([value]) => value >= least).map(([, count]) => count));
