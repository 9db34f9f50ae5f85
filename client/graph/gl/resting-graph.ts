import type Sigma from "sigma";
import type { Frame } from "../frame.ts";
import { colourOf } from "../looks/entity-looks.ts";
import { channels, type Palette } from "../palette.ts";
import type { Scene } from "../scene/compute-scene.ts";
import { createDiscs } from "./discs.ts";
import { createLines } from "./lines.ts";
import { createManyLines } from "./many-lines.ts";
import { hideLines, type PackedLines, packLines, placeLines } from "./pack-lines.ts";

/** Discs and lines at rest, on the two WebGL canvases that sigma has made. */
export interface RestingGraph {
  /** Takes over what changed since the scene before; `before` is absent at the start and where the look of all changed. */
  readonly update: (scene: Scene, palette: Palette, before?: Scene) => void;
  /** `bendScale` is px by graph unit when the curves got their bend. */
  readonly draw: (frame: Frame, bendScale: number) => void;
}

const MANY_LINES = 5000;

/** Throws where the browser has no WebGL 2. */
export function createRestingGraph(sigma: Sigma): RestingGraph {
  const [edges, nodes] = [contextOf(sigma, "edges"), contextOf(sigma, "nodes")];
  const lines = createLines(edges);
  const discs = createDiscs(nodes);
  let shown = new Uint32Array(0);
  let packed: PackedLines | undefined;
  let lit: Scene["light"];
  const manyLines = createManyLines(edges, lines, () => sigma.scheduleRender());
  let seen: Frame["projection"] | undefined;

  const placeDiscs = ({ places, radii }: Scene) => {
    const values = new Float32Array(shown.length * 3);
    for (let place = 0; place < shown.length; place += 1) {
      const at = shown[place] ?? 0;
      values[place * 3] = places[at * 2] ?? 0;
      values[place * 3 + 1] = places[at * 2 + 1] ?? 0;
      values[place * 3 + 2] = radii[at] ?? 0;
    }
    discs.place(values);
  };
  const paintDiscs = (scene: Scene, palette: Palette) => {
    const bytesOf = createColours();
    const bytes = new Uint8Array(shown.length * 4);
    for (let place = 0; place < shown.length; place += 1)
      bytes.set(bytesOf(colourOf(scene, palette, shown[place] ?? 0)), place * 4);
    discs.paint(bytes);
  };

  return {
    update(scene, palette, before) {
      const sameDrawn = before?.drawn === scene.drawn;
      const samePlaces = before?.places === scene.places && before.radii === scene.radii;
      if (!sameDrawn) shown = drawnOf(scene.drawn.entities);
      if (!sameDrawn || before.colours !== scene.colours) paintDiscs(scene, palette);
      if (!sameDrawn || !samePlaces) placeDiscs(scene);
      const sameLines = packed && sameDrawn && before.fan === scene.fan && before.statuses === scene.statuses;
      if (!sameLines) packed = packLines(scene);
      else if (packed && !samePlaces) {
        placeLines(packed, scene);
        lines.uploadEnds(packed);
        manyLines.reset();
      }
      const hides = packed && (!sameLines || lit !== scene.light);
      const changed = hides && packed ? hideLines(packed, scene.light?.statements ?? nothing) : false;
      lit = scene.light;
      if (!packed) return;
      if (!sameLines) {
        lines.upload(packed);
        manyLines.reset();
      }
      if (sameLines && changed) lines.uploadKinds(packed);
    },
    draw(frame, bendScale) {
      const pixelRatio = window.devicePixelRatio || 1;
      const isFaded = frame.scene.light !== undefined;
      edges.bindFramebuffer(edges.FRAMEBUFFER, null);
      nodes.bindFramebuffer(nodes.FRAMEBUFFER, null);
      const { isMoving: isArranging, drawn } = frame.scene;
      const isMoving = seen !== undefined && !isSameView(seen, frame.projection);
      seen = frame.projection;
      // So many lines are a grey cloud that costs more than all else: they come when a layout rests.
      if (!isArranging || drawn.statementCount < MANY_LINES)
        manyLines.draw({ ...frame, bendScale, isFaded }, pixelRatio, isMoving);
      discs.draw({ ...frame, isFaded }, pixelRatio);
    },
  };
}

const nothing: ReadonlySet<number> = new Set();

/** The numbers of what is drawn, in their order. */
function drawnOf(flags: Uint8Array): Uint32Array<ArrayBuffer> {
  const drawn = new Uint32Array(flags.length);
  let count = 0;
  for (let at = 0; at < flags.length; at += 1) {
    if (flags[at] !== 1) continue;
    drawn[count] = at;
    count += 1;
  }
  return drawn.slice(0, count);
}

const isSameView = (a: Frame["projection"], b: Frame["projection"]): boolean =>
  a.scale === b.scale && a.left === b.left && a.top === b.top;

function contextOf(sigma: Sigma, layer: "edges" | "nodes"): WebGL2RenderingContext {
  const context = sigma.getCanvases()[layer]?.getContext("webgl2");
  if (!context) throw new Error("The browser has no WebGL 2, which the drawing of the graph needs.");
  return context;
}

/** Red, green and blue from 0 to 255; a graph has few colours and many discs. */
function createColours(): (colour: string) => readonly [number, number, number] {
  const known = new Map<string, readonly [number, number, number]>();
  return (colour) => {
    const found = known.get(colour);
    if (found) return found;
    const [red, green, blue] = channels(colour);
    const bytes = [Math.round(red * 255), Math.round(green * 255), Math.round(blue * 255)] as const;
    known.set(colour, bytes);
    return bytes;
  };
}
