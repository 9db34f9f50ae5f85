import { useMemo, useSyncExternalStore } from "react";
import type { Insets } from "../graph/insets.ts";
import { useApp } from "../state/app-context.tsx";
import { showsDetailsCard } from "./embed/shows-details-card.ts";
import { storySheetHeight } from "./story/story-sheet-height.ts";
import { useFoldedLegend } from "./use-folded-legend.ts";

/** Px at the left that a story takes instead of the filters: its panel and the gaps around it. */
const STORY = 348;
/** Narrower frames have their cards at the bottom. */
const WIDE_FRAME = 640;

/** What panels cover: as `atRest` says, but beside a story, or all in a frame of another page. */
export function useFreeInsets(atRest: Insets, layout: string): Insets {
  const storyKind = useApp(({ story }) => story.kind);
  const hasDetails = useApp(showsDetailsCard);
  const isFolded = useFoldedLegend();
  const isWide = useSyncExternalStore(followSize, () => window.innerWidth >= WIDE_FRAME);
  return useMemo(() => {
    const isReading = storyKind === "reading";
    if (layout === "embed") {
      const below = isReading || hasDetails ? Math.round(window.innerHeight * 0.42) : 0;
      return isWide
        ? { top: 16, right: hasDetails ? 332 : 16, bottom: 52, left: isReading ? 316 : 16 }
        : { top: 12, right: 12, bottom: 48 + below, left: 12 };
    }
    if (isFolded && layout === "desktop") return { ...atRest, top: Math.max(116, atRest.top), left: 28 };
    if (storyKind === "closed") return atRest;
    if (layout === "desktop") return { ...atRest, left: STORY };
    return { ...atRest, bottom: storySheetHeight(storyKind, window.innerHeight) + 12 };
  }, [atRest, layout, storyKind, hasDetails, isWide, isFolded]);
}

function followSize(notify: () => void): () => void {
  window.addEventListener("resize", notify);
  return () => window.removeEventListener("resize", notify);
}
