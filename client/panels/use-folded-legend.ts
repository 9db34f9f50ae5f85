import { useApp } from "../state/app-context.tsx";
import { useMedia } from "../ui/use-media.ts";

/** Whether the legend folds into a button: in a narrow window details beside it would leave no room for the graph. */
export function useFoldedLegend(): boolean {
  const isNarrow = useMedia("(min-width: 721px) and (max-width: 1060px)");
  return useApp(({ view, story }) => view.selection.kind !== "none" && story.kind === "closed") && isNarrow;
}
