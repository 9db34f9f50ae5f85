import { type RefObject, useEffect, useState } from "react";

/** How long the hint stays, in ms. */
const HINT = 2400;

/**
 * Keeps wheel and fingers from the canvas until it is clicked, so that whoever scrolls the page around does not get stuck in
 * it; Esc, or leaving the frame, gives them back. Says whether the canvas has them, and whether someone just tried.
 */
export function useWheelWhenClicked(ground: RefObject<HTMLElement | null>): {
  readonly isActive: boolean;
  readonly isHinted: boolean;
} {
  const [isActive, setIsActive] = useState(false);
  const [isHinted, setIsHinted] = useState(false);
  useEffect(() => {
    const element = ground.current;
    if (!element) return;
    let active = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const set = (next: boolean) => {
      active = next;
      setIsActive(next);
      if (next) setIsHinted(false);
    };
    const hold = (event: Event) => {
      if (active) return;
      // The drawing below does not see it, so the page around scrolls.
      event.stopPropagation();
      if (event.type !== "wheel") return;
      setIsHinted(true);
      clearTimeout(timer);
      timer = setTimeout(() => setIsHinted(false), HINT);
    };
    const activate = () => set(true);
    const giveBack = () => set(false);
    const release = ({ key }: KeyboardEvent) => key === "Escape" && giveBack();
    const held = ["wheel", "touchstart", "touchmove", "touchend"] as const;
    for (const type of held) element.addEventListener(type, hold, { capture: true, passive: true });
    element.addEventListener("click", activate);
    document.documentElement.addEventListener("mouseleave", giveBack);
    window.addEventListener("blur", giveBack);
    window.addEventListener("keydown", release);
    return () => {
      clearTimeout(timer);
      for (const type of held) element.removeEventListener(type, hold, { capture: true });
      element.removeEventListener("click", activate);
      document.documentElement.removeEventListener("mouseleave", giveBack);
      window.removeEventListener("blur", giveBack);
      window.removeEventListener("keydown", release);
    };
  }, [ground]);
  return { isActive, isHinted };
}
