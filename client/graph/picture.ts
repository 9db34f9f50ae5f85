import type Sigma from "sigma";
import type { Overview } from "../../core/api.ts";
import { type Bounds, boundsOf } from "./bounds-of.ts";
import { drawLabels } from "./draw/draw-labels.ts";
import { drawLight } from "./draw/draw-light.ts";
import { drawMarks, needsMark } from "./draw/draw-marks.ts";
import { drawRegions, findRegions, type Region } from "./draw/draw-regions.ts";
import { createIcons } from "./draw/icons.ts";
import { curvaturesAt, type Frame, type Projection } from "./frame.ts";
import { createSigma } from "./gl/create-sigma.ts";
import { createRestingGraph } from "./gl/resting-graph.ts";
import type { Insets } from "./graph-canvas-props.ts";
import { findLabels, type MeasureText, type PlacedLabels } from "./labels/find-labels.ts";
import { rememberLabels } from "./labels/remember-labels.ts";
import { createLayers } from "./layers.ts";
import { opacityBetween, type Palette } from "./palette.ts";
import type { Scene } from "./scene/compute-scene.ts";
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
  readonly frame: () => Frame;
  /** The ratio at which the discs have their size at rest. */
  readonly setRestRatio: (ratio: number) => void;
  readonly destroy: () => void;
}

/** Makes the drawing; throws where the browser has no WebGL. */
export function createPicture(
  container: HTMLElement,
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
  const { index, base, stretch = noStretch } = first.scene;
  const bounds = boundsOf(computePlaces({ index, base, pins: [], stretch }));
  sigma.setCustomBBox(bounds);
  // The box counts from the next processing on.
  sigma.refresh();
  const resting = createRestingGraph(sigma);
  resting.update(first.scene, first.palette);
  const layers = createLayers(sigma);
  const measure = createMeasure(layers.labels.begin());
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
    labels ??= remember(now, [regions], () => findLabels(now, regions, measure));
    resting.draw(now, curvatures.scale);
    const ground = layers.regions.begin();
    if (!now.scene.light) drawRegions(ground, now, regions);
    drawMarks(layers.marks.begin(), now, marked);
    drawLight(layers.light.begin(), now, icons);
    drawLabels(layers.labels.begin(), now, labels);
  };
  sigma.on("afterRender", draw);

  const paint = () => {
    const { palette, scene } = input;
    const { edges } = sigma.getCanvases();
    const faded = String(opacityBetween(palette.edge, palette.edgeFaded, palette.canvas));
    if (edges) edges.style.opacity = scene.light ? faded : "1";
  };
  const findAll = () => {
    regions = findRegions(input.scene, communities);
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
    show(next) {
      const before = input;
      input = next;
      labels = undefined;
      const sameGraph = before.scene.drawn === next.scene.drawn && before.scene.fan === next.scene.fan;
      const samePlaces = before.scene.places === next.scene.places;
      const samePalette = before.palette === next.palette;
      if (!samePalette) icons = createIcons(next.palette.onType);
      if (!sameGraph || !samePlaces || before.scene.language !== next.scene.language) findAll();
      paint();
      resting.update(next.scene, next.palette, samePalette ? before.scene : undefined);
      if (!sameGraph || !samePlaces) curvatures.values = curvaturesAt(next.scene, curvatures.scale);
      sigma.scheduleRender();
    },
    settle() {
      labels = undefined;
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
