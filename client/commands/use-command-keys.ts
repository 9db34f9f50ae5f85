import { useEffect } from "react";
import { useAppStore, useCanvas } from "../state/app-context.tsx";
import { commands } from "./index.ts";
import { matchesKey } from "./match-key.ts";

/** Runs commands by their keys, unless whoever reads is typing, or a menu, list or dialog has the keys. */
export function useCommandKeys(): void {
  const store = useAppStore();
  const canvas = useCanvas();
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTaken(event)) return;
      if (event.key === " " && isPressable(event.target)) return;
      const command = commands.find(
        ({ run, keys, isAvailable }) =>
          run &&
          keys.some((key) => matchesKey(event, key)) &&
          (isAvailable === undefined || isAvailable(store.getState())),
      );
      if (!command?.run) return;
      event.preventDefault();
      command.run({ store, canvas });
    };
    window.addEventListener("keydown", take);
    return () => window.removeEventListener("keydown", take);
  }, [store, canvas]);
}

/** Whether Space already means something where the focus is. */
const isPressable = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest("button, a, input, summary, [role=button], [role=tab]") !== null;

/** Keys that a slider takes for itself; all others go on meaning what they mean elsewhere. */
const ofSlider = new Set([
  ...["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown"],
  " ",
]);

function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("[role=menu], [role=listbox], [role=dialog]")) return true;
  if (target.closest("input[type=range], [role=slider]")) return ofSlider.has(key);
  return target.closest("input:not([type=checkbox]), textarea, select, [contenteditable=true]") !== null;
}
