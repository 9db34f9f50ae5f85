import { X } from "lucide-react";
import { useMemo } from "react";
import { flushSync } from "react-dom";
import type { EntityCard } from "../../core/api.ts";
import { useApp, useCanvas, useChange, useMessages, useOverview, useTexts } from "../state/app-context.tsx";
import { answer } from "../state/changes.ts";
import { startPath } from "../state/paths-changes.ts";
import { shownName } from "../ui/entity-names.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { connectionTexts } from "./connection-texts.ts";
import { deriveConnection } from "./derive-connection.ts";
import { deriveQuestions, type Question } from "./derive-questions.ts";
import "./questions.css";

/** Questions to start from, on a first visit. */
export function QuestionChips() {
  const messages = useMessages();
  const change = useChange();
  const canvas = useCanvas();
  const overview = useOverview();
  const language = useApp((state) => state.language);
  const isOpen = useApp((state) => state.questionsAreOpen);
  const isAtRest = useApp(({ view }) => view.camera === undefined && view.selection.kind === "none");
  const questions = useMemo(() => (overview ? deriveQuestions(overview) : []), [overview]);
  const connection = useMemo(() => overview && deriveConnection(overview), [overview]);
  const { howConnected } = useTexts(connectionTexts);
  const nameOf = ({ name }: EntityCard) => shownName(name, language).text;
  if (!isOpen || questions.length === 0) return null;
  const [first, ...others] = questions;
  return (
    <nav className="questions" aria-label={messages.questions}>
      <div className="question-row">
        {/* One of each sort first: what finds no room is out of sight. */}
        {first && <QuestionChip question={first} />}
        {connection && (
          <button
            type="button"
            className="chip"
            onClick={() => change((state) => startPath(state, connection.from.id, connection.to.id))}
          >
            {howConnected(nameOf(connection.from), nameOf(connection.to))}
          </button>
        )}
        {others.map((question) => (
          <QuestionChip key={`${question.predicate} ${question.side}`} question={question} />
        ))}
      </div>
      <IconButton
        icon={X}
        label={messages.dismissQuestions}
        onPress={() => {
          flushSync(() => change((state) => ({ ...state, questionsAreOpen: false })));
          // Their room is asked back; a picture that was moved by hand stays.
          if (isAtRest) canvas.current?.fit();
        }}
      />
    </nav>
  );
}

function QuestionChip({ question }: { readonly question: Question }) {
  const { entity, wording, predicate, side } = question;
  const messages = useMessages();
  const change = useChange();
  const canvas = useCanvas();
  const language = useApp((state) => state.language);
  return (
    <button
      type="button"
      className="chip"
      onClick={() => {
        change((state) => answer(state, entity.id, { predicate, side }));
        canvas.current?.flyTo(entity.id);
      }}
    >
      {messages[wording](shownName(entity.name, language).text)}
    </button>
  );
}
