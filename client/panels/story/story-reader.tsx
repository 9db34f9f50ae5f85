import { ChevronLeft, ChevronRight, Pencil, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { draftOf, type Reading } from "../../state/story.ts";
import { goToStep, leaveStory } from "../../state/story-changes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { storyTexts } from "./story-texts.ts";
import "./story.css";

/** A story to read: the text of the step whose view is on the canvas, and the way to the next. */
export default function StoryReader({ reading }: { readonly reading: Reading }) {
  const texts = useTexts(storyTexts);
  const change = useChange();
  const isEmbedded = useApp((state) => state.isEmbedded);
  const hasDraft = useApp(({ draft }) => draft.steps.length > 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const { story, step: at } = reading;
  const step = story.steps[at];
  const turn = (by: number) => change((state) => goToStep(state, at + by));
  useArrowKeys(turn);
  useEffect(() => {
    // In a frame the focus belongs to the page around it.
    if (!isEmbedded) heading.current?.focus({ preventScroll: true });
  }, [isEmbedded]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its beginning
  useEffect(() => body.current?.scrollTo({ top: 0 }), [at]);
  const isOwn = reading.id === undefined;
  return (
    <section className="story-reader" aria-label={texts.story}>
      <header className="story-head">
        <h2 ref={heading} tabIndex={-1}>
          {story.title}
        </h2>
        {!isEmbedded && !isOwn && !hasDraft && (
          <IconButton
            icon={Pencil}
            label={texts.copyOf}
            onPress={() =>
              change((state) => ({ ...state, draft: draftOf(story), story: { kind: "writing" } }))
            }
          />
        )}
        {!isEmbedded && (
          <IconButton
            icon={X}
            label={isOwn ? texts.edit : texts.leave}
            onPress={() => change((state) => leaveStory(state))}
          />
        )}
      </header>
      <div className="story-body" ref={body} aria-live="polite">
        {step?.title && <h3>{step.title}</h3>}
        {paragraphsOf(step?.text ?? "").map((paragraph, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text never move
          <p key={`${at} ${place}`}>{paragraph}</p>
        ))}
      </div>
      <footer className="story-turn">
        <Button
          className="icon-button"
          aria-label={texts.previous}
          isDisabled={at === 0}
          onPress={() => turn(-1)}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </Button>
        <span className="story-place" role="status">
          {texts.of(at + 1, story.steps.length)}
        </span>
        <Button
          className="primary-button story-next"
          aria-label={texts.next}
          isDisabled={at === story.steps.length - 1}
          onPress={() => turn(1)}
        >
          <ChevronRight size={18} aria-hidden="true" />
        </Button>
      </footer>
    </section>
  );
}

const paragraphsOf = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== "");

/** Left and right turn the page, unless the canvas pans with them, or something else has the arrows. */
function useArrowKeys(turn: (by: number) => void): void {
  const latest = useRef(turn);
  latest.current = turn;
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (by === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey)
        return;
      if (event.target instanceof Element && event.target.closest(withArrows)) return;
      event.preventDefault();
      latest.current(by);
    };
    window.addEventListener("keydown", take);
    return () => window.removeEventListener("keydown", take);
  }, []);
}

const withArrows =
  ".graph-canvas, input, textarea, select, [role=menu], [role=listbox], [role=dialog], [role=slider], [role=tablist], [role=grid], [role=toolbar], [role=radiogroup]";
