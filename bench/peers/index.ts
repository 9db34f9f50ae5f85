import { cytoscapeEngine } from "./cytoscape.ts";
import type { Engine } from "./engine.ts";
import { plainSigma } from "./plain-sigma.ts";
import { visNetwork } from "./vis-network.ts";

export const engines: Readonly<Record<string, Engine>> = {
  "cytoscape.js": cytoscapeEngine({ curve: "bezier", webgl: false }),
  "cytoscape.js haystack": cytoscapeEngine({ curve: "haystack", webgl: false }),
  "cytoscape.js webgl": cytoscapeEngine({ curve: "haystack", webgl: true }),
  "vis-network": visNetwork,
  sigma: plainSigma,
};
