/** A linked program with its uniforms by name. */
export interface LinkedProgram {
  /** Makes it the program that draws. */
  readonly begin: () => void;
  readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/** Compiles and links; `attributes` are bound to locations in their order, so that programs can share vertex arrays. */
export function linkProgram(
  gl: WebGL2RenderingContext,
  vertexSource: string,
  fragmentSource: string,
  attributes: readonly string[],
): LinkedProgram {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexSource],
    [gl.FRAGMENT_SHADER, fragmentSource],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) throw new Error("The browser gives no shader; its WebGL context is lost.");
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
    gl.deleteShader(shader);
  }
  attributes.forEach((name, location) => {
    gl.bindAttribLocation(program, location, name);
  });
  gl.linkProgram(program);
  if (!gl.isContextLost() && !gl.getProgramParameter(program, gl.LINK_STATUS)) {
    throw new Error(
      `A program of the drawing does not link: ${gl.getProgramInfoLog(program) ?? "no reason given"}.`,
    );
  }
  const locations = new Map<string, WebGLUniformLocation | null>();
  return {
    begin: () => gl.useProgram(program),
    uniform(name) {
      const known = locations.get(name);
      if (known !== undefined) return known;
      const location = gl.getUniformLocation(program, name);
      locations.set(name, location);
      return location;
    },
  };
}
