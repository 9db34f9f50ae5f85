import { BookOpen, Download, FolderOpen, ImagePlus, Share2, Trash2, X } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useApp, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { draftOf, emptyDraft, type StoryDraft, storyOf } from "../../state/story.ts";
import { addStep, readStory } from "../../state/story-changes.ts";
import { parseStory, serializeStory } from "../../state/story-file.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { describeView } from "../share/describe-view.ts";
import { SharedStory } from "./shared-story.tsx";
import { StepCard } from "./step-card.tsx";
import { storyTexts } from "./story-texts.ts";
import { useSharedStory } from "./use-shared-story.ts";
import "../../ui/copy-field.css";
import "./story.css";

/** Where a story is written: its title, its steps, and what can be done with it. */
export default function StoryPanel() {
  const texts = useTexts(storyTexts);
  const change = useChange();
  const draft = useApp((state) => state.draft);
  const view = useApp((state) => state.view);
  const language = useApp((state) => state.language);
  const overview = useOverview();
  const titleId = useId();
  const story = storyOf(draft);
  const { shared, share } = useSharedStory(draft);
  const setDraft = (next: StoryDraft) => change((state) => ({ ...state, draft: next }));
  return (
    <section className="story-panel" aria-label={texts.story}>
      <header className="story-head">
        <div className="story-title">
          <label className="field-label" htmlFor={titleId}>
            {texts.storyTitle}
          </label>
          <input
            id={titleId}
            className="text-field"
            value={draft.title}
            maxLength={200}
            onChange={({ currentTarget }) => setDraft({ ...draft, title: currentTarget.value })}
          />
        </div>
        <IconButton
          icon={X}
          label={texts.close}
          onPress={() => change((state) => ({ ...state, story: { kind: "closed" } }))}
        />
      </header>
      <div className="story-steps">
        {draft.steps.length === 0 && <p className="story-empty">{texts.empty}</p>}
        <ol>
          {draft.steps.map((step, at) => (
            <StepCard key={step.key} step={step} at={at + 1} all={draft.steps.length} />
          ))}
        </ol>
        <Button
          className={draft.steps.length === 0 ? "primary-button story-add" : "outline-button story-add"}
          isDisabled={!overview || draft.steps.length >= 100}
          onPress={() =>
            overview && change((state) => addStep(state, describeView(view, overview, language)))
          }
        >
          <ImagePlus size={14} aria-hidden="true" />
          {texts.add}
        </Button>
      </div>
      <footer className="story-foot">
        <div className="story-buttons">
          <Button
            className="outline-button"
            isDisabled={!story}
            onPress={() => story && change((state) => readStory(state, story, 0))}
          >
            <BookOpen size={14} aria-hidden="true" />
            {texts.read}
          </Button>
          <Button
            className="primary-button"
            isDisabled={!story || shared.status === "sharing"}
            onPress={() => story && share(story)}
          >
            <Share2 size={14} aria-hidden="true" />
            {texts.share}
          </Button>
        </div>
        {!story && draft.steps.length > 0 && <p className="story-hint">{texts.needsTitle}</p>}
        {!story && draft.steps.length === 0 && draft.title !== "" && (
          <p className="story-hint">{texts.needsStep}</p>
        )}
        <SharedStory shared={shared} title={draft.title} />
        <StoryFiles draft={draft} onDraft={setDraft} />
        <p className="story-hint">{texts.kept}</p>
      </footer>
    </section>
  );
}

interface StoryFilesProps {
  readonly draft: StoryDraft;
  readonly onDraft: (draft: StoryDraft) => void;
}

/** The story as a file, another from a file, and a new one. */
function StoryFiles({ draft, onDraft }: StoryFilesProps) {
  const texts = useTexts(storyTexts);
  const input = useRef<HTMLInputElement>(null);
  const [isRefused, setIsRefused] = useState(false);
  const [isSure, setIsSure] = useState(false);
  const story = storyOf(draft);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = parseStory(await file.text());
    setIsRefused(read === undefined);
    if (read) onDraft(draftOf(read));
  };
  return (
    <>
      <div className="story-files">
        <Button
          className="text-button"
          isDisabled={!story}
          onPress={() => story && saveFile("tieline-story.json", "application/json", serializeStory(story))}
        >
          <Download size={14} aria-hidden="true" />
          {texts.download}
        </Button>
        <Button className="text-button" onPress={() => input.current?.click()}>
          <FolderOpen size={14} aria-hidden="true" />
          {texts.openFile}
        </Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={({ currentTarget }) => {
            void take(currentTarget.files?.[0]);
            // The same file can be chosen again after it was changed.
            currentTarget.value = "";
          }}
        />
        {draft.steps.length > 0 && (
          <Button
            className="text-button"
            onPress={() => {
              if (isSure) onDraft(emptyDraft);
              setIsSure(!isSure);
            }}
            onBlur={() => setIsSure(false)}
          >
            <Trash2 size={14} aria-hidden="true" />
            {isSure ? texts.clearSure(draft.steps.length) : texts.clear}
          </Button>
        )}
      </div>
      {isRefused && (
        <p className="share-warning" role="alert">
          {texts.notAStory}
        </p>
      )}
    </>
  );
}
