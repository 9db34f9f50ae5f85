import { useEffect, useState } from "react";
import type { DocumentDetail } from "../../../core/api.ts";
import type { DocumentId } from "../../../core/document.ts";
import { ask } from "../../state/ask.ts";
import type { Failure } from "../../state/failure.ts";

export type DocumentAnswer =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly detail: DocumentDetail }
  | { readonly status: "failed"; readonly failure: Failure };

/** What the server says about a document, and a function that asks again. */
export function useDocument(id: DocumentId): readonly [DocumentAnswer, () => void] {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<DocumentAnswer>({ status: "loading" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    const running = new AbortController();
    setAnswer({ status: "loading" });
    ask("document", { params: { id }, query: {} }, running.signal).then(
      (found) =>
        setAnswer(
          found.ok ? { status: "ready", detail: found.result } : { status: "failed", failure: found.failure },
        ),
      (cause: unknown) => {
        if (!running.signal.aborted) throw cause;
      },
    );
    return () => running.abort();
  }, [id, attempt]);
  return [answer, () => setAttempt((count) => count + 1)];
}
