import { useCallback, useEffect, useState } from "react";

/** Ms that the panels wait for the first picture at most: then whoever still waits sees what the page is. */
const PATIENCE = 1000;

interface PanelsInTurn {
  /** How many groups of panels are on the page. */
  readonly due: number;
  /** To be called when the graph was drawn. */
  readonly onPicture: () => void;
}

/**
 * Puts the panels on the page in so many groups: none before the first picture of the graph, for which everybody waits,
 * then one group after another with a frame between, so that no task is long. Where no picture is to come, they come at
 * once.
 */
export function usePanelsInTurn(groups: number, awaitsPicture: boolean): PanelsInTurn {
  const [hasBegun, setBegun] = useState(false);
  const [due, setDue] = useState(0);
  useEffect(() => {
    if (!awaitsPicture) setBegun(true);
    const timer = setTimeout(() => setBegun(true), PATIENCE);
    return () => clearTimeout(timer);
  }, [awaitsPicture]);
  useEffect(() => {
    if (!hasBegun || due >= groups) return undefined;
    return afterFrame(() => setDue(due + 1));
  }, [hasBegun, due, groups]);
  return { due, onPicture: useCallback(() => setBegun(true), []) };
}

/** Does something once the browser has shown the next frame; gives a function that calls it off. */
function afterFrame(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act, 0);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
