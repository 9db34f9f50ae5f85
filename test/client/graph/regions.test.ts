import { expect, test } from "vitest";
import { convexHull, type Point } from "../../../client/graph/draw/convex-hull.ts";
import { outlineOf } from "../../../client/graph/draw/draw-regions.ts";
import type { Frame } from "../../../client/graph/frame.ts";

const places = Float32Array.from([0, 0, 100, 10, 140, 90, 60, 150, -20, 80]);
const radii = Float32Array.from([4, 9, 5, 12, 6]);
const entities = Array.from({ length: 5 }, () => ({}));

function frameAt(left: number): Frame {
  const projection = { scale: 2, left, top: 400, growth: 1.2 };
  return { scene: { index: { entities }, places, radii, density: "full" }, projection } as unknown as Frame;
}

function areaOf(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(({ x, y }, at) => {
    const next = points[(at + 1) % points.length] ?? { x, y };
    sum += x * next.y - next.x * y;
  });
  return Math.abs(sum) / 2;
}

/** Around every disc of the hull a whole circle. */
function wholeOutline(hull: readonly number[], left: number): Point[] {
  const around = hull.flatMap((at) =>
    Array.from({ length: 240 }, (_, step) => {
      const reach = (radii[at] ?? 0) * 1.2 + 20;
      const angle = (step / 240) * 2 * Math.PI;
      return {
        x: (places[at * 2] ?? 0) * 2 + left + Math.cos(angle) * reach,
        y: 400 - (places[at * 2 + 1] ?? 0) * 2 + Math.sin(angle) * reach,
      };
    }),
  );
  return convexHull(around);
}

test.each([[[0, 1, 2, 3, 4]], [[0, 1, 2]], [[1, 3]], [[2]]])(
  "the outline of %j leaves 20 px around its discs",
  (members) => {
    const hull = convexHull(
      members.map((at) => ({ x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0, at })),
    ).map(({ at }) => at);
    const region = { hull, label: "" };
    const ratio = areaOf(outlineOf(region, frameAt(30))) / areaOf(wholeOutline(hull, 30));
    expect(ratio).toBeGreaterThan(0.985);
    expect(ratio).toBeLessThanOrEqual(1.0001);
  },
);

test("the outline moves along with the camera", () => {
  const region = { hull: [0, 1, 2], label: "" };
  const here = outlineOf(region, frameAt(0));
  const there = outlineOf(region, frameAt(50));
  expect(there.map(({ x }) => Math.round(x - 50))).toEqual(here.map(({ x }) => Math.round(x)));
});
