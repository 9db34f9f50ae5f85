import { channels, type Palette } from "../palette.ts";
import { RIM } from "../programs/rim.ts";
import { linkProgram } from "./link-program.ts";
import { setView, type View, viewSource } from "./view-uniforms.ts";

const attributes = ["a_disc", "a_color"] as const;

const vertexSource = /* glsl */ `#version 300 es
in vec3 a_disc;
in vec4 a_color;
uniform float u_rim;
${viewSource}
out vec3 v_color;
out float v_radius;
void main() {
  v_radius = (a_disc.z + u_rim) * u_growth * u_pixelRatio;
  v_color = a_color.rgb;
  gl_Position = toClip(toScreen(a_disc.xy));
  gl_PointSize = 2.0 * v_radius + 2.0;
}`;

const fragmentSource = /* glsl */ `#version 300 es
precision highp float;
in vec3 v_color;
in float v_radius;
uniform float u_faded;
uniform float u_rim;
uniform float u_pixelRatio;
uniform vec3 u_rimColor;
uniform vec3 u_fadedColor;
out vec4 color;
void main() {
  float away = length(gl_PointCoord - 0.5) * (2.0 * v_radius + 2.0);
  float edge = v_radius - u_rim * u_pixelRatio;
  float disc = 1.0 - smoothstep(edge - 0.5, edge + 0.5, away);
  float whole = (1.0 - smoothstep(v_radius - 0.5, v_radius + 0.5, away)) * (1.0 - u_faded);
  float cover = max(disc, whole);
  if (cover == 0.0) discard;
  vec3 fill = mix(v_color, u_fadedColor, u_faded);
  color = vec4(mix(u_rimColor, fill, disc / cover) * cover, cover);
}`;

export interface DiscsView extends View {
  readonly palette: Palette;
  readonly isFaded: boolean;
}

/** All discs at rest: one point each, the cheapest shape there is. Fading is a uniform, so that hovering uploads nothing. */
export interface Discs {
  /** x, y and radius at rest of each, from the back to the front. */
  readonly place: (discs: Float32Array) => void;
  /** Red, green, blue and a spare byte of each. */
  readonly paint: (colours: Uint8Array) => void;
  readonly draw: (view: DiscsView, pixelRatio: number) => void;
}

export function createDiscs(gl: WebGL2RenderingContext): Discs {
  const linked = linkProgram(gl, vertexSource, fragmentSource, attributes);
  const [places, colours] = [gl.createBuffer(), gl.createBuffer()];
  const array = gl.createVertexArray();
  let count = 0;
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, places);
  gl.vertexAttribPointer(0, 3, gl.FLOAT, false, 12, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, colours);
  gl.vertexAttribPointer(1, 4, gl.UNSIGNED_BYTE, true, 4, 0);
  for (const location of attributes.keys()) gl.enableVertexAttribArray(location);
  gl.bindVertexArray(null);
  return {
    place(discs) {
      count = discs.length / 3;
      gl.bindBuffer(gl.ARRAY_BUFFER, places);
      gl.bufferData(gl.ARRAY_BUFFER, discs, gl.DYNAMIC_DRAW);
    },
    paint(bytes) {
      gl.bindBuffer(gl.ARRAY_BUFFER, colours);
      gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.DYNAMIC_DRAW);
    },
    draw(view, pixelRatio) {
      if (count === 0) return;
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      linked.begin();
      setView(gl, linked, view, pixelRatio);
      gl.uniform1f(linked.uniform("u_rim"), RIM);
      gl.uniform1f(linked.uniform("u_faded"), view.isFaded ? 1 : 0);
      gl.uniform3f(linked.uniform("u_rimColor"), ...channels(view.palette.canvas));
      gl.uniform3f(linked.uniform("u_fadedColor"), ...channels(view.palette.nodeFaded));
      gl.bindVertexArray(array);
      gl.drawArrays(gl.POINTS, 0, count);
      gl.bindVertexArray(null);
    },
  };
}
