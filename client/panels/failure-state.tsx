import { CloudOff, RotateCw, SearchX } from "lucide-react";
import { Button } from "react-aria-components";
import { useMessages } from "../state/app-context.tsx";
import { type Failure, isMissing } from "../state/failure.ts";
import "./states.css";

interface FailureStateProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** What went wrong in one sentence, what is safe, what to do, and the request small below. */
export function FailureState({ failure, onRetry }: FailureStateProps) {
  const messages = useMessages();
  const missing = isMissing(failure);
  const unreachable = failure.kind === "unreachable";
  const title = missing ? messages.notThere : unreachable ? messages.noAnswer : messages.wentWrong;
  const text = missing ? messages.notThereText : unreachable ? messages.noAnswerText : messages.wentWrongText;
  return (
    <div className="state" role="alert">
      <span className="state-icon">
        {missing ? <SearchX size={20} aria-hidden="true" /> : <CloudOff size={20} aria-hidden="true" />}
      </span>
      <h2 tabIndex={-1}>{title}</h2>
      <p>{text}</p>
      {!missing && (
        <Button className="primary-button" onPress={onRetry}>
          <RotateCw size={14} aria-hidden="true" />
          {messages.tryAgain}
        </Button>
      )}
      <code>
        {failure.request}
        {"status" in failure && ` · ${failure.status}`}
      </code>
    </div>
  );
}
