import { useEffect } from "react";
import type { EntityId } from "../../../core/entity.ts";
import { useChange } from "../../state/app-context.tsx";

interface RingWhileProps {
  readonly isFocused: boolean;
  readonly id: EntityId;
}

/** The row that the keys or the pointer are on is ringed on the canvas, which does not move. */
export function RingWhile({ isFocused, id }: RingWhileProps) {
  const change = useChange();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is another function each time, to the same store.
  useEffect(() => {
    if (!isFocused) return undefined;
    change((state) => ({ ...state, hovered: { kind: "entity", id } }));
    return () =>
      change((state) =>
        state.hovered.kind === "entity" && state.hovered.id === id
          ? { ...state, hovered: { kind: "none" } }
          : state,
      );
  }, [isFocused, id]);
  return null;
}
