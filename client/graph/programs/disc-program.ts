import { NodeProgram, type NodeProgramType } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { RIM } from "./rim.ts";
import type { Shade } from "./shade.ts";

const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying float v_radius;
const float bias = 255.0 / 254.0;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
  v_radius = a_size * u_pixelRatio / u_sizeRatio;
  gl_PointSize = 2.0 * v_radius + 2.0;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}`;

const fragmentShader = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying float v_radius;
uniform float u_faded;
uniform float u_rim;
uniform vec3 u_rimColor;
uniform vec3 u_fadedColor;
void main() {
  float distance = length(gl_PointCoord - 0.5) * (2.0 * v_radius + 2.0);
  #ifdef PICKING_MODE
  if (distance > v_radius) discard;
  gl_FragColor = v_color;
  #else
  float disc = 1.0 - smoothstep(v_radius - u_rim - 0.5, v_radius - u_rim + 0.5, distance);
  float whole = (1.0 - smoothstep(v_radius - 0.5, v_radius + 0.5, distance)) * (1.0 - u_faded);
  float cover = max(disc, whole);
  vec3 fill = mix(v_color.rgb, u_fadedColor, u_faded);
  gl_FragColor = vec4(mix(u_rimColor, fill, cover > 0.0 ? disc / cover : 0.0) * cover, cover);
  #endif
}`;

const uniforms = [
  "u_sizeRatio",
  "u_pixelRatio",
  "u_matrix",
  "u_faded",
  "u_rim",
  "u_rimColor",
  "u_fadedColor",
] as const;

/** A disc with a rim as one point: the cheapest shape there is. Fading is a uniform, so that hovering uploads nothing. */
export function createDiscProgram(shade: Shade): NodeProgramType {
  return class DiscProgram extends NodeProgram<(typeof uniforms)[number]> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext;
      return {
        VERTICES: 1,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: POINTS,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_position", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
      };
    }

    processVisibleItem(nodeIndex: number, start: number, data: NodeDisplayData): void {
      this.array.set([data.x, data.y, data.size, floatColor(data.color), nodeIndex], start);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: DiscProgram["normalProgram"]): void {
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio ?? null, params.pixelRatio);
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations.u_faded ?? null, shade.faded);
      gl.uniform1f(uniformLocations.u_rim ?? null, RIM * params.pixelRatio);
      gl.uniform3f(uniformLocations.u_rimColor ?? null, ...shade.rim);
      gl.uniform3f(uniformLocations.u_fadedColor ?? null, ...shade.nodeFaded);
    }
  } as unknown as NodeProgramType;
}
