import { expect, test } from "vitest";
import { stretchToFill } from "../../../client/graph/scene/stretch-to-fill.ts";
import { type CameraFrame, shareCamera, takeCamera } from "../../../client/graph/shared-camera.ts";
import { EntityCard } from "../../../core/api.ts";
import { graphOf } from "./graph-of.ts";

const wide: CameraFrame = {
  bounds: { x: [-300, 300], y: [-100, 100] },
  stretch: { x: 1.5, y: 1 },
};
const plain: CameraFrame = { bounds: { x: [-200, 200], y: [-100, 100] }, stretch: { x: 1, y: 1 } };

test("a camera comes back as it was sent, and one of a plain window is told as it is", () => {
  const camera = { x: 0.6, y: 0.3, ratio: 0.2 };
  const back = takeCamera(shareCamera(camera, wide), wide);
  expect(back.x).toBeCloseTo(0.6);
  expect(back.y).toBeCloseTo(0.3);
  expect(back.ratio).toBeCloseTo(0.2);
  expect(shareCamera(camera, plain)).toEqual(camera);
});

test("another window looks at the same place of the map", () => {
  // The point (100, 50) of the map lies at (150, 50) where the map is stretched by half.
  const there = takeCamera({ x: 0.5 + 100 / 400, y: 0.5 + 50 / 400, ratio: 1 }, wide);
  expect(there.x).toBeCloseTo(0.5 + 150 / 600);
  expect(there.y).toBeCloseTo(0.5 + 50 / 600);
});

test("a map is stretched upwards in a tall window, sideways in a wide one, and not beyond what neighbourhoods bear", () => {
  const line = graphOf([["company:a", "acquired", "company:b"]]);
  const at = (x: number, y: number) => ({
    ...line,
    entities: line.entities.map((entity, place) =>
      EntityCard.parse({ ...entity, position: place === 0 ? { x: 0, y: 0 } : { x, y } }),
    ),
  });
  expect(stretchToFill(at(100, 100), 1)).toEqual({ x: 1, y: 1 });
  expect(stretchToFill(at(100, 100), 1.4)).toEqual({ x: 1, y: 1.4 });
  expect(stretchToFill(at(100, 100), 3)).toEqual({ x: 1, y: 2.2 });
  expect(stretchToFill(at(120, 100), 0.6)).toEqual({ x: expect.closeTo(1.389, 3), y: 1 });
  expect(stretchToFill(at(100, 100), 0.5)).toEqual({ x: 1.5, y: 1 });
  expect(stretchToFill(at(100, 0), 0.5)).toEqual({ x: 1, y: 1 });
});
