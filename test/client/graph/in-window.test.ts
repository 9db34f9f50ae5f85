import { expect, test } from "vitest";
import { inWindow } from "../../../client/graph/layouts/in-window.ts";
import { computePlaces } from "../../../client/graph/scene/places.ts";
import { type CameraFrame, shareCamera, takeCamera } from "../../../client/graph/shared-camera.ts";
import { graphOf } from "./graph-of.ts";

const map = Float32Array.of(-150, -100, 150, 100);
// Right, above, left of the middle at the same distance, and one that is not drawn.
const circle = Float32Array.of(100, 0, 0, 100, -100, 0, 900, 900);
const drawn = Uint8Array.of(1, 1, 1, 0);

test.each([
  { x: 1.5, y: 1 },
  { x: 1, y: 2.2 },
  { x: 1, y: 1 },
])("under a stretch of $x × $y a circle stays a circle, as large as the window allows", (stretch) => {
  const { places, spread } = inWindow(circle, map, drawn, stretch);
  const index = graphOf([], ["company:a", "company:b", "company:c", "company:d"]);
  const shown = computePlaces({ index, base: places, pins: [], stretch });
  expect(shown[0]).toBeCloseTo(100 * spread, 3);
  expect(shown[3]).toBeCloseTo(100 * spread, 3);
  expect(shown[4]).toBeCloseTo(-100 * spread, 3);
  expect(spread).toBeCloseTo(Math.min((300 * stretch.x) / 200, (200 * stretch.y) / 100), 1);
});

test("a camera over a layout means the same place of it in every window", () => {
  const tall: CameraFrame = {
    bounds: { x: [-150, 150], y: [-220, 220] },
    stretch: { x: 1, y: 2.2 },
    spread: 1.5,
  };
  const plain: CameraFrame = {
    bounds: { x: [-150, 150], y: [-100, 100] },
    stretch: { x: 1, y: 1 },
    spread: 2,
  };
  // The point (40, 20) of the layout, as each window draws it.
  const inTall = { x: 0.5 + (40 * 1.5) / 440, y: 0.5 + (20 * 1.5) / 440, ratio: 1 };
  const inPlain = takeCamera(shareCamera(inTall, tall), plain);
  expect(inPlain.x).toBeCloseTo(0.5 + (40 * 2) / 300);
  expect(inPlain.y).toBeCloseTo(0.5 + (20 * 2) / 300);
});
