import { useMemo, useSyncExternalStore } from "react";
import type { Insets } from "../graph/graph-canvas-props.ts";
import { useApp } from "../state/app-context.tsx";

/** Px at the left that a story takes instead of the filters: its panel and the gaps around it. */
const STORY = 348;
/** Narrower frames have their cards at the bottom. */
const WIDE_FRAME = 640;

/** What panels cover: as `atRest` says, but beside a story, or all in a frame of another page. */
export function useFreeInsets(atRest: Insets, layout: string): Insets {
  const hasStory = useApp(({ story }) => story.kind !== "closed");
  const isReading = useApp(({ story }) => story.kind === "reading");
  const hasDetails = useApp(({ view }) => view.selection.kind !== "none");
  const isWide = useSyncExternalStore(followSize, () => window.innerWidth >= WIDE_FRAME);
  return useMemo(() => {
    if (layout === "embed") {
      const below = isReading || hasDetails ? Math.round(window.innerHeight * 0.42) : 0;
      return isWide
        ? { top: 16, right: hasDetails ? 332 : 16, bottom: 52, left: isReading ? 316 : 16 }
        : { top: 12, right: 12, bottom: 48 + below, left: 12 };
    }
    return layout === "desktop" && hasStory ? { ...atRest, left: STORY } : atRest;
  }, [atRest, layout, hasStory, isReading, hasDetails, isWide]);
}

function followSize(notify: () => void): () => void {
  window.addEventListener("resize", notify);
  return () => window.removeEventListener("resize", notify);
}
