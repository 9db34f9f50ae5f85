import { parseArgs } from "node:util";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { launchBrowser } from "../test/e2e/browser.ts";
import { serveSnapshot } from "../test/e2e/serve-snapshot.ts";
import { nextFrames } from "./browser/measure-frames.ts";
import { traceWork, type Work } from "./browser/trace-tasks.ts";
import { watchFirstPicture } from "./browser/watch-first-picture.ts";

const usage = `usage: npm run bench:page -- [--snapshot FILE[,FILE]] [--rounds N] [--only ACTION[,ACTION]]

When the first picture of a graph stands after navigation, with a cold cache, and for each of a reader's actions the
longest task of the main thread, the most script in one task and all script of one; each figure as a multiple of its bar
too. Median of the rounds (default 3). Needs npm run build:client, and by default the bundled graph and that of npm run bench:graph.`;

const { values } = parseArgs({
  options: {
    snapshot: { type: "string", default: "graph-data/snapshot.json,build/bench/generated.json" },
    rounds: { type: "string", default: "3" },
    only: { type: "string" },
    help: { type: "boolean", short: "h" },
  },
});

/** A free part of the canvas, where a drag takes hold of the ground. */
const ground = { x: 1330, y: 520 };
const middle = { x: 830, y: 450 };
/** No task may hold up the page for longer, in ms. */
const TASK_BAR = 100;
/** What a frame leaves for script, in ms. */
const FRAME_BAR = 16;
/** Entities from which a graph is a large one. */
const LARGE = 5000;

interface Action {
  readonly name: string;
  /** How often `act` does the thing, for the script of one. */
  readonly times: number;
  readonly act: (page: Page, reachable: readonly Pixel[]) => Promise<void>;
  /** Undoes it; not measured. */
  readonly after?: (page: Page) => Promise<void>;
  readonly scriptBar?: number;
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

interface Tieline {
  readonly tieline: {
    readonly stats: () => { readonly nodes: number; readonly drawnNodes: number };
    readonly placeOf: (id: string) => { readonly x: number; readonly y: number } | undefined;
  };
}

const settle = async (page: Page) => {
  await nextFrames(page);
  await page.waitForTimeout(700);
};

/** Entities whose discs a mouse reaches, by their place. */
async function findReachable(page: Page, ids: readonly string[], most: number): Promise<Pixel[]> {
  const options = { ids: [...ids], wanted: most };
  return page.evaluate(({ ids: of, wanted }) => {
    const { placeOf } = (window as unknown as Tieline).tieline;
    const places = of.flatMap((id) => placeOf(id) ?? []);
    const isFree = ({ x, y }: { x: number; y: number }) =>
      x > 400 &&
      x < 1250 &&
      y > 150 &&
      y < 700 &&
      document.elementFromPoint(x, y) instanceof HTMLCanvasElement;
    return places.filter(isFree).slice(0, wanted);
  }, options);
}

const layout = (name: string): Action => ({
  name: `layout ${name}`,
  times: 1,
  async act(page) {
    await page.getByRole("button", { name: "Layout" }).click();
    await page.getByRole("menuitemradio", { name, exact: true }).click();
    await page.waitForTimeout(2500);
  },
});

const actions: readonly Action[] = [
  {
    name: "pan",
    times: 24,
    async act(page) {
      await page.mouse.move(ground.x, ground.y);
      await page.mouse.down();
      for (let step = 1; step <= 24; step += 1) {
        const away = Math.min(step, 24 - step) * 6;
        await page.mouse.move(ground.x - away, ground.y - away / 2);
        await nextFrames(page);
      }
      await page.mouse.up();
    },
  },
  {
    name: "zoom",
    times: 4,
    async act(page) {
      await page.mouse.move(middle.x, middle.y);
      for (const tick of [-100, -100, 100, 100]) {
        await page.mouse.wheel(0, tick);
        await page.waitForTimeout(400);
      }
    },
  },
  {
    name: "hover",
    times: 12,
    scriptBar: FRAME_BAR,
    async act(page, reachable) {
      for (const { x, y } of reachable) {
        await page.mouse.move(x, y);
        await nextFrames(page);
      }
    },
    after: (page) => page.mouse.move(ground.x, ground.y),
  },
  {
    name: "filter",
    times: 4,
    scriptBar: FRAME_BAR,
    async act(page) {
      for (const type of ["People", "Investors"]) {
        for (let press = 0; press < 2; press += 1) {
          await page
            .getByRole("checkbox", { name: new RegExp(`^${type}`) })
            .first()
            .press("Space");
          await settle(page);
        }
      }
    },
  },
  {
    name: "time",
    times: 6,
    scriptBar: FRAME_BAR,
    async act(page) {
      const earliest = page.getByRole("slider", { name: "Earliest date" });
      for (let press = 0; press < 6; press += 1) {
        await earliest.press("ArrowRight");
        await settle(page);
      }
    },
    async after(page) {
      await page.getByRole("slider", { name: "Earliest date" }).press("Home");
    },
  },
  {
    name: "select",
    times: 1,
    scriptBar: FRAME_BAR,
    async act(page, [place = middle]) {
      await page.mouse.click(place.x, place.y);
      await page.getByRole("complementary", { name: "Details" }).getByRole("heading", { level: 2 }).waitFor();
      await settle(page);
    },
  },
  {
    name: "clear",
    times: 1,
    scriptBar: FRAME_BAR,
    async act(page) {
      await page.keyboard.press("Escape");
      await settle(page);
    },
  },
  layout("Circle"),
  layout("No overlap"),
  layout("ForceAtlas2"),
  {
    name: "table",
    times: 1,
    async act(page) {
      await page.getByText("Table", { exact: true }).first().click();
      await page.getByRole("region", { name: "Table" }).getByRole("row").nth(5).waitFor();
      await settle(page);
    },
  },
];

/** Opens a page with nothing in its cache. */
async function openCold(browser: Browser, address: string): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  // The compiler that runs this names functions by a helper, which the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named");
  await page.addInitScript(watchFirstPicture);
  await page.goto(address, { waitUntil: "commit" });
  return { context, page };
}

