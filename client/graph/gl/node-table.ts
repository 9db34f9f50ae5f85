/** Entities in one row of the table. */
const ROW = 1024;

/** Place and radius of every entity, for programs to look up by number: moving an entity moves its lines as well. */
export interface NodeTable {
  /** x, y, radius at rest in px and a spare number for each entity, in graph coordinates. */
  readonly upload: (values: Float32Array) => void;
  readonly bind: () => void;
}

/** How many numbers a table of so many entities holds. */
export const tableLength = (entities: number): number => Math.max(1, Math.ceil(entities / ROW)) * ROW * 4;

/** Looks up an entity in a shader. */
export const lookUpNode = /* glsl */ `
uniform highp sampler2D u_nodes;
vec4 lookUp(uint at) { return texelFetch(u_nodes, ivec2(int(at) % ${ROW}, int(at) / ${ROW}), 0); }`;

/** The table as a texture on unit 0 of a context. */
export function createNodeTable(gl: WebGL2RenderingContext): NodeTable {
  const texture = gl.createTexture();
  const bind = () => {
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  };
  bind();
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  return {
    bind,
    upload(values) {
      bind();
      const height = values.length / 4 / ROW;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, ROW, height, 0, gl.RGBA, gl.FLOAT, values);
    },
  };
}
