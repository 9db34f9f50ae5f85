import { type RefObject, useEffect } from "react";
import { useApp } from "../../state/app-context.tsx";
import type { Passage } from "./find-passages.ts";

/**
 * Marks the passages that state what is pointed at on the canvas or in a list. Written to the elements, as the text is
 * long and the pointer quick; React knows nothing of the attribute.
 */
export function useLitPassages(scroller: RefObject<HTMLElement | null>, passages: readonly Passage[]): void {
  const hovered = useApp((state) => state.hovered);
  useEffect(() => {
    if (hovered.kind !== "statement") return undefined;
    const lit = passages.flatMap(({ claims }, place) =>
      claims.some(({ statement }) => statement.id === hovered.id)
        ? [...(scroller.current?.querySelectorAll(`[data-passages~="${place}"]`) ?? [])]
        : [],
    );
    for (const element of lit) element.setAttribute("data-lit", "true");
    return () => {
      for (const element of lit) element.removeAttribute("data-lit");
    };
  }, [hovered, passages, scroller]);
}
