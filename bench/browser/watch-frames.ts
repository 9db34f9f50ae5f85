/** What the page counts for us since `reset`. */
export interface FrameCounts {
  /** Frames in which something was drawn on a canvas. */
  readonly frames: number;
  /** Time in ms that the drawing itself took after the script had asked for it. */
  readonly waited: number;
}

declare global {
  interface Window {
    frameWatch: { reset: () => void; counts: () => FrameCounts };
  }
}

/**
 * Runs in the page before its own script. Intervals between frames tell nothing where the GPU is software: one pixel read
 * back from each canvas that was drawn on makes the drawing happen within the frame, so that its time can be taken.
 */
export function watchFrames(): void {
  const dirty = new Set<WebGLRenderingContext | WebGL2RenderingContext | CanvasRenderingContext2D>();
  const notice = (prototype: object, method: string) => {
    const known = prototype as Record<string, (...given: unknown[]) => unknown>;
    const original = known[method];
    if (!original) return;
    known[method] = function (this: CanvasRenderingContext2D, ...given: unknown[]) {
      dirty.add(this);
      return original.apply(this, given);
    };
  };
  for (const prototype of [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype])
    for (const method of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"])
      notice(prototype, method);
  for (const method of ["clearRect", "drawImage"]) notice(CanvasRenderingContext2D.prototype, method);
  let frames = 0;
  let waited = 0;
  const pixel = new Uint8Array(4);
  const flush = () => {
    const contexts = [...dirty].filter(
      ({ canvas }) => canvas instanceof HTMLCanvasElement && canvas.isConnected,
    );
    dirty.clear();
    if (contexts.length > 0) {
      const started = performance.now();
      for (const context of contexts) {
        if (context instanceof CanvasRenderingContext2D) context.getImageData(0, 0, 1, 1);
        else context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
      }
      waited += performance.now() - started;
      frames += 1;
    }
    requestAnimationFrame(flush);
  };
  requestAnimationFrame(flush);
  window.frameWatch = {
    reset() {
      frames = 0;
      waited = 0;
    },
    counts: () => ({ frames, waited }),
  };
}
