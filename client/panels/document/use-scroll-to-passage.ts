import { type RefObject, useEffect, useRef } from "react";
import { useApp } from "../../state/app-context.tsx";

/** Brings the chosen passage into view, unless it is there already or the text was just returned to where it was left. */
export function useScrollToPassage(scroller: RefObject<HTMLElement | null>, place: number): void {
  const isResumed = useApp((state) => state.isResumed);
  const isFirst = useRef(true);
  useEffect(() => {
    const skips = isFirst.current && isResumed;
    isFirst.current = false;
    const element = scroller.current?.querySelector(`[data-passages~="${place}"]`);
    if (place < 0 || skips || !scroller.current || !element) return;
    const view = scroller.current.getBoundingClientRect();
    const { top, bottom } = element.getBoundingClientRect();
    if (top < view.top || bottom > view.bottom) element.scrollIntoView({ block: "center" });
  }, [scroller, place, isResumed]);
}
