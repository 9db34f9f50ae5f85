import type { Point } from "../draw/convex-hull.ts";
import { type Curve, type Disc, pointAt } from "../draw/curve.ts";
import { litCurve } from "../draw/draw-light.ts";
import { outlineOf, type Region } from "../draw/draw-regions.ts";
import { discOf, type Frame, isInView } from "../frame.ts";
import { edgeLabel } from "../scene/edge-label.ts";
import type { LitEntity, LitStatement } from "../scene/lit.ts";
import { nameOfEntity } from "../scene/name-of-entity.ts";
import { labelStyle, shortenLabel } from "./label-style.ts";
import { type Box, createObstacles, overlaps, type Segment } from "./obstacles.ts";
import { type EdgeLabelField, type EdgeLabelPlace, fitsOn, placeEdgeLabels } from "./place-edge-labels.ts";
import { type LabelCandidate, type LabelPlace, placeLabels } from "./place-labels.ts";

/** Every text on the canvas with its place. */
export interface PlacedLabels {
  readonly entities: readonly (LabelPlace & {
    readonly text: string;
    readonly width: number;
    readonly height: number;
  })[];
  readonly statements: readonly EdgeLabelPlace[];
  /** Left end and middle height in graph coordinates. */
  readonly regions: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
}

/** Width in px of a text in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

/** Finds a place for every text that fits into what the panels and badges leave free. */
export function findLabels(
  frame: Frame,
  regions: readonly Region[],
  measure: MeasureText,
  badges: readonly { readonly box: Box }[] = [],
): PlacedLabels {
  const { scene, insets } = frame;
  const bounds: Box = {
    x: insets.left + 4,
    y: insets.top + 2,
    width: frame.width - insets.left - insets.right - 8,
    height: frame.height - insets.top - insets.bottom - 4,
  };
  const order = orderOfNames(frame);
  const discs = order.map((id) => ({ id, ...discOf(frame, id) }));
  const named = scene.light ? [] : regionNames(frame, regions, measure, { bounds, discs, badges });
  const curves = litCurves(frame);
  // Who is far down the order finds no place either: the budget is used up, or everything is full.
  const candidates = order
    .slice(0, scene.labelBudget * 8)
    .map((id, place) => candidateFor(frame, id, place, measure));
  const placed = placeLabels(
    candidates.map(({ candidate }) => candidate),
    {
      bounds,
      discs,
      boxes: [...named, ...badges].map(({ box }) => box),
      lines: curves.flatMap(({ curve }) => chordsOf(curve)),
      budget: scene.labelBudget,
    },
  );
  const textOf = new Map(
    candidates.map(({ candidate, text }) => [
      candidate.id,
      { text, height: candidate.height, width: candidate.width },
    ]),
  );
  const discAt = new Map(placed.map(({ id }) => [id, discOf(frame, id)]));
  const entities = placed.map((place) => ({
    ...place,
    // Without the ring that the place leaves room for: names move by what the disc itself grows.
    r: discAt.get(place.id)?.r ?? place.r,
    text: textOf.get(place.id)?.text ?? "",
    width: textOf.get(place.id)?.width ?? 0,
    height: textOf.get(place.id)?.height ?? 16,
  }));
  const boxes = entities.map(({ id, dx, dy, width, height }) => ({
    x: (discAt.get(id)?.x ?? 0) + dx,
    y: (discAt.get(id)?.y ?? 0) + dy,
    width,
    height,
  }));
  return {
    entities,
    statements:
      scene.density === "compact"
        ? []
        : edgeNames(frame, curves, measure, {
            bounds,
            boxes: [...boxes, ...badges.map(({ box }) => box)],
            discs,
          }),
    regions: named.map(({ text, x, y, box }) => ({ text, x, y, width: box.width })),
  };
}

const urgency: Readonly<Record<LitEntity, number>> = {
  selected: 0,
  end: 0,
  hovered: 1,
  near: 2,
  neighbour: 2,
};

/** Who gets a name first: selected, hovered, neighbours, then by degree and id. */
function orderOfNames(frame: Frame): number[] {
  const { index, drawn, light } = frame.scene;
  const isSeen = (at: number) => isInView(frame, discOf(frame, at));
  if (!light) return index.byDegree.filter((at) => drawn.entities[at] === 1 && isSeen(at));
  const rank = (at: number) => {
    const role = light.entities.get(at);
    return role ? urgency[role] : 3;
  };
  const degree = (at: number) => index.entities[at]?.metrics.degree ?? 0;
  return [...light.entities.keys()]
    .filter(isSeen)
    .toSorted((a, b) => rank(a) - rank(b) || degree(b) - degree(a) || a - b);
}

