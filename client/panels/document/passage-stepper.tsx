import { ChevronDown, ChevronUp } from "lucide-react";
import { useTexts } from "../../state/app-context.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { documentTexts } from "./document-texts.ts";
import type { Passage } from "./find-passages.ts";

interface PassageStepperProps {
  readonly passages: readonly Passage[];
  /** Which passage is chosen; -1 for none. */
  readonly place: number;
  readonly onChoose: (at: number) => void;
}

/** Goes from one sentence that states something to the next; beside it what the marks of the text mean. */
export function PassageStepper({ passages, place, onChoose }: PassageStepperProps) {
  const texts = useTexts(documentTexts);
  const go = (next: number) => {
    const passage = passages[(next + passages.length) % passages.length];
    if (passage) onChoose(passage.start);
  };
  return (
    <div className="passage-stepper">
      <IconButton
        icon={ChevronUp}
        label={texts.previous}
        onPress={() => go(place < 0 ? passages.length - 1 : place - 1)}
      />
      <IconButton icon={ChevronDown} label={texts.next} onPress={() => go(place + 1)} />
      <span aria-live="polite">
        {place < 0 ? texts.sentences(passages.length) : texts.position(place + 1, passages.length)}
      </span>
      <span className="text-legend" aria-hidden="true">
        <span className="passage">{texts.passageHint}</span>
        <span className="mention">{texts.mentionHint}</span>
      </span>
    </div>
  );
}