const stands = (page: Page) =>
  page.waitForFunction(() => window.firstPicture, undefined, { timeout: 60_000, polling: 50 });

type Figures = Map<string, Work & { readonly times: number }>;

/** One round: the first picture in ms, how many entities there are, and the work of each action. */
async function measure(browser: Browser, address: string, ids: readonly string[]) {
  const cold = await openCold(browser, address);
  await stands(cold.page);
  const first = await cold.page.evaluate(() => window.firstPicture ?? Number.NaN);
  await cold.context.close();

  const { context, page } = await openCold(browser, "about:blank");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable", { timeDomain: "timeTicks" });
  const figures: Figures = new Map();
  try {
    const load = await traceWork(browser, page, devtools, async () => {
      await page.goto(address, { waitUntil: "commit" });
      await stands(page);
      await settle(page);
    });
    figures.set("load", { ...load, times: 1 });
    const nodes = await page.evaluate(() => (window as unknown as Tieline).tieline.stats().nodes);
    await page.waitForTimeout(1500);
    const wanted = values.only?.split(",");
    for (const { name, act, after, times } of actions) {
      if (wanted && !wanted.includes(name)) continue;
      const reachable = await findReachable(page, ids, 12);
      figures.set(name, { ...(await traceWork(browser, page, devtools, () => act(page, reachable))), times });
      await after?.(page);
      await settle(page);
    }
    return { first, nodes, figures };
  } finally {
    await context.close();
  }
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const held = (figure: number, bar: number): string => `${figure.toFixed(0)} (${(figure / bar).toFixed(2)})`;

async function report(browser: Browser, file: string): Promise<void> {
  const serving = await serveSnapshot(file);
  try {
    // The first answer is made for whoever asks first; it is not what is measured here.
    const { entities } = (await (await fetch(`${serving.address}api/overview`)).json()) as {
      readonly entities: readonly { readonly id: string }[];
    };
    const ids = entities.slice(0, 400).map(({ id }) => id);
    const rounds: Awaited<ReturnType<typeof measure>>[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1)
      rounds.push(await measure(browser, serving.address, ids));
    const nodes = rounds[0]?.nodes ?? 0;
    const firstBar = nodes < LARGE ? 1000 : 2500;
    console.log(`\n${file}: the page holds ${nodes} entities; ms, and how many times the bar`);
    console.log(`first picture ${held(median(rounds.map(({ first }) => first)), firstBar)}`);
    console.log(
      [
        "".padEnd(20),
        ...["longest task", "less waiting", "script at once", "script of one"].map((head) =>
          head.padStart(16),
        ),
      ].join(""),
    );
    for (const name of rounds[0]?.figures.keys() ?? []) {
      const of = (what: (work: Work & { times: number }) => number) =>
        median(rounds.flatMap(({ figures }) => figures.get(name) ?? []).map(what));
      const bar = actions.find((action) => action.name === name)?.scriptBar;
      const atOnce = of(({ mostScript }) => mostScript);
      console.log(
        [
          name.padEnd(20),
          of(({ longest }) => longest)
            .toFixed(0)
            .padStart(16),
          held(
            of(({ longestOwn }) => longestOwn),
            TASK_BAR,
          ).padStart(16),
          (bar ? held(atOnce, bar) : atOnce.toFixed(0)).padStart(16),
          of(({ script, times }) => script / times)
            .toFixed(0)
            .padStart(16),
        ].join(""),
      );
    }
  } finally {
    await serving.stop();
  }
}

if (values.help) console.log(usage);
else {
  const browser = await launchBrowser();
  try {
    for (const file of values.snapshot.split(",")) await report(browser, file);
  } finally {
    await browser.close();
  }
}
