import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import { entityTypes } from "../core/ontology/entity-type.ts";
import { parseSnapshot } from "../core/snapshot.ts";
import { launchBrowser } from "../test/e2e/browser.ts";
import { serveSnapshot } from "../test/e2e/serve-snapshot.ts";
import { type FrameTimes, measureFrames, nextFrames } from "./browser/measure-frames.ts";
import { serveFolder } from "./browser/serve-folder.ts";
import { watchFrames } from "./browser/watch-frames.ts";
import { buildPeers } from "./peers/build-peers.ts";
import type { Fit, PlainGraph } from "./peers/engine.ts";

const usage = `usage: npm run bench:drawing -- [--snapshot FILE] [--rounds N] [--only NAME[,NAME]]

Time per frame of Tieline's page and of others while the same graph is panned and zoomed alike, in one browser, one after
the other, the rounds (default 3) in turns; the median round counts. Needs npm run build:client and npm run bench:graph.`;

const names = [
  "Tieline",
  "sigma",
  "cytoscape.js",
  "cytoscape.js haystack",
  "cytoscape.js webgl",
  "vis-network",
];
const folder = "build/bench/peers";
const viewport = { width: 1440, height: 900 };
/** What Tieline's panels leave free, with the room that its camera keeps. */
const free = { left: 336, top: 116, width: 988, height: 668 };
const middle = { x: free.left + free.width / 2, y: free.top + free.height / 2 };
/** A point beside the graph, where a drag takes hold of no node. */
const ground = { x: 1380, y: 640 };

type Phase = "pan" | "zoom" | "pan near";
type Result = Readonly<Record<Phase, FrameTimes>> & { readonly setUp: number };

