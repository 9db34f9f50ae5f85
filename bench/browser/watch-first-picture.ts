declare global {
  interface Window {
    /** When the first picture of the graph stood, in ms after the navigation began. */
    firstPicture?: number;
  }
}

interface Stats {
  readonly tieline?: { readonly stats: () => { readonly drawnNodes: number } };
}

/** Runs in the page before its own script: notes when the frame ended in which the graph was drawn for the first time. */
export function watchFirstPicture(): void {
  let isWaiting = false;
  const note = () => {
    if (isWaiting || window.firstPicture !== undefined) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      setTimeout(() => {
        isWaiting = false;
        if (((window as unknown as Stats).tieline?.stats().drawnNodes ?? 0) > 0)
          window.firstPicture = performance.now();
      }, 0);
    });
  };
  const known = WebGL2RenderingContext.prototype as unknown as Record<string, (...given: unknown[]) => void>;
  for (const method of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"]) {
    const original = known[method];
    if (!original) continue;
    known[method] = function (this: WebGL2RenderingContext, ...given: unknown[]) {
      note();
      original.apply(this, given);
    };
  }
}
