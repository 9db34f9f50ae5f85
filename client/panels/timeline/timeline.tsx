import { useMemo } from "react";
import { useOverview, useTexts } from "../../state/app-context.tsx";
import { timeAxes } from "../../state/time-axis.ts";
import { indexOf } from "../../state/visible-part.ts";
import { TimelineChart } from "./timeline-chart.tsx";
import { TimelineControl } from "./timeline-control.tsx";
import { timelineTexts } from "./timeline-texts.ts";
import "./timeline.css";

/** When things happened: a bar for each month, a window over them, and play. */
export function Timeline({ className }: { readonly className?: string }) {
  const texts = useTexts(timelineTexts);
  const overview = useOverview();
  const axes = useMemo(() => overview && timeAxes(indexOf(overview)), [overview]);
  return (
    <section className={`timeline ${className ?? ""}`} aria-label={texts.timeline}>
      <TimelineControl axes={axes} />
      {overview && axes ? (
        <TimelineChart overview={overview} axes={axes} />
      ) : (
        <p className="timeline-empty">{overview && texts.noDates}</p>
      )}
    </section>
  );
}
