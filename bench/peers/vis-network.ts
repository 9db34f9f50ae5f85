import { Network } from "vis-network/standalone/esm/vis-network.min.js";
import type { Engine } from "./engine.ts";

/** vis-network with its cheapest edges: straight, so that parallel ones lie on each other. */
export const visNetwork: Engine = (container, { nodes, edges }, { scale, middle, centre }) => {
  const network = new Network(
    container,
    {
      nodes: nodes.map(({ id, x, y, radius, colour }) => ({
        id,
        x,
        y: -y,
        size: radius / scale,
        color: colour,
      })),
      edges: edges.map(({ id, source, target }) => ({ id, from: source, to: target })),
    },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: "dot", borderWidth: 0 },
      edges: {
        smooth: false,
        width: 1 / scale,
        color: "#c9c7c1",
        arrows: { to: { enabled: true, scaleFactor: 0.4 / scale } },
      },
      interaction: { hover: false },
    },
  );
  const { width, height } = container.getBoundingClientRect();
  /** vis-network places the camera by the graph point in the middle of the element. */
  const look = (zoom: number, point: { x: number; y: number }, at: { x: number; y: number }) =>
    network.moveTo({
      scale: zoom,
      position: { x: point.x + (width / 2 - at.x) / zoom, y: point.y + (height / 2 - at.y) / zoom },
      animation: false,
    });
  look(scale, { x: centre.x, y: -centre.y }, middle);
  return { zoomTo: (factor, at) => look(scale * factor, network.DOMtoCanvas(at), at) };
};