const { values } = parseArgs({
  options: {
    snapshot: { type: "string", default: "build/bench/generated.json" },
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});

/** The graph for the others, placed as Tieline places it. */
function plainGraph(file: string): { graph: PlainGraph; fit: Fit } {
  const { entities, statements } = parseSnapshot(readFileSync(file, "utf8"));
  const most = Math.max(...entities.map(({ metrics }) => metrics?.degree ?? 0));
  const colours = new Map(entityTypes.map(({ id, colour }) => [id, colour.light]));
  const nodes = entities.map(({ id, type, metrics, position }) => ({
    id,
    x: position?.x ?? 0,
    y: position?.y ?? 0,
    radius: 4 + 14 * Math.sqrt((metrics?.degree ?? 0) / most),
    colour: colours.get(type) ?? "#888888",
  }));
  const extent = (side: "x" | "y") => {
    const places = nodes.map((node) => node[side]);
    return [Math.min(...places), Math.max(...places)] as const;
  };
  const [left, right] = extent("x");
  const [low, high] = extent("y");
  const scale = Math.min(free.width / (right - left), free.height / (high - low));
  const edges = statements.map(({ id, subject, object }) => ({ id, source: subject, target: object }));
  return {
    graph: { nodes, edges },
    fit: { scale, middle, centre: { x: (left + right) / 2, y: (low + high) / 2 } },
  };
}

/** Time in ms after which a phase is cut short: some need seconds for a frame. */
const PATIENCE = 15_000;

/** Drags from the ground to and fro, one step a frame. */
async function pan(page: Page, steps: number): Promise<void> {
  const started = performance.now();
  await page.mouse.move(ground.x, ground.y);
  await page.mouse.down();
  for (let step = 1; step <= steps; step += 1) {
    const away = Math.min(step, steps - step) * 6;
    await page.mouse.move(ground.x - away, ground.y - away / 2);
    await nextFrames(page);
    if (performance.now() - started > PATIENCE) break;
  }
  await page.mouse.up();
}

const TICKS = 4;
const FACTOR = 1.7;
const DURATION = 250;

/** Zooms in by four ticks of the wheel, each a quarter of a second. */
async function zoomIn(page: Page, name: string): Promise<void> {
  for (let tick = 1; tick <= TICKS; tick += 1) {
    if (name === "Tieline") {
      await page.mouse.move(middle.x, middle.y);
      await page.mouse.wheel(0, -100);
      await page.waitForTimeout(DURATION + 150);
    } else {
      await page.evaluate(
        ({ from, to, at, duration }) =>
          new Promise<void>((resolve) => {
            const started = performance.now();
            const step = () => {
              const done = Math.min(1, (performance.now() - started) / duration);
              window.peer?.zoomTo(from * (to / from) ** (done * (2 - done)), at);
              if (done < 1) requestAnimationFrame(step);
              else resolve();
            };
            step();
          }),
        { from: FACTOR ** (tick - 1), to: FACTOR ** tick, at: middle, duration: DURATION },
      );
    }
  }
}

async function measure(browser: Browser, name: string, address: string): Promise<Result> {
  const context = await browser.newContext({ viewport, locale: "en-GB", colorScheme: "light" });
  const page = await context.newPage();
  try {
    // The compiler that runs this names functions by a helper, which the page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(watchFrames);
    const started = performance.now();
    await page.goto(address);
    await page.waitForFunction(
      (ours) =>
        ours ? (window as unknown as Stats).tieline?.stats().visibleNodes : window.peer !== undefined,
      name === "Tieline",
      { timeout: 120_000 },
    );
    await nextFrames(page);
    const setUp = performance.now() - started;
    await page.waitForTimeout(1500);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable", { timeDomain: "timeTicks" });
    await pan(page, 2);
    const far = await measureFrames(page, devtools, () => pan(page, 40));
    const zoom = await measureFrames(page, devtools, () => zoomIn(page, name));
    const near = await measureFrames(page, devtools, () => pan(page, 40));
    return { pan: far, zoom, "pan near": near, setUp };
  } finally {
    await context.close();
  }
}

interface Stats {
  readonly tieline?: { readonly stats: () => { readonly visibleNodes: number } };
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

async function main(): Promise<void> {
  const wanted = values.only?.split(",") ?? names;
  await buildPeers(`${process.cwd()}/${folder}`);
  writeFileSync(`${folder}/graph.json`, JSON.stringify(plainGraph(values.snapshot)));
  const peers = await serveFolder(folder);
  const tieline = await serveSnapshot(values.snapshot);
  const browser = await launchBrowser();
  const results = new Map<string, Result[]>(wanted.map((name) => [name, []]));
  try {
    // The first answer is made for whoever asks first; it is not what is measured here.
    await (await fetch(`${tieline.address}api/overview`)).arrayBuffer();
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const name of wanted) {
        const address =
          name === "Tieline"
            ? `${tieline.address}?base=all`
            : `${peers.address}?engine=${encodeURIComponent(name)}`;
        console.error(`round ${round + 1}: ${name}`);
        results.get(name)?.push(await measure(browser, name, address));
      }
    }
  } finally {
    await browser.close();
    await tieline.stop();
    await peers.stop();
  }
  print(results);
}

function print(results: ReadonlyMap<string, readonly Result[]>): void {
  const phases: readonly Phase[] = ["pan", "zoom", "pan near"];
  const of = (name: string, phase: Phase, what: "script" | "whole") =>
    median((results.get(name) ?? []).map((result) => result[phase][what]));
  console.log("ms a frame: script / script and drawing (times Tieline's)");
  console.log(
    ["".padEnd(22), ...phases.map((phase) => phase.padStart(28)), "first picture".padStart(16)].join(""),
  );
  for (const name of results.keys()) {
    const cells = phases.map((phase) => {
      const [script, whole] = [of(name, phase, "script"), of(name, phase, "whole")];
      const ratio = whole / of("Tieline", phase, "whole");
      return `${script.toFixed(1)} / ${whole.toFixed(0)} (${ratio.toFixed(1)})`.padStart(28);
    });
    const setUp = median((results.get(name) ?? []).map((result) => result.setUp));
    console.log([name.padEnd(22), ...cells, `${(setUp / 1000).toFixed(1)} s`.padStart(16)].join(""));
  }
}

if (values.help) console.log(usage);
else await main();
