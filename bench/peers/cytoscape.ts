import cytoscape from "cytoscape";
import type { Engine } from "./engine.ts";

interface Style {
  readonly curve: "haystack" | "bezier";
  readonly webgl: boolean;
}

/** cytoscape.js: its haystack edges are its fastest, its bezier edges have arrows and lie apart like ours. */
export const cytoscapeEngine =
  ({ curve, webgl }: Style): Engine =>
  (container, { nodes, edges }, { scale, middle, centre }) => {
    const drawing = cytoscape({
      container,
      elements: [
        ...nodes.map(({ id, x, y, radius, colour }) => ({
          data: { id, colour, size: (2 * radius) / scale },
          position: { x, y: -y },
        })),
        ...edges.map(({ id, source, target }) => ({ data: { id, source, target } })),
      ],
      style: [
        {
          selector: "node",
          style: { width: "data(size)", height: "data(size)", "background-color": "data(colour)" },
        },
        {
          selector: "edge",
          style: {
            width: 1 / scale,
            "line-color": "#c9c7c1",
            "curve-style": curve,
            ...(curve === "bezier" && {
              "target-arrow-shape": "triangle",
              "target-arrow-color": "#c9c7c1",
              "arrow-scale": 0.6 / scale,
            }),
          },
        },
      ],
      layout: { name: "preset", fit: false },
      zoom: scale,
      pan: { x: middle.x - centre.x * scale, y: middle.y + centre.y * scale },
      minZoom: scale / 10,
      maxZoom: scale * 100,
      pixelRatio: 1,
      // Its types do not know the option yet.
      ...(webgl && ({ renderer: { name: "canvas", webgl: true } } as object)),
    });
    return {
      zoomTo: (factor, at) => {
        drawing.zoom({ level: scale * factor, renderedPosition: at });
      },
    };
  };
