import { SPACING } from "../frame.ts";
import { viewSource } from "./view-uniforms.ts";

/** Instance attributes of all programs of lines, in the order of their locations. */
export const lineAttributes = ["a_from", "a_to", "a_bend", "a_kind"] as const;

/** Numbers of the patterns; the order is that of `patternOf` in pack-lines.ts. */
const patterns = "const uint FORMER = 1u, PLANNED = 2u, REPORTED = 3u;";

/** Where a line runs: the same curve as `curveBetween` and `curvatureOf` make for the layers above. */
const lineSource = /* glsl */ `#version 300 es
in vec3 a_from;
in vec3 a_to;
in vec2 a_bend;
in uvec4 a_kind;
uniform float u_rim;
uniform float u_arrow;
uniform float u_bendScale;
${viewSource}
${patterns}
struct Line { vec2 from; vec2 control; vec2 to; float start; float end; float length; float arrow; };
bool findLine(out Line line) {
  vec2 from = toScreen(a_from.xy);
  vec2 to = toScreen(a_to.xy);
  vec2 away = to - from;
  float size = length(away);
  float fromRadius = a_from.z * u_growth + u_rim;
  float toRadius = a_to.z * u_growth + u_rim;
  // What is lit is drawn above, and what lies outside of the window needs no line.
  if (a_kind.z != 0u || size <= fromRadius + toRadius + 1.0) return false;
  vec2 low = min(from, to) - size;
  vec2 high = max(from, to) + size;
  if (a_bend.x == 0.0) { low += size; high -= size; }
  if (high.x < 0.0 || high.y < 0.0 || low.x > u_size.x || low.y > u_size.y) return false;
  float rest = size * u_bendScale / u_view.x;
  float step = min(${SPACING.toFixed(1)}, rest / 7.0 / max(a_bend.y, 0.5));
  float curvature = a_bend.x == 0.0 ? 0.0 : 2.0 * a_bend.x * step / rest;
  vec2 control = (from + to) / 2.0 + vec2(away.y, -away.x) * curvature;
  line.from = from;
  line.control = control;
  line.to = to;
  line.length = size;
  line.start = fromRadius / (2.0 * length(control - from));
  line.end = 1.0 - toRadius / (2.0 * length(to - control));
  line.arrow = a_kind.y == 0u ? 0.0 : min(u_arrow, (line.end - line.start) * size / 2.0);
  return line.start < line.end;
}
vec2 pointOn(Line line, float t) {
  float s = 1.0 - t;
  return s * s * line.from + 2.0 * s * t * line.control + t * t * line.to;
}
vec2 directionOn(Line line, float t) {
  return normalize((1.0 - t) * (line.control - line.from) + t * (line.to - line.control));
}
const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);`;

/** The shaft: a ribbon of `u_segments` pieces, two vertices at each joint. */
export const shaftVertex = /* glsl */ `${lineSource}
uniform float u_segments;
uniform float u_reach;
out float v_along;
out float v_beside;
flat out uint v_pattern;
void main() {
  Line line;
  if (!findLine(line)) { gl_Position = nowhere; return; }
  float end = line.end - line.arrow * 0.9 / line.length;
  float t = mix(line.start, end, float(gl_VertexID >> 1) / u_segments);
  vec2 direction = directionOn(line, t);
  v_beside = (gl_VertexID & 1) == 0 ? u_reach : -u_reach;
  v_along = (t - line.start) * line.length;
  v_pattern = a_kind.x;
  gl_Position = toClip(pointOn(line, t) + vec2(-direction.y, direction.x) * v_beside);
}`;