function candidateFor(
  frame: Frame,
  id: number,
  place: number,
  measure: MeasureText,
): { candidate: LabelCandidate; text: string } {
  const { scene, palette } = frame;
  const entity = scene.index.entities[id];
  const role = scene.light?.entities.get(id);
  const text = entity ? shortenLabel(nameOfEntity(entity, scene.language)) : "";
  const degree = entity?.metrics.degree ?? 0;
  const { size, weight } = labelStyle(scene.radii[id] ?? 0, degree, role);
  const disc = discOf(frame, id);
  const ring = role === "selected" || role === "end" ? 5 : 0;
  return {
    text,
    candidate: {
      id,
      disc: { ...disc, r: disc.r + ring },
      width: measure(text, `${weight} ${size}px ${palette.font}`),
      height: size + 3,
      mayCover: scene.light ? ring > 0 || role === "hovered" : place < 10,
    },
  };
}

interface LitCurve {
  readonly id: number;
  readonly state: LitStatement;
  readonly curve: Curve;
}

function litCurves(frame: Frame): LitCurve[] {
  const lit = [...(frame.scene.light?.statements ?? [])];
  return lit.flatMap(([id, state]) => {
    if (state === "between" || frame.scene.fan.bundled.has(id)) return [];
    const curve = litCurve(frame, id);
    return curve ? [{ id, state, curve }] : [];
  });
}

function chordsOf(curve: Curve): Segment[] {
  const { x, y } = pointAt(curve, 0.5);
  return [
    { x0: curve.x0, y0: curve.y0, x1: x, y1: y },
    { x0: x, y0: y, x1: curve.x1, y1: curve.y1 },
  ];
}

const lineUrgency: Readonly<Record<LitStatement, number>> = {
  opened: 0,
  hovered: 1,
  selected: 2,
  path: 2,
  between: 3,
};

function edgeNames(
  frame: Frame,
  curves: readonly LitCurve[],
  measure: MeasureText,
  field: EdgeLabelField,
): EdgeLabelPlace[] {
  const { index, language, statuses } = frame.scene;
  const candidates = curves
    .toSorted((a, b) => lineUrgency[a.state] - lineUrgency[b.state] || a.id - b.id)
    .flatMap(({ id, state, curve }) => {
      const relation = index.relations[id];
      if (!relation) return [];
      const status = statuses[id] ?? "fact";
      const font = `500 11px ${frame.palette.font}`;
      const others = frame.scene.fan.standsFor.get(id) ?? 0;
      const more = others > 0 ? ` +${others}` : "";
      const long = edgeLabel(relation, status, language, index.statements[id]?.sources) + more;
      // A line too short for its number of sources still has its name.
      const text = fitsOn(curve, measure(long, font)) ? long : edgeLabel(relation, status, language) + more;
      const width = measure(text, font);
      return [{ id, curve, text, width, isOpened: state === "opened" }];
    });
  const crosses = curves
    .filter(({ id }) => statuses[id] === "negated")
    .map(({ curve }) => pointAt(curve, 0.5))
    .map(({ x, y }) => ({ x: x - 7, y: y - 7, width: 14, height: 14 }));
  return placeEdgeLabels(candidates, { ...field, boxes: [...field.boxes, ...crosses] });
}

interface RegionName {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** What names of regions must keep to. */
interface RegionRoom {
  readonly bounds: Box;
  readonly discs: readonly (Disc & { readonly id: number })[];
  readonly badges: readonly { readonly box: Box }[];
}

/** The names of the regions above their upper edge, largest first; a name that would touch another is left out. */
function regionNames(
  frame: Frame,
  regions: readonly Region[],
  measure: MeasureText,
  { bounds, discs, badges }: RegionRoom,
): RegionName[] {
  const { scale, left, top } = frame.projection;
  const names: RegionName[] = [];
  const obstacles = createObstacles({ bounds, discs, boxes: badges.map(({ box }) => box), lines: [] });
  for (const region of regions) {
    const width = measure(region.label, `600 11px ${frame.palette.font}`);
    const outline = outlineOf(region, frame);
    const box = alongUpperEdge(outline, width).find(
      (tried) =>
        obstacles.isOpen(tried) &&
        obstacles.discsUnder(tried, 1).length === 0 &&
        !names.some((name) => overlaps(withAir(tried), name.box)),
    );
    if (!box) continue;
    obstacles.add(box);
    names.push({ text: region.label, x: (box.x - left) / scale, y: (top - box.y - 7) / scale, box });
  }
  return names;
}

/** Two names of communities that stand closer than this read as one of two lines. */
const withAir = ({ x, y, width, height }: Box): Box => ({
  x: x - 12,
  y: y - 10,
  width: width + 24,
  height: height + 20,
});

/** Places for a name outside the upper edge of a region, from its highest point down both flanks. */
function alongUpperEdge(outline: readonly Point[], width: number): Box[] {
  const crest = Math.min(...outline.map(({ y }) => y));
  const middle = (Math.min(...outline.map(({ x }) => x)) + Math.max(...outline.map(({ x }) => x))) / 2;
  return outline
    .filter(({ y }) => y < crest + 30)
    .toSorted((a, b) => a.y - b.y || Math.abs(a.x - middle) - Math.abs(b.x - middle))
    .map(({ x, y }) => ({
      // Down the flanks the name stands beside the edge, not across it.
      x: x - width / 2 + Math.sign(x - middle) * Math.min(width / 2, (y - crest) * 1.5),
      y: y - 18,
      width,
      height: 14,
    }));
}
