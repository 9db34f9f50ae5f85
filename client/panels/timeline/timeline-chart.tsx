import { ChevronLeft, ChevronRight } from "lucide-react";
import { memo, useMemo, useRef, useState } from "react";
import type { Overview } from "../../../core/api.ts";
import { useApp, useTexts } from "../../state/app-context.tsx";
import type { TimeAxes } from "../../state/time-axis.ts";
import { timeMode } from "../../state/time-changes.ts";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { useWidth } from "../../ui/use-width.ts";
import { type BarPath, barPaths } from "./bar-paths.ts";
import { BarTip } from "./bar-tip.tsx";
import { bucketKinds, bucketsOf, type TimelineCounts } from "./count-buckets.ts";
import { periodOf, yearTicks } from "./period-of.ts";
import { endOf, spanOf } from "./time-places.ts";
import { TimelineHandles } from "./timeline-handles.tsx";
import { timelineTexts } from "./timeline-texts.ts";
import { useBrush } from "./use-brush.ts";
import { useCounts } from "./use-counts.ts";

/** Px from the top to the feet of the bars, and of the highest bar. */
const FOOT = 48;
/** Px that the label of a year takes. */
const TICK = 28;
const HEIGHT = 29;

interface TimelineChartProps {
  readonly overview: Overview;
  readonly axes: TimeAxes;
}

/** The bars over their axis, with the window or the day that lies on them. */
export function TimelineChart({ overview, axes }: TimelineChartProps) {
  const texts = useTexts(timelineTexts);
  const [axis, setAxis] = useState<"dense" | "whole">("dense");
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track);
  const { start, end } = axes[axis];
  const buckets = useMemo(() => bucketsOf({ start, end }, width || 1000), [start, end, width]);
  const counts = useCounts(overview, buckets);
  const months = end - start + 1;
  const paths = useMemo(
    () => (width > 0 ? barPaths(counts, { width, height: HEIGHT, foot: FOOT, months }) : []),
    [counts, width, months],
  );
  const filters = useApp((state) => state.view.filters);
  const mode = useApp(timeMode);
  const span = spanOf(filters, start, months);
  const inputs = { low: useRef<HTMLInputElement>(null), high: useRef<HTMLInputElement>(null) };
  const { pointed, handlers } = useBrush(buckets, months, (grabbed) =>
    inputs[grabbed === "low" ? "low" : "high"].current?.focus({ preventScroll: true }),
  );
  const isWindow = filters.from !== undefined || filters.to !== undefined;
  const shown =
    mode === "asOf" && filters.asOf !== undefined
      ? { low: 0, high: Math.min(months, Math.max(0, endOf(filters.asOf, start))) }
      : span;
  const percent = (place: number) => `${(place / months) * 100}%`;
  return (
    <div className="timeline-chart">
      <div className="timeline-track" ref={track} {...handlers} data-mode={mode}>
        {(isWindow || mode === "asOf") && (
          <span
            className="timeline-window"
            style={{ left: percent(shown.low), right: percent(months - shown.high) }}
          />
        )}
        <Bars paths={paths} width={width} label={useSummary(counts)} />
        {pointed !== undefined && (
          <span
            className="timeline-pointed"
            style={{ left: percent(pointed * buckets.unit), width: percent(buckets.unit) }}
          />
        )}
        <span className="timeline-veil" style={{ left: 0, width: percent(shown.low) }} />
        <span className="timeline-veil" style={{ left: percent(shown.high), right: 0 }} />
        <span className="timeline-axis" />
        {yearTicks(start, months, width).map(({ year, at }) => (
          <span key={year} className="timeline-tick" style={{ left: `${at * 100}%` }}>
            {(1 - at) * width > TICK && year}
          </span>
        ))}
        <TimelineHandles start={start} months={months} span={span} inputs={inputs} />
        {pointed !== undefined && <BarTip counts={counts} bucket={pointed} />}
      </div>
      <div className="timeline-notes">
        {axis === "whole" ? (
          <button type="button" onClick={() => setAxis("dense")}>
            {texts.fold}
          </button>
        ) : (
          counts.earlier > 0 && (
            <button type="button" onClick={() => setAxis("whole")}>
              <ChevronLeft size={11} aria-hidden="true" />
              {texts.earlier(counts.earlier)}
            </button>
          )
        )}
        {mode === "asOf" && (
          <span className="timeline-was">
            <LineSwatch status="fact" /> {texts.is} <LineSwatch status="former" /> {texts.was}
          </span>
        )}
        <span className="timeline-per">
          {texts.per[counts.unit]}
          {counts.undated > 0 && (
            <span title={texts.undatedHint(counts.undated)}> · {texts.undated(counts.undated)}</span>
          )}
        </span>
        {counts.later > 0 && (
          <button type="button" onClick={() => setAxis("whole")}>
            {texts.later(counts.later)}
            <ChevronRight size={11} aria-hidden="true" />
          </button>
        )}
      </div>
    </div>
  );
}

interface BarsProps {
  readonly paths: readonly BarPath[];
  readonly width: number;
  readonly label: string;
}

/** Drawn anew only when counts or room change, not while a window moves over them. */
const Bars = memo(function Bars({ paths, width, label }: BarsProps) {
  return (
    <svg className="timeline-bars" width={width} height={FOOT} role="img" aria-label={label}>
      {paths.map(({ kind, shade, d }) => (
        <path key={`${kind} ${shade}`} d={d} className={`bar-${shade}`} fill={`var(--kind-${kind})`} />
      ))}
    </svg>
  );
});

function useSummary(counts: TimelineCounts): string {
  const texts = useTexts(timelineTexts);
  return useMemo(() => {
    const totals = Array.from({ length: counts.length }, (_, bucket) =>
      bucketKinds(counts, bucket).reduce((sum, { count }) => sum + count, 0),
    );
    const most = Math.max(0, ...totals);
    const all = totals.reduce((sum, count) => sum + count, 0);
    return texts.chart(all, periodOf(counts, Math.max(0, totals.indexOf(most))), most);
  }, [counts, texts]);
}
