import { useEffect, useState } from "react";
import type { Timeline } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { ask } from "../../state/ask.ts";

export type LoadedTimeline =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly timeline: Timeline }
  | { readonly status: "failed" };

/** Asks for the events of an entity, and again when told to. */
export function useTimeline(id: EntityId) {
  const [loaded, setLoaded] = useState<LoadedTimeline>({ status: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const stale = new AbortController();
    setLoaded({ status: "loading" });
    ask("timeline", { params: { id }, query: {} }, stale.signal).then(
      (answer) => {
        if (stale.signal.aborted) return;
        setLoaded(answer.ok ? { status: "ready", timeline: answer.result } : { status: "failed" });
      },
      (cause: unknown) => {
        if (!stale.signal.aborted) throw cause;
      },
    );
    return () => stale.abort();
  }, [id, attempt]);
  return { loaded, retry: () => setAttempt((count) => count + 1) } as const;
}
