import { channels, type Palette } from "../palette.ts";
import { RIM } from "../programs/rim.ts";
import { linkProgram } from "./link-program.ts";
import { createNodeTable, lookUpNode, type NodeTable } from "./node-table.ts";
import { setView, type View, viewSource } from "./view-uniforms.ts";

const attributes = ["a_at", "a_color"] as const;

const vertexSource = /* glsl */ `#version 300 es
in uint a_at;
in vec4 a_color;
uniform float u_rim;
${viewSource}
${lookUpNode}
out vec3 v_color;
out float v_radius;
void main() {
  vec4 node = lookUp(a_at);
  v_radius = (node.z + u_rim) * u_growth * u_pixelRatio;
  v_color = a_color.rgb;
  gl_Position = toClip(toScreen(node.xy));
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
  readonly nodes: NodeTable;
  /** The entities drawn, from the back to the front, and red, green, blue and a spare byte of each. */
  readonly upload: (entities: Uint32Array, colours: Uint8Array) => void;
  readonly draw: (view: DiscsView, pixelRatio: number) => void;
}

export function createDiscs(gl: WebGL2RenderingContext): Discs {
  const linked = linkProgram(gl, vertexSource, fragmentSource, attributes);
  const nodes = createNodeTable(gl);
  const [numbers, colours] = [gl.createBuffer(), gl.createBuffer()];
  const array = gl.createVertexArray();
  let count = 0;
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, numbers);
  gl.vertexAttribIPointer(0, 1, gl.UNSIGNED_INT, 4, 0);
  gl.bindBuffer(gl.ARRAY_BUFFER, colours);
  gl.vertexAttribPointer(1, 4, gl.UNSIGNED_BYTE, true, 4, 0);
  for (const location of attributes.keys()) gl.enableVertexAttribArray(location);
  gl.bindVertexArray(null);
  return {
    nodes,
    upload(entities, bytes) {
      count = entities.length;
      gl.bindBuffer(gl.ARRAY_BUFFER, numbers);
      gl.bufferData(gl.ARRAY_BUFFER, entities, gl.DYNAMIC_DRAW);
      gl.bindBuffer(gl.ARRAY_BUFFER, colours);
      gl.bufferData(gl.ARRAY_BUFFER, bytes, gl.DYNAMIC_DRAW);
    },
    draw(view, pixelRatio) {
      if (count === 0) return;
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      nodes.bind();
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
