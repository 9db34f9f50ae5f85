import { X } from "lucide-react";
import { useMemo } from "react";
import { useApp, useCanvas, useChange, useMessages, useOverview } from "../state/app-context.tsx";
import { answer } from "../state/changes.ts";
import { shownName } from "../ui/entity-names.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { deriveQuestions } from "./derive-questions.ts";
import "./questions.css";

/** Questions to start from, on a first visit. */
export function QuestionChips() {
  const messages = useMessages();
  const change = useChange();
  const canvas = useCanvas();
  const overview = useOverview();
  const language = useApp((state) => state.language);
  const isOpen = useApp((state) => state.questionsAreOpen);
  const questions = useMemo(() => (overview ? deriveQuestions(overview) : []), [overview]);
  if (!isOpen || questions.length === 0) return null;
  return (
    <nav className="questions" aria-label={messages.questions}>
      {questions.map(({ entity, wording, predicate, side }) => (
        <button
          key={`${predicate} ${side}`}
          type="button"
          className="chip"
          onClick={() => {
            change((state) => answer(state, entity.id, { predicate, side }));
            canvas.current?.flyTo(entity.id);
          }}
        >
          {messages[wording](shownName(entity.name, language).text)}
        </button>
      ))}
      <IconButton
        icon={X}
        label={messages.dismissQuestions}
        onPress={() => change((state) => ({ ...state, questionsAreOpen: false }))}
      />
    </nav>
  );
}
