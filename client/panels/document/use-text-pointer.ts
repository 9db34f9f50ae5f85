import { type RefObject, useEffect } from "react";
import { type EntityId, isEntityId } from "../../../core/entity.ts";
import type { Hovered } from "../../graph/hovered.ts";
import { useAppStore } from "../../state/app-context.tsx";
import { open } from "../../state/changes.ts";
import type { Passage } from "./find-passages.ts";

/**
 * What the pointer does in a text: a name opens its entity, a sentence is chosen, and pointing at either lights it on the
 * canvas. One listener for all, as a long text has thousands of marks.
 */
export function useTextPointer(
  scroller: RefObject<HTMLElement | null>,
  passages: readonly Passage[],
  chosen: Passage | undefined,
  onChoose: (at: number) => void,
): void {
  const store = useAppStore();
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const rest = hoveredBy(chosen);
    const hover = (hovered: Hovered) => store.setState({ hovered });
    const click = (event: MouseEvent) => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const entity = entityAt(event.target);
      if (entity) {
        event.preventDefault();
        store.setState((state) => open(state, { kind: "entity", id: entity }), true);
        return;
      }
      // Whoever marks words to copy them chooses no sentence.
      if (window.getSelection()?.isCollapsed === false) return;
      const passage = passages[passageOf(event.target)];
      if (passage) onChoose(passage.start);
    };
    const over = (event: Event) => {
      const entity = entityAt(event.target);
      const passage = passages[passageOf(event.target)];
      hover(entity ? { kind: "entity", id: entity } : passage ? hoveredBy(passage) : rest);
    };
    const leave = () => hover(rest);
    element.addEventListener("click", click);
    element.addEventListener("pointerover", over);
    element.addEventListener("pointerleave", leave);
    element.addEventListener("focusin", over);
    return () => {
      element.removeEventListener("click", click);
      element.removeEventListener("pointerover", over);
      element.removeEventListener("pointerleave", leave);
      element.removeEventListener("focusin", over);
    };
  });
}

function hoveredBy(passage: Passage | undefined): Hovered {
  const id = passage?.claims[0]?.statement.id;
  return id === undefined ? { kind: "none" } : { kind: "statement", id };
}

function entityAt(target: EventTarget | null): EntityId | undefined {
  const mention = target instanceof Element ? target.closest<HTMLElement>("[data-entity]") : null;
  const id = mention?.dataset.entity;
  return isEntityId(id) ? id : undefined;
}

/** The shortest passage there: the last of those that lie around the spot. */
function passageOf(target: EventTarget | null): number {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-passages]") : null;
  return Number(element?.dataset.passages?.split(" ").at(-1) ?? -1);
}
