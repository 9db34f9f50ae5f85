import type { Details } from "./app-state.ts";
import { type Answer, ask } from "./ask.ts";
import type { AppStore } from "./create-app-store.ts";
import type { Selection } from "./view-state.ts";

/** Asks for what is selected whenever the store waits for it; gives a function that ends this. */
export function followSelection(store: AppStore): () => void {
  let running = new AbortController();
  let asked: Selection | undefined;
  const follow = () => {
    const { details, view } = store.getState();
    if (details.status !== "loading") {
      asked = undefined;
      return;
    }
    if (view.selection === asked) return;
    asked = view.selection;
    running.abort();
    running = new AbortController();
    const { signal } = running;
    detailsOf(view.selection, signal).then(
      (found) => {
        if (!signal.aborted) store.setState({ details: found });
      },
      (cause: unknown) => {
        if (!signal.aborted) throw cause;
      },
    );
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    running.abort();
  };
}

/** What each kind of selection asks the server for; those whose panel asks for itself ask nothing here. */
async function detailsOf(selection: Selection, signal: AbortSignal): Promise<Details> {
  switch (selection.kind) {
    case "entity":
      return detailsFrom("entity", await ask("entity", { params: { id: selection.id }, query: {} }, signal));
    case "statement":
      return detailsFrom(
        "statement",
        await ask("statement", { params: { id: selection.id }, query: {} }, signal),
      );
    default:
      return { status: "none" };
  }
}

function detailsFrom<Status extends "entity" | "statement", Detail>(status: Status, answer: Answer<Detail>) {
  return answer.ok
    ? ({ status, detail: answer.result } as const)
    : ({ status: "failed", failure: answer.failure } as const);
}
