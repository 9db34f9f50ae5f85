import fc from "fast-check";
import { expect, test } from "vitest";
import { convexHull } from "../../../client/graph/draw/convex-hull.ts";
import { curveBetween, distanceTo, lengthOf, part, pointAt } from "../../../client/graph/draw/curve.ts";
import { iconShapes } from "../../../client/graph/draw/icons.ts";
import { fitCamera } from "../../../client/graph/fit-camera.ts";
import { opacityBetween } from "../../../client/graph/palette.ts";
import { panInto } from "../../../client/graph/pan-into.ts";
import { entityTypeIds } from "../../../core/ontology/entity-type.ts";

test("a line runs from rim to rim, and bends as far as its curvature says", () => {
  const from = { x: 0, y: 0, r: 10 };
  const to = { x: 100, y: 0, r: 20 };
  const straight = curveBetween(from, to, 0);
  expect([straight?.x0, straight?.x1]).toEqual([expect.closeTo(10, 1), expect.closeTo(80, 1)]);
  const whole = curveBetween({ ...from, r: 0 }, { ...to, r: 0 }, 0.24);
  expect(whole && pointAt(whole, 0.5).y).toBeCloseTo(-12, 1);
  expect(curveBetween(from, { x: 25, y: 0, r: 20 }, 0)).toBeUndefined();
});

test("a part of a curve lies on the curve, and distances are measured to it", () => {
  const curve = { x0: 0, y0: 0, cx: 50, cy: 40, x1: 100, y1: 0 };
  const middle = pointAt(part(curve, 0.25, 0.75), 0.5);
  expect(middle.x).toBeCloseTo(50);
  expect(middle.y).toBeCloseTo(20);
  expect(distanceTo(curve, 50, 25)).toBeCloseTo(5, 0);
  expect(lengthOf({ x0: 0, y0: 0, cx: 15, cy: 20, x1: 30, y1: 40 })).toBeCloseTo(50);
});

test("every point lies within the hull of all", () => {
  const points = fc.array(
    fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) }),
    {
      minLength: 3,
      maxLength: 40,
    },
  );
  fc.assert(
    fc.property(points, (given) => {
      const hull = convexHull(given);
      if (hull.length < 3) return;
      for (const point of given) {
        const isLeft = hull.every((a, at) => {
          const b = hull[(at + 1) % hull.length] ?? a;
          return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x) >= 0;
        });
        expect(isLeft).toBe(true);
      }
    }),
  );
});

test("the camera fits the extent into what the insets leave free", () => {
  const fitted = fitCamera({
    extent: { left: 0, right: 1, low: 0, high: 0.5 },
    width: 1000,
    height: 600,
    insets: { top: 0, right: 0, bottom: 0, left: 200 },
    scale: 600,
    margin: 0,
    nearest: 0,
  });
  // 600 px at ratio 1 become 800: the extent fills the free width, and its middle lies 100 px right of the window's.
  expect(fitted.ratio).toBeCloseTo(0.75);
  expect(fitted.x).toBeCloseTo(0.5 - (100 * 0.75) / 600);
  expect(fitted.y).toBeCloseTo(0.25);
});

test("only what lies under a panel is brought out, by the least that is needed", () => {
  const room = { width: 1000, height: 600, insets: { top: 0, right: 400, bottom: 0, left: 0 } };
  expect(panInto([{ x: 300, y: 300, r: 10 }], room)).toEqual({ x: 0, y: 0 });
  expect(panInto([{ x: 700, y: 300, r: 10 }], room)).toEqual({ x: 142, y: 0 });
  const apart = [
    { x: 0, y: 300, r: 10 },
    { x: 900, y: 300, r: 10 },
  ];
  expect(panInto(apart, room)).toEqual({ x: 0, y: 0 });
});

test("fading a layer gives the faded colour of the tokens", () => {
  expect(opacityBetween("#c6c8c0", "#ebebe7", "#f6f6f3")).toBeCloseTo(0.23, 1);
  expect(opacityBetween("#c6c8c0", "#f6f6f3", "#f6f6f3")).toBe(0);
});

test.each(entityTypeIds)("the icon of %s has only shapes that can be drawn", (type) => {
  expect(iconShapes[type].length).toBeGreaterThan(0);
  for (const [tag, attributes] of iconShapes[type]) {
    expect(["path", "circle"]).toContain(tag);
    expect(attributes).toMatchObject(tag === "path" ? { d: expect.any(String) } : { r: expect.any(String) });
  }
});
