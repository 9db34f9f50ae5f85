import type { Point } from "./convex-hull.ts";

/** The line of a lasso above the canvas. */
export interface Lasso {
  /** Shows the line through the points (px of the canvas); none where there are none. */
  readonly show: (points: readonly Point[]) => void;
  readonly destroy: () => void;
}

const SVG = "http://www.w3.org/2000/svg";

/** A lasso of its own element: drawing it needs no frame of the graph. */
export function createLasso(container: HTMLElement): Lasso {
  const svg = document.createElementNS(SVG, "svg");
  const line = document.createElementNS(SVG, "path");
  svg.setAttribute("class", "lasso");
  svg.setAttribute("aria-hidden", "true");
  svg.append(line);
  container.append(svg);
  return {
    show(points) {
      const path = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
      line.setAttribute("d", path === "" ? "" : `${path}Z`);
    },
    destroy: () => svg.remove(),
  };
}

/** Whether a point lies within a closed line (even–odd rule). */
export function isWithinLine({ x, y }: Point, line: readonly Point[]): boolean {
  let isInside = false;
  line.forEach((a, at) => {
    const b = line[(at + 1) % line.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isInside = !isInside;
  });
  return isInside;
}
