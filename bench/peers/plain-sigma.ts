import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { Engine } from "./engine.ts";

/** sigma as it comes: its default programs, a graph with all its attributes, no names. */
export const plainSigma: Engine = (container, { nodes, edges }, { scale, middle, centre }) => {
  const graph = new MultiDirectedGraph();
  for (const { id, x, y, radius, colour } of nodes) graph.addNode(id, { x, y, size: radius, color: colour });
  for (const { id, source, target } of edges)
    graph.addDirectedEdgeWithKey(id, source, target, { size: 1, color: "#c9c7c1" });
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    defaultEdgeType: "arrow",
    stagePadding: 0,
    zoomToSizeRatioFunction: () => 1,
  });
  const camera = sigma.getCamera();
  const start = camera.getState();
  const from = sigma.graphToViewport({ x: 0, y: 0 });
  const to = sigma.graphToViewport({ x: 1, y: 0 });
  const ratio = (to.x - from.x) / scale;
  camera.setState({ ...start, ratio });
  const place = sigma.graphToViewport(centre, { cameraState: camera.getState() });
  const here = sigma.viewportToFramedGraph(middle, { cameraState: camera.getState() });
  const there = sigma.viewportToFramedGraph(place, { cameraState: camera.getState() });
  const now = camera.getState();
  camera.setState({ ...now, x: now.x + there.x - here.x, y: now.y + there.y - here.y });
  return {
    zoomTo: (factor, at) => camera.setState(sigma.getViewportZoomedState(at, ratio / factor)),
  };
};
