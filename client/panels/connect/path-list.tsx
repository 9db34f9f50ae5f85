import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import type { PathsResult } from "../../../core/api.ts";
import { useApp, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { PATHS_AT_ONCE } from "../../state/connections.ts";
import { choosePath, listMorePaths, pointAt } from "../../state/paths-changes.ts";
import type { PathsSelection } from "../../state/view-state.ts";
import { connectTexts } from "./connect-texts.ts";
import { PathLine } from "./path-line.tsx";
import { PathSentence } from "./path-sentence.tsx";
import { weighPath } from "./weigh-path.ts";

interface PathListProps {
  readonly selection: PathsSelection;
  readonly result: PathsResult;
  readonly listed: number;
}

/** The paths, each as a sentence; the chosen one opened. Arrow keys choose the next and the one before. */
export function PathList({ selection, result, listed }: PathListProps) {
  const texts = useTexts(connectTexts);
  const change = useChange();
  const overview = useOverview();
  const pointed = useApp(({ connections }) => connections.pointed);
  const list = useRef<HTMLOListElement>(null);
  const chosen = Math.min(selection.chosen, result.paths.length - 1);
  const cards = useMemo(() => new Map(result.entities.map((card) => [card.id, card])), [result]);
  const publisherOf = useMemo(
    () => new Map(overview?.documents.map(({ id, publisher }) => [id, publisher])),
    [overview],
  );
  const isFirst = useRef(true);
  useEffect(() => {
    // The first ones are seen without scrolling, and what is asked stands above them.
    if (!isFirst.current || chosen > 2) {
      list.current?.children[chosen]?.scrollIntoView({ block: "nearest" });
    }
    isFirst.current = false;
  }, [chosen]);
  // A path that is gone is pointed at no more.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is another function each time, to the same store.
  useEffect(() => () => change((state) => pointAt(state, undefined)), []);
  const takeKey = (event: KeyboardEvent<HTMLButtonElement>, index: number) => {
    const next = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: listed - 1,
    }[event.key];
    if (next === undefined || next < 0 || next >= listed) return;
    event.preventDefault();
    event.stopPropagation();
    change((state) => choosePath(state, next));
    list.current?.children[next]?.querySelector("button")?.focus();
  };
  return (
    <div className="connect-body">
      <ol className="path-list" ref={list}>
        {result.paths.slice(0, listed).map((path, index) => {
          const { steps, quotes, sources } = weighPath(path, publisherOf);
          const isChosen = index === chosen;
          return (
            <li
              key={path.entities.join(" ")}
              className="path"
              data-chosen={isChosen || undefined}
              data-lit={index === pointed || undefined}
              onPointerEnter={() => change((state) => pointAt(state, index))}
              onPointerLeave={() => change((state) => pointAt(state, undefined))}
            >
              <button
                type="button"
                className="path-head"
                aria-expanded={isChosen}
                onClick={() => change((state) => choosePath(state, index))}
                onKeyDown={(event) => takeKey(event, index)}
              >
                <span className="path-number">{index + 1}</span>
                <span className="path-text">
                  <PathSentence path={path} cards={cards} />
                  <span className="path-weight">
                    {texts.steps(steps)} · {texts.quotes(quotes)} · {texts.independent(sources)}
                  </span>
                </span>
              </button>
              {isChosen && <PathLine path={path} cards={cards} />}
            </li>
          );
        })}
      </ol>
      {listed < result.paths.length && (
        <button type="button" className="connect-more" onClick={() => change(listMorePaths)}>
          {texts.more(Math.min(PATHS_AT_ONCE, result.paths.length - listed))}
        </button>
      )}
    </div>
  );
}
