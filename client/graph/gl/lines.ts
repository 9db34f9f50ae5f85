import { channels, type Palette } from "../palette.ts";
import { RIM } from "../programs/rim.ts";
import {
  crossFragment,
  crossVertex,
  headFragment,
  headVertex,
  lineAttributes,
  shaftFragment,
  shaftVertex,
} from "./line-shaders.ts";
import { type LinkedProgram, linkProgram } from "./link-program.ts";
import type { PackedLines } from "./pack-lines.ts";
import { setView, type View } from "./view-uniforms.ts";

/** Pieces that a curved line is drawn in. */
const SEGMENTS = 6;
/** Nobody tells the heads of more lines than this. */
const MOST_HEADS = 12_000;
/** Px from the tip of a head to its base. */
const HEAD = 5.5;

export interface LinesView extends View {
  readonly palette: Palette;
  /** Px by graph unit when the curves got their bend. */
  readonly bendScale: number;
  /** Something else is lit: there are no heads. */
  readonly isFaded: boolean;
}

/** All lines at rest, drawn in a few calls whatever their number. */
export interface Lines {
  readonly upload: (lines: PackedLines) => void;
  /** After `placeLines`. */
  readonly uploadEnds: (lines: PackedLines) => void;
  /** After `hideLines`. */
  readonly uploadKinds: (lines: PackedLines) => void;
  readonly count: () => number;
  /** Draws the lines from one share of them to another, 0 to 1: which ones these are depends on their order alone. */
  readonly draw: (view: LinesView, pixelRatio: number, from: number, to: number) => void;
}

type Range = "straight" | "curved" | "crossed";

export function createLines(gl: WebGL2RenderingContext): Lines {
  const shaft = linkProgram(gl, shaftVertex, shaftFragment, lineAttributes);
  const head = linkProgram(gl, headVertex, headFragment, lineAttributes);
  const cross = linkProgram(gl, crossVertex, crossFragment, lineAttributes);
  const [ends, bends, kinds] = [gl.createBuffer(), gl.createBuffer(), gl.createBuffer()];
  const arrays: Readonly<Record<Range, WebGLVertexArrayObject>> = {
    straight: gl.createVertexArray(),
    curved: gl.createVertexArray(),
    crossed: gl.createVertexArray(),
  };
  const counts: Record<Range, number> = { straight: 0, curved: 0, crossed: 0 };
  const firsts: Record<Range, number> = { straight: 0, curved: 0, crossed: 0 };

  const fill = (buffer: WebGLBuffer, data: AllowSharedBufferSource) => {
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, gl.DYNAMIC_DRAW);
  };
  /** WebGL draws instances from the start of an array only, so the array starts where the drawing does. */
  const pointAt = (range: Range, first: number) => {
    gl.bindVertexArray(arrays[range]);
    gl.bindBuffer(gl.ARRAY_BUFFER, ends);
    gl.vertexAttribPointer(0, 3, gl.FLOAT, false, 24, first * 24);
    gl.vertexAttribPointer(1, 3, gl.FLOAT, false, 24, first * 24 + 12);
    gl.bindBuffer(gl.ARRAY_BUFFER, bends);
    gl.vertexAttribPointer(2, 2, gl.FLOAT, false, 8, first * 8);
    gl.bindBuffer(gl.ARRAY_BUFFER, kinds);
    gl.vertexAttribIPointer(3, 4, gl.UNSIGNED_BYTE, 4, first * 4);
    for (const location of lineAttributes.keys()) {
      gl.enableVertexAttribArray(location);
      gl.vertexAttribDivisor(location, 1);
    }
    gl.bindVertexArray(null);
  };

  return {
    upload(lines) {
      fill(ends, lines.ends);
      fill(bends, lines.bends);
      fill(kinds, lines.kinds);
      counts.straight = lines.straight;
      counts.curved = lines.curved;
      counts.crossed = lines.crossed;
      firsts.curved = lines.straight;
      firsts.crossed = lines.straight + lines.curved;
    },
    uploadEnds: (lines) => fill(ends, lines.ends),
    uploadKinds: (lines) => fill(kinds, lines.kinds),
    count: () => counts.straight + counts.curved,
    draw(view, pixelRatio, from, to) {
      const blur = 0.5 / pixelRatio;
      const isDense = counts.straight + counts.curved > MOST_HEADS;
      const begin = (linked: LinkedProgram) => {
        linked.begin();
        setView(gl, linked, view, pixelRatio);
        gl.uniform1f(linked.uniform("u_rim"), RIM);
        gl.uniform1f(linked.uniform("u_arrow"), view.isFaded || isDense ? 0 : HEAD);
        gl.uniform1f(linked.uniform("u_bendScale"), view.bendScale);
        gl.uniform3f(linked.uniform("u_color"), ...channels(view.palette.edge));
        gl.uniform3f(linked.uniform("u_ground"), ...channels(view.palette.canvas));
      };
      const drawRange = (range: Range, vertices: number) => {
        const first = Math.floor(counts[range] * from);
        const count = Math.floor(counts[range] * to) - first;
        if (count === 0) return;
        pointAt(range, firsts[range] + first);
        gl.bindVertexArray(arrays[range]);
        gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, vertices, count);
      };
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      begin(shaft);
      gl.uniform1f(shaft.uniform("u_reach"), 0.5 + blur);
      gl.uniform1f(shaft.uniform("u_blur"), blur);
      gl.uniform1f(shaft.uniform("u_segments"), 1);
      drawRange("straight", 4);
      gl.uniform1f(shaft.uniform("u_segments"), SEGMENTS);
      drawRange("curved", 2 * (SEGMENTS + 1));
      if (!view.isFaded && !isDense) {
        begin(head);
        drawRange("straight", 4);
        drawRange("curved", 4);
      }
      begin(cross);
      gl.uniform3f(cross.uniform("u_color"), ...channels(view.palette.ink3));
      drawRange("crossed", 4);
      gl.bindVertexArray(null);
    },
  };
}
