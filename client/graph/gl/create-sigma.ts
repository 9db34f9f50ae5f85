import { MultiDirectedGraph } from "graphology";
import Sigma from "sigma";
import type { EdgeProgramType, NodeProgramType } from "sigma/rendering";
import type { Settings } from "sigma/settings";

/** A program that draws nothing: discs and lines are drawn by programs of our own. */
class NoProgram {
  process(): void {}
  reallocate(): void {}
  render(): void {}
  kill(): void {}
  drawLabel = undefined;
  drawHover = undefined;
}

/**
 * Sigma for its camera, its captors and its canvases. The graph is drawn without it, since its own cost at 10,000
 * nodes is 20 ms a frame and 110 ms for each change of a filter.
 */
export function createSigma(container: HTMLElement, settings: Partial<Settings>): Sigma {
  // For an empty graph sigma computes no matrix.
  const graph = new MultiDirectedGraph();
  graph.addNode("nothing", { x: 0, y: 0, size: 0, hidden: true });
  const nodes = NoProgram as unknown as NodeProgramType;
  const edges = NoProgram as unknown as EdgeProgramType;
  const sigma = new Sigma(graph, container, {
    allowInvalidContainer: true,
    renderLabels: false,
    enableCameraRotation: false,
    stagePadding: 0,
    nodeProgramClasses: { circle: nodes },
    nodeHoverProgramClasses: { circle: nodes },
    edgeProgramClasses: { arrow: edges, line: edges },
    ...settings,
  });
  stopPicking(sigma);
  // A canvas that nothing is drawn on is still blended with the others for each frame.
  const canvases = sigma.getCanvases();
  for (const name of ["edgeLabels", "labels", "hovers", "hoverNodes"])
    canvases[name]?.style.setProperty("display", "none");
  return sigma;
}

/** Sigma asks the GPU what lies under the pointer at each of its moves, and waits for the answer; we know by geometry. */
function stopPicking(sigma: Sigma): void {
  for (const event of ["mousemove", "mousemovebody", "click", "rightClick", "doubleClick"] as const)
    sigma.getMouseCaptor().removeAllListeners(event);
  for (const event of ["wheel", "mousedown", "mouseup", "mouseleave", "mouseenter"] as const)
    sigma.getMouseCaptor().removeAllListeners(event);
  for (const event of ["touchdown", "touchup", "touchmove", "tap", "doubletap"] as const)
    sigma.getTouchCaptor().removeAllListeners(event);
  // Else it makes a new texture of the size of the window for every frame.
  (sigma as unknown as { readonly pickingLayers: Set<string> }).pickingLayers.clear();
}
