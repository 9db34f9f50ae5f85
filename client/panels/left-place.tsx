import { ChevronDown, SlidersHorizontal } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import { useApp, useTexts } from "../state/app-context.tsx";
import { defineTexts } from "../ui/define-texts.ts";
import { FilterPanel } from "./filter-panel.tsx";
import { storySheetHeight } from "./story/story-sheet-height.ts";
import { useFoldedLegend } from "./use-folded-legend.ts";

// Few visits write or read a story, so its code comes when one does.
const StoryPanel = lazy(() => import("./story/story-panel.tsx"));
const StoryReader = lazy(() => import("./story/story-reader.tsx"));

const texts = defineTexts({
  en: { story: "Story", filters: "Filters", places: "Story or filters" },
  zh: { story: "故事", filters: "筛选", places: "故事或筛选" },
});

/** The panel at the left: the filters; while a story is written both by turns; while one is read, its text. */
export function LeftPlace() {
  const { story, filters, places } = useTexts(texts);
  const mode = useApp((state) => state.story);
  const isFolded = useFoldedLegend();
  if (isFolded) return <FoldedLegend />;
  if (mode.kind === "closed") {
    return (
      <div className="filters panel">
        <FilterPanel />
      </div>
    );
  }
  return (
    <div className="filters panel" data-story={mode.kind}>
      <Suspense fallback={null}>
        {mode.kind === "reading" ? (
          <StoryReader reading={mode} />
        ) : (
          <Tabs className="story-place-tabs" defaultSelectedKey="story">
            <TabList aria-label={places}>
              <Tab id="story">{story}</Tab>
              <Tab id="filters">{filters}</Tab>
            </TabList>
            <TabPanel id="story">
              <StoryPanel />
            </TabPanel>
            <TabPanel id="filters">
              <FilterPanel />
            </TabPanel>
          </Tabs>
        )}
      </Suspense>
    </div>
  );
}

/** A button that unfolds the legend over the graph. */
function FoldedLegend() {
  const { filters } = useTexts(texts);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className="filters panel" data-folded>
      <button
        type="button"
        className="unfold-legend"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        <SlidersHorizontal size={16} strokeWidth={1.75} aria-hidden="true" />
        {filters}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {isOpen && <FilterPanel />}
    </div>
  );
}

/** The same in the sheet of a phone. */
export function StorySheet() {
  const mode = useApp((state) => state.story);
  if (mode.kind === "closed") return null;
  return (
    <div className="sheet story-sheet" style={{ height: storySheetHeight(mode.kind, window.innerHeight) }}>
      <Suspense fallback={null}>
        {mode.kind === "reading" ? <StoryReader reading={mode} /> : <StoryPanel />}
      </Suspense>
    </div>
  );
}
