import type { Places } from "../scene/places.ts";

/** Places on their way from one layout to another. */
export interface Glide {
  /** Where everything is now. */
  readonly now: () => Places | undefined;
  /** Moves to other places within `duration` ms, at once where it is 0. */
  readonly to: (base: Places | undefined, duration: number) => void;
  readonly isMoving: () => boolean;
  readonly stop: () => void;
}

/**
 * Starts at a base, `map` where it is undefined; `onMove` is called for each frame on the way, and says whether it is the
 * last one.
 */
export function createGlide(
  first: Places | undefined,
  map: Places,
  onMove: (isThere: boolean) => void,
): Glide {
  let now = first;
  let request = 0;
  let isMoving = false;
  return {
    now: () => now,
    to(base, duration) {
      cancelAnimationFrame(request);
      const from = now ?? map;
      const to = base ?? map;
      const start = performance.now();
      isMoving = duration > 0;
      if (!isMoving) {
        now = base;
        onMove(true);
        return;
      }
      const step = () => {
        const share = Math.min(1, (performance.now() - start) / duration);
        const isThere = share === 1;
        isMoving = !isThere;
        now = isThere ? base : between(from, to, 1 - (1 - share) ** 3);
        if (!isThere) request = requestAnimationFrame(step);
        onMove(isThere);
      };
      request = requestAnimationFrame(step);
    },
    isMoving: () => isMoving,
    stop: () => cancelAnimationFrame(request),
  };
}

export const between = (from: Places, to: Places, share: number): Places =>
  from.map((value, at) => value + ((to[at] ?? value) - value) * share);
