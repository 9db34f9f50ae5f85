import type Sigma from "sigma";
import type { Overview } from "../../core/api.ts";
import type { Place } from "../state/view-state.ts";
import { badgesOf } from "./badges.ts";
import { type Bounds, boundsOf } from "./bounds-of.ts";
import { drawBadges } from "./draw/draw-badges.ts";
import { drawPills, pillsOf } from "./draw/draw-bundles.ts";
import { drawLabels } from "./draw/draw-labels.ts";
import { drawLight } from "./draw/draw-light.ts";
import { drawMarks, needsMark } from "./draw/draw-marks.ts";
import { drawRegions, findRegions, type Region } from "./draw/draw-regions.ts";
import { createIcons } from "./draw/icons.ts";
import { curvaturesAt, discOf, type Frame, type Projection } from "./frame.ts";
import { createSigma } from "./gl/create-sigma.ts";
import { createRestingGraph } from "./gl/resting-graph.ts";
import type { Insets } from "./insets.ts";
import { type CanvasText, canvasTexts } from "./labels/canvas-texts.ts";
import { findLabels, type MeasureText, type PlacedLabels } from "./labels/find-labels.ts";
import type { Box } from "./labels/obstacles.ts";
import { rememberLabels } from "./labels/remember-labels.ts";
import { createLayers } from "./layers.ts";
import { opacityBetween, type Palette } from "./palette.ts";
import type { Scene } from "./scene/compute-scene.ts";
import type { GraphIndex } from "./scene/graph-index.ts";
import { computePlaces, noStretch } from "./scene/places.ts";

/** What the picture shows. */
export interface PictureInput {
  readonly scene: Scene;
  readonly palette: Palette;
  readonly insets: Insets;
}

/** The drawing of one overview in one element: sigma with the layers of our own. */
export interface Picture {
  readonly sigma: Sigma;
  readonly bounds: Bounds;
  readonly show: (input: PictureInput) => void;
  /** Finds the places of names anew, and bends parallels for the zoom that holds now; for when the camera rests. */
  readonly settle: () => void;
  /** The names, badges and counts on the canvas with the px that they take. */
  readonly texts: () => readonly CanvasText[];
  readonly frame: () => Frame;
  /** The box in px of the canvas that an entity and its name take. */
  readonly boxOf: (at: number) => Box;
  /** The place in the coordinates of the layout at a place in px of the canvas. */
  readonly placeAt: (x: number, y: number) => Place;
  /** The ratio at which the discs have their size at rest. */
  readonly setRestRatio: (ratio: number) => void;
  readonly destroy: () => void;
}

