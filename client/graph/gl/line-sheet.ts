import type { Projection } from "../frame.ts";
import { linkProgram } from "./link-program.ts";

const vertexSource = /* glsl */ `#version 300 es
uniform vec4 u_box;
out vec2 v_place;
void main() {
  v_place = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
  gl_Position = vec4(mix(u_box.xy, u_box.zw, v_place), 0.0, 1.0);
}`;

const fragmentSource = /* glsl */ `#version 300 es
precision mediump float;
in vec2 v_place;
uniform sampler2D u_sheet;
out vec4 color;
void main() { color = texture(u_sheet, v_place); }`;

export interface SheetView {
  readonly projection: Projection;
  readonly width: number;
  readonly height: number;
}

/** A picture of the size of the window, kept beside the canvas, that can be laid on it wherever the camera has gone since. */
export interface LineSheet {
  /** What is drawn from now on goes on the sheet, which is blank; until `end`. */
  readonly begin: () => void;
  readonly resume: () => void;
  readonly end: () => void;
  /** Lays the sheet that was made at a view on the canvas at another. */
  readonly lay: (made: SheetView, now: SheetView) => void;
}

export function createLineSheet(gl: WebGL2RenderingContext): LineSheet {
  const program = linkProgram(gl, vertexSource, fragmentSource, []);
  const texture = gl.createTexture();
  const buffer = gl.createFramebuffer();
  const bind = () => {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  };
  const resume = () => gl.bindFramebuffer(gl.FRAMEBUFFER, buffer);
  let size = [0, 0];
  return {
    resume,
    end: () => gl.bindFramebuffer(gl.FRAMEBUFFER, null),
    begin() {
      const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
      bind();
      if (size[0] !== width || size[1] !== height) {
        size = [width, height];
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
        gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
        resume();
        gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
      }
      resume();
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
    },
    lay(made, now) {
      const factor = now.projection.scale / made.projection.scale;
      // Corners of the sheet in px of the window now.
      const left = now.projection.left - made.projection.left * factor;
      const top = now.projection.top - made.projection.top * factor;
      const right = left + made.width * factor;
      const bottom = top + made.height * factor;
      const across = (x: number) => (x / now.width) * 2 - 1;
      const up = (y: number) => 1 - (y / now.height) * 2;
      bind();
      program.begin();
      gl.uniform1i(program.uniform("u_sheet"), 0);
      gl.uniform4f(program.uniform("u_box"), across(left), up(bottom), across(right), up(top));
      gl.bindVertexArray(null);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
    },
  };
}
