import type { Answer } from "./ask.ts";
import { ask } from "./ask.ts";
import { connectionsQuestion, keyOfQuestion } from "./ask-connections.ts";
import type { ConnectionsAnswer, ConnectionsQuestion } from "./connections.ts";
import { AGAIN, PATHS_AT_ONCE } from "./connections.ts";
import type { AppStore } from "./create-app-store.ts";
import type { ViewState } from "./view-state.ts";

// While filters are dragged only the place where they rest is asked about (ms).
const REST = 120;

/** Asks for paths and common links whenever the view asks for others; gives a function that ends this. */
export function followConnections(store: AppStore): () => void {
  let running = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let seen: ViewState | undefined;
  const stop = () => {
    clearTimeout(timer);
    running.abort();
  };
  const follow = () => {
    const { view, connections, load } = store.getState();
    if (load.status !== "ready") return;
    const isSeen = seen?.selection === view.selection && seen.filters === view.filters;
    if (isSeen && connections.waitsFor !== AGAIN) return;
    const before = seen;
    seen = view;
    const question = connectionsQuestion(load.overview, view);
    const asked = question && keyOfQuestion(question);
    if (asked === connections.waitsFor && asked !== undefined) return;
    stop();
    if (!question || asked === undefined || asked === connections.answer?.asked) {
      if (connections.waitsFor !== undefined) {
        store.setState({ connections: { ...connections, waitsFor: undefined } });
      }
      return;
    }
    const listed = isSameQuestion(before, view) ? connections.listed : PATHS_AT_ONCE;
    store.setState({
      connections: { ...connections, waitsFor: asked, failure: undefined, pointed: undefined, listed },
    });
    const isDragged = before !== undefined && before.filters !== view.filters;
    running = new AbortController();
    const { signal } = running;
    const send = () => {
      answer(question, asked, signal).then(
        (found) => {
          if (!signal.aborted) take(store, asked, found);
        },
        (cause: unknown) => {
          if (!signal.aborted) throw cause;
        },
      );
    };
    if (isDragged) timer = setTimeout(send, REST);
    else send();
  };
  follow();
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    stop();
  };
}

const isSameQuestion = (before: ViewState | undefined, view: ViewState): boolean =>
  before !== undefined && before.selection === view.selection;

function take(store: AppStore, asked: string, found: Answer<ConnectionsAnswer>): void {
  store.setState(({ connections }) => ({
    connections: found.ok
      ? { ...connections, waitsFor: undefined, answer: found.result }
      : { ...connections, waitsFor: undefined, failure: { asked, failure: found.failure } },
  }));
}

async function answer(
  question: ConnectionsQuestion,
  asked: string,
  signal: AbortSignal,
): Promise<Answer<ConnectionsAnswer>> {
  if (question.kind === "paths") {
    const found = await ask("paths", { params: {}, query: question.query }, signal);
    return found.ok ? { ok: true, result: { kind: "paths", asked, result: found.result } } : found;
  }
  const found = await ask("common", { params: {}, query: question.query }, signal);
  return found.ok ? { ok: true, result: { kind: "common", asked, result: found.result } } : found;
}
