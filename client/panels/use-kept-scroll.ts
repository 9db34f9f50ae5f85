import { type RefObject, useEffect, useRef } from "react";
import { useApp } from "../state/app-context.tsx";
import { keyOfPlace } from "../state/trail.ts";
import type { Selection } from "../state/view-state.ts";

/** How far each panel was read, in px; lasts as long as the page. */
const kept = new Map<string, number>();

/** Remembers how far the panel of a selection is scrolled, and scrolls it there again where one returns to it. */
export function useKeptScroll(scroller: RefObject<HTMLElement | null>, selection: Selection): void {
  const isResumed = useApp((state) => state.isResumed);
  const resumes = useRef(isResumed);
  const place = keyOfPlace(selection);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    if (resumes.current) element.scrollTop = kept.get(place) ?? 0;
    const keep = () => kept.set(place, element.scrollTop);
    element.addEventListener("scroll", keep, { passive: true });
    return () => element.removeEventListener("scroll", keep);
  }, [scroller, place]);
}
