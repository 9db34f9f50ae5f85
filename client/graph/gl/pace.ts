/** Tells when the GPU has done what it was asked, and how long that took it. */
export type AfterDrawing = (done: (took: number) => void) => void;

/**
 * By a fence that nothing waits for: script only asks for a drawing, and a graphics driver without a GPU is at it long after.
 * `took` is in ms from the asking, no less than the time until the next frame.
 */
export function createAfterDrawing(gl: WebGL2RenderingContext): AfterDrawing {
  return (done) => {
    const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    const started = performance.now();
    const look = () => {
      if (!fence || gl.isContextLost()) return;
      if (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
        requestAnimationFrame(look);
        return;
      }
      gl.deleteSync(fence);
      done(performance.now() - started);
    };
    requestAnimationFrame(look);
  };
}
