import { lazy, Suspense } from "react";
import { useApp } from "../../state/app-context.tsx";

const SourcesList = lazy(async () => ({ default: (await import("./sources-list.tsx")).SourcesList }));

/** The list of all documents over the page, loaded when it is first asked for. */
export function SourcesDialog() {
  const isOpen = useApp(({ dialog }) => dialog === "sources");
  if (!isOpen) return null;
  return (
    <Suspense fallback={null}>
      <SourcesList />
    </Suspense>
  );
}
