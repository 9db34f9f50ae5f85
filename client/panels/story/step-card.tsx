import { ArrowDown, ArrowUp, Eye, RefreshCw, Trash2 } from "lucide-react";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { restore } from "../../state/changes.ts";
import type { DraftStep, StoryDraft } from "../../state/story.ts";
import { editStep, moveStep, removeStep } from "../../state/story-changes.ts";
import { decodeView, encodeView } from "../../state/view-address.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { storyTexts } from "./story-texts.ts";

interface StepCardProps {
  readonly step: DraftStep;
  /** Counted from 1. */
  readonly at: number;
  readonly all: number;
}

/** One step as it is written: what it says, what it shows, and its place. */
export function StepCard({ step, at, all }: StepCardProps) {
  const texts = useTexts(storyTexts);
  const change = useChange();
  const isShown = useApp(({ view }) => encodeView(view) === step.address);
  const edit = (by: (draft: StoryDraft) => StoryDraft) =>
    change((state) => ({ ...state, draft: by(state.draft) }));
  return (
    <li className="step-card" data-shown={isShown || undefined}>
      <div className="step-head">
        <span className="step-number" aria-hidden="true">
          {at}
        </span>
        <input
          className="text-field"
          aria-label={texts.stepTitle(at)}
          value={step.title}
          maxLength={200}
          onChange={({ currentTarget: { value } }) =>
            edit((draft) => editStep(draft, step.key, { title: value }))
          }
        />
      </div>
      <textarea
        className="text-field"
        aria-label={texts.stepText(at)}
        placeholder={texts.textHint}
        rows={3}
        maxLength={4000}
        value={step.text}
        onChange={({ currentTarget: { value } }) =>
          edit((draft) => editStep(draft, step.key, { text: value }))
        }
      />
      <div className="step-tools">
        <IconButton
          icon={Eye}
          label={texts.show(at)}
          onPress={() => change((state) => restore(state, decodeView(step.address)))}
        />
        <IconButton
          icon={RefreshCw}
          label={texts.retake(at)}
          isDisabled={isShown}
          onPress={() =>
            change((state) => ({
              ...state,
              draft: editStep(state.draft, step.key, { address: encodeView(state.view) }),
            }))
          }
        />
        <IconButton
          icon={ArrowUp}
          label={texts.up(at)}
          isDisabled={at === 1}
          onPress={() => edit((draft) => moveStep(draft, step.key, -1))}
        />
        <IconButton
          icon={ArrowDown}
          label={texts.down(at)}
          isDisabled={at === all}
          onPress={() => edit((draft) => moveStep(draft, step.key, 1))}
        />
        <IconButton
          icon={Trash2}
          label={texts.remove(at)}
          onPress={() => edit((draft) => removeStep(draft, step.key))}
        />
      </div>
    </li>
  );
}
