import { type ComponentProps, lazy, Suspense } from "react";
import type { EntitiesPanel as Panel } from "./entities-panel.tsx";

const EntitiesPanel = lazy(async () => ({ default: (await import("./entities-panel.tsx")).EntitiesPanel }));

/** The panel of several entities, loaded when it is first needed. */
export function LazyEntitiesPanel(props: ComponentProps<typeof Panel>) {
  return (
    <Suspense>
      <EntitiesPanel {...props} />
    </Suspense>
  );
}
