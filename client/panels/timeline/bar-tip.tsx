import { kindLabels } from "../../../core/ontology/relation-type.ts";
import { useApp, useTexts } from "../../state/app-context.tsx";
import { bucketKinds, type TimelineCounts } from "./count-buckets.ts";
import { periodOf } from "./period-of.ts";
import { timelineTexts } from "./timeline-texts.ts";

/** What the bar under the pointer holds, by kind of relation. */
export function BarTip({ counts, bucket }: { readonly counts: TimelineCounts; readonly bucket: number }) {
  const texts = useTexts(timelineTexts);
  const language = useApp((state) => state.language);
  const kinds = bucketKinds(counts, bucket);
  const total = kinds.reduce((sum, { count }) => sum + count, 0);
  const reported = kinds.length > 0 ? publishedIn(counts, bucket) : 0;
  const yearOnly = counts.yearOnly[bucket] ?? 0;
  const place = ((bucket + 0.5) / counts.length) * 100;
  return (
    <div className="timeline-tip" style={{ left: `clamp(110px, ${place}%, calc(100% - 110px))` }}>
      <strong>{texts.bar(periodOf(counts, bucket), total)}</strong>
      {kinds.map(({ kind, count, passing }) => (
        <span key={kind} className="timeline-tip-row">
          <i style={{ background: `var(--kind-${kind})` }} />
          <span>{kindLabels[kind][language]}</span>
          <b>{passing === count ? count.toLocaleString("en") : texts.ofAll(passing, count)}</b>
        </span>
      ))}
      {reported > 0 && <small>{texts.reported(reported)}</small>}
      {yearOnly > 0 && counts.unit !== 12 && <small>{texts.yearOnly(yearOnly)}</small>}
    </div>
  );
}

function publishedIn({ all, length }: TimelineCounts, bucket: number): number {
  const kinds = all.published.length / length;
  return all.published.slice(bucket * kinds, (bucket + 1) * kinds).reduce((sum, count) => sum + count, 0);
}