export const shaftFragment = /* glsl */ `#version 300 es
precision highp float;
in float v_along;
in float v_beside;
flat in uint v_pattern;
uniform vec3 u_color;
uniform float u_blur;
out vec4 color;
${patterns}
void main() {
  float away = abs(v_beside);
  if (v_pattern == FORMER && mod(v_along, 11.0) > 7.0) discard;
  if (v_pattern == PLANNED && mod(v_along, 7.0) > 3.0) discard;
  if (v_pattern == REPORTED) away = length(vec2(mod(v_along, 3.6) - 1.8, v_beside)) - 0.2;
  float cover = 1.0 - smoothstep(0.5 - u_blur, 0.5 + u_blur, away);
  color = vec4(u_color * cover, cover);
}`;

/** The head at the object, four vertices; hollow where it is planned. */
export const headVertex = /* glsl */ `${lineSource}
out vec2 v_place;
out float v_length;
flat out uint v_pattern;
void main() {
  Line line;
  if (!findLine(line) || line.arrow == 0.0) { gl_Position = nowhere; return; }
  vec2 tip = pointOn(line, line.end);
  vec2 direction = directionOn(line, line.end - line.arrow / 2.0 / line.length);
  float along = (gl_VertexID & 2) == 0 ? -1.0 : line.arrow + 1.0;
  float beside = ((gl_VertexID & 1) == 0 ? 1.0 : -1.0) * (line.arrow * 0.42 + 1.0);
  v_place = vec2(along, beside);
  v_length = line.arrow;
  v_pattern = a_kind.x;
  gl_Position = toClip(tip - direction * along + vec2(-direction.y, direction.x) * beside);
}`;

export const headFragment = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_place;
in float v_length;
flat in uint v_pattern;
uniform vec3 u_color;
uniform vec3 u_ground;
uniform float u_pixelRatio;
out vec4 color;
${patterns}
void main() {
  float inside = min((v_place.x * 0.42 - abs(v_place.y)) * 0.92, v_length - v_place.x);
  float cover = clamp(inside * u_pixelRatio + 0.5, 0.0, 1.0);
  if (cover == 0.0) discard;
  float hollow = v_pattern == PLANNED ? clamp((inside - 1.0) * u_pixelRatio + 0.5, 0.0, 1.0) : 0.0;
  color = vec4(mix(u_color, u_ground, hollow) * cover, cover);
}`;

/** The × in the middle of what is negated with the line at either side in its ink, four vertices. */
export const crossVertex = /* glsl */ `${lineSource}
out vec2 v_place;
flat out vec2 v_direction;
void main() {
  Line line;
  if (!findLine(line)) { gl_Position = nowhere; return; }
  float middle = (line.start + line.end) / 2.0;
  v_place = vec2((gl_VertexID & 1) == 0 ? -16.0 : 16.0, (gl_VertexID & 2) == 0 ? -16.0 : 16.0);
  v_direction = directionOn(line, middle);
  gl_Position = toClip(pointOn(line, middle) + v_place);
}`;

export const crossFragment = /* glsl */ `#version 300 es
precision highp float;
in vec2 v_place;
flat in vec2 v_direction;
uniform vec3 u_color;
uniform vec3 u_ground;
uniform float u_pixelRatio;
out vec4 color;
void main() {
  float cover = clamp((5.5 - length(v_place)) * u_pixelRatio + 0.5, 0.0, 1.0);
  vec2 turned = abs(vec2(v_place.x + v_place.y, v_place.x - v_place.y)) * 0.7071;
  float stroke = min(turned.x, turned.y) - 0.625;
  float reach = max(turned.x, turned.y) - 4.95;
  float ink = clamp(0.5 - max(stroke, reach) * u_pixelRatio, 0.0, 1.0);
  float along = abs(dot(v_place, v_direction));
  float beside = abs(dot(v_place, vec2(-v_direction.y, v_direction.x)));
  float line = clamp((0.5 - beside) * u_pixelRatio + 0.5, 0.0, 1.0) * (1.0 - smoothstep(10.0, 16.0, along));
  line *= 1.0 - cover;
  color = vec4(mix(u_ground, u_color, ink) * cover + u_color * line, cover + line);
}`;
