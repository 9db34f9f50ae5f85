/** A frame that takes longer than this in ms makes the movement stutter. */
const PATIENCE = 40;

/** Tells how much of everything can be drawn while the camera moves, by what drawing all of it took. */
export interface Pace {
  /** The share to draw now, above 0 and at most 1. */
  readonly share: (isMoving: boolean) => number;
  /** To be called right after so large a share was drawn. */
  readonly drew: (share: number) => void;
}

/**
 * Measures with a fence: script only asks for a drawing, and a slow graphics driver (most of all one without a GPU) is at it
 * long after. Nothing waits for the fence.
 */
export function createPace(gl: WebGL2RenderingContext): Pace {
  /** Ms for everything, as last seen. */
  let whole = 0;
  let fence: WebGLSync | null = null;
  return {
    share: (isMoving) => (isMoving && whole > PATIENCE ? Math.max(0.05, PATIENCE / whole) : 1),
    drew(share) {
      // What was drawn before still waits in the same queue.
      if (fence) return;
      fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
      gl.flush();
      const started = performance.now();
      const look = () => {
        if (!fence || gl.isContextLost()) return;
        if (gl.getSyncParameter(fence, gl.SYNC_STATUS) !== gl.SIGNALED) {
          requestAnimationFrame(look);
          return;
        }
        gl.deleteSync(fence);
        fence = null;
        // A frame is the least that can be told.
        const took = Math.max(0, performance.now() - started - 17);
        whole = share === 1 ? took : Math.max(whole * 0.9, took / share);
      };
      requestAnimationFrame(look);
    },
  };
}
