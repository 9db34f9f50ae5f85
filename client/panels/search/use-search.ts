import { useEffect, useState } from "react";
import { ask } from "../../state/ask.ts";
import type { FoundThings } from "./search-sections.ts";

export type Found = ({ readonly status: "found" } & FoundThings) | { readonly status: "failed" };

// Long enough to skip the letters of a word typed fast, too short to be seen.
const REST = 80;

/** The query typed and what was last found; an answer that comes after a newer query is dropped. */
export function useSearch() {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<Found>();
  const wanted = query.trim().slice(0, 200);
  useEffect(() => {
    if (wanted === "") {
      setFound(undefined);
      return undefined;
    }
    const stale = new AbortController();
    const search = async () => {
      const answer = await ask("search", { params: {}, query: { q: wanted, limit: 10 } }, stale.signal);
      if (stale.signal.aborted) return;
      setFound(
        answer.ok
          ? {
              status: "found",
              query: wanted,
              hits: answer.result.hits,
              documents: answer.result.documents ?? [],
            }
          : { status: "failed" },
      );
    };
    const timer = setTimeout(() => {
      search().catch((cause: unknown) => {
        if (!stale.signal.aborted) throw cause;
      });
    }, REST);
    return () => {
      clearTimeout(timer);
      stale.abort();
    };
  }, [wanted]);
  return { query, setQuery, found } as const;
}
