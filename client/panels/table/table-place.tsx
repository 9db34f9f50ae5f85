import { lazy, Suspense } from "react";
import { useApp, useTexts } from "../../state/app-context.tsx";
import { tableTexts } from "./table-texts.ts";
import "./table.css";

const TableView = lazy(async () => ({ default: (await import("./table-view.tsx")).TableView }));

/** The table over the canvas; until graph and table are there, its frame with bars. */
export function TablePlace() {
  const texts = useTexts(tableTexts);
  const load = useApp((state) => state.load);
  // What went wrong, and a graph without statements, are told in the place of the canvas.
  if (load.status === "failed") return null;
  if (load.status === "ready" && load.overview.statements.length === 0) return null;
  return (
    <section className="table-place panel" aria-label={texts.table}>
      {load.status === "ready" ? (
        <Suspense fallback={<TableSkeleton />}>
          <TableView overview={load.overview} />
        </Suspense>
      ) : (
        <TableSkeleton />
      )}
    </section>
  );
}

function TableSkeleton() {
  const { loading } = useTexts(tableTexts);
  return (
    <div className="table-skeleton late" role="status" aria-label={loading}>
      {Array.from({ length: 12 }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike
        <div key={at} aria-hidden="true">
          <span className="bar" />
          <span className="bar wide" />
          <span className="bar wide" />
          <span className="bar" />
        </div>
      ))}
    </div>
  );
}
