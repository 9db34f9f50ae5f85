import fc from "fast-check";
import { expect, test } from "vitest";
import { labelStyle, shortenLabel } from "../../../client/graph/labels/label-style.ts";
import { overlaps, touches } from "../../../client/graph/labels/obstacles.ts";
import { placeEdgeLabels, textAngle } from "../../../client/graph/labels/place-edge-labels.ts";
import {
  type LabelCandidate,
  type LabelField,
  placeLabels,
} from "../../../client/graph/labels/place-labels.ts";

const bounds = { x: 0, y: 0, width: 400, height: 300 };
const at = (id: number, x: number, y: number, mayCover = false): LabelCandidate => ({
  id,
  disc: { x, y, r: 6 },
  width: 60,
  height: 16,
  mayCover,
});
const field = (candidates: readonly LabelCandidate[], rest: Partial<LabelField> = {}): LabelField => ({
  bounds,
  discs: candidates.map(({ id, disc }) => ({ id, ...disc })),
  boxes: [],
  lines: [],
  budget: 70,
  ...rest,
});

test("a name stands right of its disc where it can, else below", () => {
  const [free] = placeLabels([at(0, 100, 100)], field([at(0, 100, 100)]));
  expect(free).toEqual({ id: 0, dx: 11, dy: -8, r: 6 });
  const close = [at(0, 100, 100), at(1, 130, 100)];
  expect(placeLabels(close.slice(0, 1), field(close))[0]).toMatchObject({ dx: -30, dy: 8 });
});

test("a name rather leaves a lit line free", () => {
  const one = [at(0, 100, 100)];
  const line = { x0: 106, y0: 100, x1: 300, y1: 100 };
  expect(placeLabels(one, field(one, { lines: [line] }))[0]).toMatchObject({ dx: -30, dy: 8 });
});

test("the budget holds, and who comes first is served first", () => {
  const many = [at(0, 50, 50), at(1, 200, 50), at(2, 50, 200)];
  expect(placeLabels(many, field(many, { budget: 2 })).map(({ id }) => id)).toEqual([0, 1]);
});

test("only who may cover discs does, and never one that has a name", () => {
  const ring = Array.from({ length: 16 }, (_, id) =>
    at(id + 1, 200 + 30 * Math.cos(id * 0.39), 150 + 30 * Math.sin(id * 0.39)),
  );
  const covering = [at(0, 200, 150, true)];
  expect(placeLabels([at(0, 200, 150)], field([at(0, 200, 150), ...ring]))).toEqual([]);
  expect(placeLabels(covering, field([...covering, ...ring]))).toHaveLength(1);
});

test("no two names overlap, none leaves the bounds, none lies on a disc", () => {
  const places = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(places, (points) => {
      const candidates = points.map(([x, y], id) => at(id, x, y));
      const boxes = placeLabels(candidates, field(candidates)).map(({ id, dx, dy }) => ({
        x: (candidates[id]?.disc.x ?? 0) + dx,
        y: (candidates[id]?.disc.y ?? 0) + dy,
        width: 60,
        height: 16,
      }));
      for (const [place, box] of boxes.entries()) {
        expect(boxes.slice(place + 1).some((other) => overlaps(box, other))).toBe(false);
        expect(candidates.some(({ disc }) => touches(box, disc))).toBe(false);
        expect(box.x >= 0 && box.y >= 0 && box.x + 60 <= 400 && box.y + 16 <= 300).toBe(true);
      }
    }),
  );
});

test("a text stands on its line only where it fits, an opened one always", () => {
  const curve = { x0: 50, y0: 100, cx: 100, cy: 100, x1: 150, y1: 100 };
  const label = { id: 0, curve, text: "integrated", isOpened: false };
  const open = { bounds, boxes: [], discs: [] };
  expect(placeEdgeLabels([{ ...label, width: 60 }], open)).toEqual([
    { id: 0, text: "integrated", t: 0.5, isUpright: false, width: 60 },
  ]);
  expect(placeEdgeLabels([{ ...label, width: 80 }], open)).toEqual([]);
  expect(placeEdgeLabels([{ ...label, width: 80, isOpened: true }], open)).toHaveLength(1);
});

test("a text moves along its line when something is in the middle", () => {
  const curve = { x0: 20, y0: 100, cx: 200, cy: 100, x1: 380, y1: 100 };
  const boxes = [{ x: 200, y: 90, width: 20, height: 20 }];
  const label = { id: 0, curve, text: "works at", width: 40, isOpened: false };
  expect(placeEdgeLabels([label], { bounds, boxes, discs: [] })[0]?.t).toBe(0.42);
});

test("no text stands on its head, and Chinese on a steep line stands upright", () => {
  const leftwards = { x0: 200, y0: 100, cx: 120, cy: 102, x1: 40, y1: 104 };
  expect(Math.abs(textAngle(leftwards, { t: 0.5, isUpright: false }))).toBeLessThan(Math.PI / 2);
  const steep = { x0: 100, y0: 20, cx: 100, cy: 150, x1: 100, y1: 280 };
  const label = { id: 0, curve: steep, width: 22, isOpened: false };
  const open = { bounds, boxes: [], discs: [] };
  expect(placeEdgeLabels([{ ...label, text: "投资" }], open)[0]?.isUpright).toBe(true);
  expect(placeEdgeLabels([{ ...label, text: "invested in" }], open)[0]?.isUpright).toBe(false);
});

test.each([
  ["Zhipu", "Zhipu"],
  ["Zhongguancun Science City Company", "Zhongguancun Science Cit…"],
  ["北京智谱华章科技股份有限公司", "北京智谱华章科技股份有限…"],
])("the label of %s is %s", (name, label) => {
  expect(shortenLabel(name)).toBe(label);
});

test("labels are larger for what is selected, for large discs and for the well connected", () => {
  expect(labelStyle(5, 2, "selected")).toEqual({ size: 14, weight: 600, ink: "strong" });
  expect(labelStyle(11, 20, undefined)).toEqual({ size: 13, weight: 600, ink: "strong" });
  expect(labelStyle(8, 5, undefined)).toEqual({ size: 12, weight: 500, ink: "strong" });
  expect(labelStyle(5, 2, undefined)).toEqual({ size: 12, weight: 400, ink: "soft" });
});
