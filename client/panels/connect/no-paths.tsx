import { Route } from "lucide-react";
import { useEffect, useState } from "react";
import { useApp, useChange, useMessages, useOverview, useTexts } from "../../state/app-context.tsx";
import { ask } from "../../state/ask.ts";
import { connectionsQuestion } from "../../state/ask-connections.ts";
import { setFilters } from "../../state/changes.ts";
import { askPaths, type PathsQuestion } from "../../state/paths-changes.ts";
import type { Filters, PathsSelection } from "../../state/view-state.ts";
import { describeFilters } from "../filters/describe-filters.ts";
import { connectTexts } from "./connect-texts.ts";

interface NoPathsProps {
  readonly selection: PathsSelection;
}

/** Nothing was found: what was asked too narrowly, and which filters are in the way. */
export function NoPaths({ selection }: NoPathsProps) {
  const texts = useTexts(connectTexts);
  const messages = useMessages();
  const change = useChange();
  const filters = useApp((state) => state.view.filters);
  const overview = useOverview();
  const language = useApp((state) => state.language);
  const described = overview ? describeFilters(filters, overview, language) : [];
  const counts = useCountsWithout(
    selection,
    described.map(({ without }) => without),
  );
  const wider: { readonly label: string; readonly question: PathsQuestion }[] = [
    ...(selection.steps < 6 ? [{ label: texts.trySteps(6), question: { steps: 6 } }] : []),
    ...(selection.isDirected ? [{ label: texts.tryDirection, question: { isDirected: false } }] : []),
    ...(selection.isInOrder ? [{ label: texts.tryOrder, question: { isInOrder: false } }] : []),
  ];
  const isHopeless = wider.length === 0 && described.length === 0;
  return (
    <div className="connect-body">
      <div className="state" role="status">
        <span className="state-icon">
          <Route size={20} aria-hidden="true" />
        </span>
        <h3>{texts.noPath}</h3>
        <p>{isHopeless ? texts.notLinked : texts.noPathHint}</p>
        {wider.length > 0 && (
          <div className="state-chips">
            {wider.map(({ label, question }) => (
              <button
                key={label}
                type="button"
                className="chip"
                onClick={() => change((state) => askPaths(state, question))}
              >
                {label}
              </button>
            ))}
          </div>
        )}
        {described.length > 0 && (
          <>
            <p>{texts.inTheWay}</p>
            <div className="state-chips">
              {described.map(({ name, without }, index) => (
                <button
                  key={name}
                  type="button"
                  className="chip"
                  aria-label={`${messages.removeFilter(name)}${counts[index] === undefined ? "" : `, ${texts.found(counts[index], counts[index])}`}`}
                  onClick={() => change((state) => setFilters(state, without))}
                >
                  {name}
                  {counts[index] !== undefined && (
                    <span className="chip-count">{texts.pathsWithout(counts[index])}</span>
                  )}
                </button>
              ))}
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** How many paths there are under each of the filters given; nothing where the answer is not there. */
function useCountsWithout(selection: PathsSelection, filters: readonly Filters[]): (number | undefined)[] {
  const overview = useOverview();
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map());
  const keys = filters.map((each) => JSON.stringify([selection, each]));
  const wanted = keys.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say all that the questions depend on
  useEffect(() => {
    if (!overview) return undefined;
    const stale = new AbortController();
    const count = async (each: Filters, key: string) => {
      const question = connectionsQuestion(overview, { selection, filters: each });
      if (question?.kind !== "paths") return;
      const answer = await ask("paths", { params: {}, query: question.query }, stale.signal);
      if (answer.ok && !stale.signal.aborted) {
        setCounts((before) => new Map(before).set(key, answer.result.paths.length));
      }
    };
    filters.forEach((each, index) => {
      count(each, keys[index] ?? "").catch((cause: unknown) => {
        if (!stale.signal.aborted) throw cause;
      });
    });
    return () => stale.abort();
  }, [wanted, overview]);
  return keys.map((key) => counts.get(key));
}
