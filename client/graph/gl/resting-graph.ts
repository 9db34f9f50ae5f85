import type Sigma from "sigma";
import type { Frame } from "../frame.ts";
import { colourOf } from "../looks/entity-looks.ts";
import { channels, type Palette } from "../palette.ts";
import type { Scene } from "../scene/compute-scene.ts";
import { createDiscs } from "./discs.ts";
import { createLines } from "./lines.ts";
import { tableLength } from "./node-table.ts";
import { createPace } from "./pace.ts";
import { hideLines, type PackedLines, packLines } from "./pack-lines.ts";

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
  let table = new Float32Array(0);
  let packed: PackedLines | undefined;
  let lit: Scene["light"];
  const pace = createPace(edges);
  let seen: Frame["projection"] | undefined;

  const uploadTable = () => {
    lines.nodes.upload(table);
    discs.nodes.upload(table);
  };
  const placeAll = ({ places }: Scene) => {
    for (let at = 0; at < places.length / 2; at += 1) {
      table[at * 4] = places[at * 2] ?? 0;
      table[at * 4 + 1] = places[at * 2 + 1] ?? 0;
    }
  };
  const lookAtAll = (scene: Scene, palette: Palette) => {
    const bytesOf = createColours();
    const { length } = scene.index.entities;
    if (table.length !== tableLength(length)) table = new Float32Array(tableLength(length));
    const drawn: number[] = [];
    const colours: number[] = [];
    for (let at = 0; at < length; at += 1) {
      table[at * 4 + 2] = scene.radii[at] ?? 0;
      if (!scene.drawn.entities[at]) continue;
      drawn.push(at);
      colours.push(...bytesOf(colourOf(scene, palette, at)), 255);
    }
    discs.upload(Uint32Array.from(drawn), Uint8Array.from(colours));
  };

  return {
    update(scene, palette, before) {
      const sameLook =
        before?.drawn === scene.drawn && before.radii === scene.radii && before.colours === scene.colours;
      if (!sameLook) lookAtAll(scene, palette);
      if (!sameLook || before.places !== scene.places) {
        placeAll(scene);
        uploadTable();
      }
      const sameLines =
        packed &&
        before?.drawn === scene.drawn &&
        before.fan === scene.fan &&
        before.statuses === scene.statuses;
      if (!sameLines) packed = packLines(scene);
      const hides = packed && (!sameLines || lit !== scene.light);
      const changed = hides && packed ? hideLines(packed, scene.light?.statements ?? new Map()) : false;
      lit = scene.light;
      if (!packed) return;
      if (!sameLines) lines.upload(packed);
      else if (changed) lines.uploadKinds(packed);
    },
    draw(frame, bendScale) {
      const pixelRatio = window.devicePixelRatio || 1;
      const isFaded = frame.scene.light !== undefined;
      edges.bindFramebuffer(edges.FRAMEBUFFER, null);
      nodes.bindFramebuffer(nodes.FRAMEBUFFER, null);
      const { isMoving, drawn } = frame.scene;
      const share = pace.share(seen !== undefined && !isSameView(seen, frame.projection));
      seen = frame.projection;
      // So many lines are a grey cloud that costs more than all else: they come when a layout rests.
      if (!isMoving || drawn.statementCount < MANY_LINES) {
        lines.draw({ ...frame, bendScale, isFaded, share }, pixelRatio);
        pace.drew(share);
      }
      discs.draw({ ...frame, isFaded }, pixelRatio);
    },
  };
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
