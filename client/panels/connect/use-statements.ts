import { useEffect, useState } from "react";
import type { StatementDetail } from "../../../core/api.ts";
import type { StatementId } from "../../../core/statement.ts";
import { ask } from "../../state/ask.ts";

export type Fetched = StatementDetail | "failed";

const kept = new Map<StatementId, StatementDetail>();
const MOST_KEPT = 300;

/** The statements with their evidence as they arrive; those fetched before are there at once. */
export function useStatements(ids: readonly StatementId[]): ReadonlyMap<StatementId, Fetched> {
  const [failed, setFailed] = useState<ReadonlySet<StatementId>>(new Set());
  const [, setArrived] = useState(0);
  const wanted = ids.join("\n");
  useEffect(() => {
    const stale = new AbortController();
    const fetchOne = async (id: StatementId) => {
      const answer = await ask("statement", { params: { id }, query: {} }, stale.signal);
      if (stale.signal.aborted) return;
      if (answer.ok) {
        if (kept.size >= MOST_KEPT) kept.clear();
        kept.set(id, answer.result);
        setArrived((count) => count + 1);
      } else setFailed((before) => new Set([...before, id]));
    };
    for (const id of wanted.split("\n") as StatementId[]) {
      if (id === "" || kept.has(id)) continue;
      fetchOne(id).catch((cause: unknown) => {
        if (!stale.signal.aborted) throw cause;
      });
    }
    return () => stale.abort();
  }, [wanted]);
  const fetched = new Map<StatementId, Fetched>();
  for (const id of ids) {
    const detail = kept.get(id);
    if (detail) fetched.set(id, detail);
    else if (failed.has(id)) fetched.set(id, "failed");
  }
  return fetched;
}
