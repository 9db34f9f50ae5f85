import type { Fit, Peer, PlainGraph } from "./engine.ts";
import { engines } from "./index.ts";

declare global {
  interface Window {
    peer?: Peer;
    /** Time in ms from having the graph to having asked for its picture. */
    setUp?: number;
  }
}

const name = new URLSearchParams(location.search).get("engine") ?? "";
const engine = engines[name];
const container = document.getElementById("graph");
if (!engine || !container)
  throw new Error(`No engine "${name}"; there are: ${Object.keys(engines).join(", ")}.`);
const { graph, fit } = (await (await fetch("graph.json")).json()) as { graph: PlainGraph; fit: Fit };
const started = performance.now();
window.peer = engine(container, graph, fit);
window.setUp = performance.now() - started;
