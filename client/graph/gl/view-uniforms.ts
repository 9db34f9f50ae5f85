import type { Frame } from "../frame.ts";
import type { LinkedProgram } from "./link-program.ts";

/** From graph coordinates to the screen, for every program alike. */
export const viewSource = /* glsl */ `
uniform vec3 u_view;
uniform vec2 u_size;
uniform float u_growth;
uniform float u_pixelRatio;
vec2 toScreen(vec2 place) { return vec2(place.x * u_view.x + u_view.y, u_view.z - place.y * u_view.x); }
vec4 toClip(vec2 screen) { return vec4(screen.x / u_size.x * 2.0 - 1.0, 1.0 - screen.y / u_size.y * 2.0, 0.0, 1.0); }`;

export type View = Pick<Frame, "projection" | "width" | "height">;

/** Sets what `viewSource` asks for; the program must be in use. */
export function setView(
  gl: WebGL2RenderingContext,
  { uniform }: Pick<LinkedProgram, "uniform">,
  view: View,
  pixelRatio: number,
): void {
  const { scale, left, top, growth } = view.projection;
  gl.uniform3f(uniform("u_view"), scale, left, top);
  gl.uniform2f(uniform("u_size"), view.width, view.height);
  gl.uniform1f(uniform("u_growth"), growth);
  gl.uniform1f(uniform("u_pixelRatio"), pixelRatio);
}
