import type Sigma from "sigma";

/** A canvas of our own between those of sigma. */
export interface Layer {
  /** The context, cleared and scaled to px of the page, at the size that sigma's canvases have now. */
  readonly begin: () => CanvasRenderingContext2D;
}

/** From the bottom to the top: regions, sigma's edges, marks, sigma's nodes, and what is lit with all texts. */
export interface Layers {
  readonly regions: Layer;
  readonly marks: Layer;
  readonly top: Layer;
}

export function createLayers(sigma: Sigma): Layers {
  return {
    regions: createLayer(sigma, "regions", { beforeLayer: "edges" }),
    marks: createLayer(sigma, "marks", { afterLayer: "edges" }),
    top: createLayer(sigma, "top", { afterLayer: "nodes" }),
  };
}

function createLayer(
  sigma: Sigma,
  id: string,
  place: { readonly beforeLayer: string } | { readonly afterLayer: string },
): Layer {
  const canvas = sigma.createCanvas(id, place);
  const context = canvas.getContext("2d");
  if (!context) throw new Error(`The browser gives no 2D context for the layer "${id}".`);
  return {
    begin() {
      const { width, height } = sigma.getDimensions();
      const ratio = window.devicePixelRatio || 1;
      const size = [Math.round(width * ratio), Math.round(height * ratio)] as const;
      if (canvas.width !== size[0] || canvas.height !== size[1]) {
        [canvas.width, canvas.height] = size;
        canvas.style.width = `${width}px`;
        canvas.style.height = `${height}px`;
      }
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      return context;
    },
  };
}