/** Makes the drawing, in the frame that the map of `home` has; throws where the browser has no WebGL. */
export function createPicture(
  container: HTMLElement,
  home: GraphIndex,
  communities: Overview["communities"],
  first: PictureInput,
): Picture {
  let input = first;
  let restRatio = 1;
  let labels: PlacedLabels | undefined;
  let regions: Region[] = [];
  let marked: number[] = [];
  let icons = createIcons(first.palette.onType);
  const curvatures = { scale: 0, values: curvaturesAt(first.scene, 1) };
  const growth = (ratio: number) => Math.min(1.5, Math.max(1, Math.sqrt(restRatio / ratio)));

  const sigma = createSigma(container, {
    minCameraRatio: 0.005,
    maxCameraRatio: 8,
  });
  const { stretch = noStretch } = first.scene;
  // Layouts come into the extent of the map, so that a camera means the same under each.
  const bounds = boundsOf(computePlaces({ index: home, base: undefined, pins: [], stretch }));
  sigma.setCustomBBox(bounds);
  // The box counts from the next processing on.
  sigma.refresh();
  const resting = createRestingGraph(sigma);
  resting.update(first.scene, first.palette);
  // What sigma draws around a disc that is pointed at would lie over our own light.
  for (const name of ["hovers", "hoverNodes"]) {
    const canvas = sigma.getCanvases()[name];
    if (canvas) canvas.style.display = "none";
  }
  const layers = createLayers(sigma);
  const measure = createMeasure(layers.top.begin());
  const remember = rememberLabels();

  const projection = (): Projection => {
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const step = sigma.graphToViewport({ x: 1, y: 0 });
    const ratio = sigma.getCamera().getState().ratio;
    const scale = step.x - origin.x;
    const room = roomOf(bounds, input.scene.drawn.entityCount) * scale;
    return { scale, left: origin.x, top: origin.y, growth: growth(ratio) * crowding(room) };
  };
  const frame = (): Frame => ({
    ...input,
    projection: projection(),
    ...sigma.getDimensions(),
    curvatures: curvatures.values,
  });

  /** Lines keep their bend while the camera moves: px of distance are made right when it rests. */
  const bend = (): boolean => {
    const { scale } = projection();
    if (Math.abs(scale - curvatures.scale) < scale * 0.01) return false;
    curvatures.scale = scale;
    curvatures.values = curvaturesAt(input.scene, scale);
    return true;
  };

  const draw = () => {
    const now = frame();
    resting.draw(now, curvatures.scale);
    const badges = badgesOf(now);
    const pills = pillsOf(now);
    labels ??= remember(now, [regions, now.scene.fan, now.scene.view.part.pins], () =>
      findLabels(now, regions, measure, [...badges, ...pills]),
    );
    const ground = layers.regions.begin();
    if (!now.scene.light) drawRegions(ground, now, regions);
    drawMarks(layers.marks.begin(), now, marked);
    const top = layers.top.begin();
    drawLight(top, now, icons);
    drawPills(top, now, pills);
    drawBadges(top, now, badges);
    drawLabels(top, now, now.scene.isMoving ? { ...labels, regions: [] } : labels);
  };
  sigma.on("afterRender", draw);

  const paint = () => {
    const { palette, scene } = input;
    const { edges } = sigma.getCanvases();
    const faded = String(opacityBetween(palette.edge, palette.edgeFaded, palette.canvas));
    if (edges) edges.style.opacity = scene.light ? faded : "1";
  };
  const findAll = () => {
    regions = input.scene.isMoving ? [] : findRegions(input.scene, communities);
    marked = [];
    for (let at = 0; at < input.scene.index.statements.length; at += 1) {
      const isMarked = input.scene.drawn.statements[at] && needsMark(input.scene, at);
      if (isMarked && !input.scene.fan.bundled.has(at)) marked.push(at);
    }
  };
  findAll();
  paint();
  bend();

  return {
    sigma,
    bounds,
    frame,
    boxOf(at) {
      const disc = discOf(frame(), at);
      const label = labels?.entities.find(({ id }) => id === at);
      const left = Math.min(-disc.r, label?.dx ?? 0);
      const top = Math.min(-disc.r, label?.dy ?? 0);
      return {
        x: disc.x + left,
        y: disc.y + top,
        width: Math.max(disc.r, label ? label.dx + label.width : 0) - left,
        height: Math.max(disc.r, label ? label.dy + label.height : 0) - top,
      };
    },
    texts() {
      const now = frame();
      return labels ? canvasTexts(now, labels, [...badgesOf(now), ...pillsOf(now)]) : [];
    },
    placeAt(x, y) {
      const place = sigma.viewportToGraph({ x, y });
      const { stretch = noStretch } = input.scene;
      return { x: place.x / stretch.x, y: place.y / stretch.y };
    },
    show(next) {
      const before = input;
      input = next;
      const sameGraph = before.scene.drawn === next.scene.drawn && before.scene.fan === next.scene.fan;
      // Names stay where they are while something is dragged.
      if (!next.scene.held && !next.scene.isMoving) labels = undefined;
      const samePlaces = before.scene.places === next.scene.places;
      const samePalette = before.palette === next.palette;
      if (!samePalette) icons = createIcons(next.palette.onType);
      const sameCalm = before.scene.isMoving === next.scene.isMoving;
      if (!sameGraph || !samePlaces || !sameCalm || before.scene.language !== next.scene.language) findAll();
      paint();
      resting.update(next.scene, next.palette, samePalette ? before.scene : undefined);
      if (!sameGraph || !samePlaces) curvatures.values = curvaturesAt(next.scene, curvatures.scale);
      sigma.scheduleRender();
    },
    settle() {
      if (!input.scene.isMoving) labels = undefined;
      bend();
      sigma.scheduleRender();
    },
    setRestRatio(ratio) {
      restRatio = ratio;
    },
    destroy() {
      sigma.off("afterRender", draw);
      sigma.kill();
    },
  };
}

/** Graph units between neighbours, if so many stood evenly in the bounds. */
const roomOf = ({ x, y }: Bounds, entities: number): number =>
  Math.sqrt(((x[1] - x[0]) * (y[1] - y[0])) / Math.max(1, entities));

/** What thousands of discs are made smaller by where they stand so many px from each other, so that they stay apart. */
const crowding = (room: number): number => Math.min(1, Math.max(0.4, room / 12));

/** Measures texts, each only once in each font. */
function createMeasure(context: CanvasRenderingContext2D): MeasureText {
  const widths = new Map<string, number>();
  return (text, font) => {
    const key = `${font}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = font;
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
}
