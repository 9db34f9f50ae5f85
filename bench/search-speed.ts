import { parseArgs } from "node:util";
import { seededRandom } from "../builder/measure/seeded-random.ts";
import type { EntityId } from "../core/entity.ts";
import { buildSearchIndex } from "../core/search/build-search-index.ts";
import type { SearchEntry } from "../core/search/search-term.ts";
import { languages } from "../server/search/languages.ts";
import { bundledQueries, nothingNear } from "../test/server/search/bundled-queries.ts";

const usage = `usage: npm run bench:search -- [--entities N] [--slowest N]

Milliseconds of processor a query (the least of five) over N invented entities (default 100,000, half of them with a Chinese name), with the queries of
test/server/search/bundled-queries.ts and every beginning of them, as a reader types; and what the index costs to build.`;

const { values } = parseArgs({
  options: {
    entities: { type: "string", default: "100000" },
    slowest: { type: "string", default: "5" },
    help: { type: "boolean", short: "h" },
  },
});

const english =
  "open deep mind star bright moon north river stone cloud data robot scale figure meta quantum horizon general micro apex nova blue silver think wind safe figure code vision model chip motor drive health power space ocean light".split(
    " ",
  );
const endings = "AI,Labs,Technologies,Capital,Ventures,Robotics,Motors,Systems,Group,Holdings,Inc.".split(
  ",",
);
const given =
  "sam mira ilya dario elon lisa jensen peter anna karen lucas john mark satya kevin arthur".split(" ");
const syllables = "ba ri ka to mu le vi so na zer lin mor gat fel dur pon".split(" ");
const han = [
  ..."智谱华章月之暗面百川零一万物阶跃星辰字节跳动阿里巴云腾讯控股科技股份资本创投深度求索商汤旷视面壁摩尔线程大模型中国北京上海海天数据机器人汽车",
];
const surnames = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭"];

/** Invented entities: companies and people with English names, Chinese names or both, aliases and tickers. */
function inventEntries(count: number): SearchEntry[] {
  const random = seededRandom(1);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const repeat = (times: number, make: () => string) => Array.from({ length: times }, make).join("");
  const title = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return Array.from({ length: count }, (_, index): SearchEntry => {
    const isPerson = random() < 0.4;
    const latin = isPerson
      ? `${title(pick(given))} ${title(repeat(2 + Math.floor(random() * 2), () => pick(syllables)))}`
      : `${title(pick(english))}${random() < 0.5 ? " " : ""}${title(repeat(2, () => pick(syllables)))} ${pick(endings)}`;
    const chinese = isPerson
      ? pick(surnames) + repeat(1 + Math.floor(random() * 2), () => pick(han))
      : repeat(3 + Math.floor(random() * 3), () => pick(han));
    const names = random() < 0.5 ? [latin] : [latin, chinese];
    const aliases = names.flatMap((name) => (random() < 0.3 ? [`${name} ${pick(endings)}`] : []));
    return {
      id: `${isPerson ? "person" : "company"}:${index}` as EntityId,
      type: isPerson ? "person" : "company",
      degree: Math.floor(1 / (random() + 0.001)),
      names,
      aliases,
      tickers: random() < 0.1 ? [`${1000 + index}.HK`] : [],
      identifiers: [],
      readings: names.slice(1).flatMap((name) => languages.read(name)),
    };
  });
}

if (values.help) console.log(usage);
else {
  const entries = inventEntries(Number(values.entities));
  globalThis.gc?.();
  const before = process.memoryUsage();
  const started = performance.now();
  const find = buildSearchIndex(entries, languages);
  const built = performance.now() - started;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const megabytes = Math.round(
    (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 1e6,
  );
  console.log(`${entries.length} entities: built in ${Math.round(built)} ms, ${megabytes} MB`);

  const typed = new Set(
    [
      ...Object.values(bundledQueries).flatMap((list) => list.map(([query]) => query)),
      ...nothingNear,
    ].flatMap((query) => [...query].map((_, index, letters) => letters.slice(0, index + 1).join(""))),
  );
  for (const query of typed) find(query, { limit: 10 });
  const times = [...typed].map((query) => {
    // The clock on the wall would count what else the machine does.
    const passes = Array.from({ length: 5 }, () => {
      const from = process.cpuUsage();
      find(query, { limit: 10 });
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    });
    return { query, time: Math.min(...passes) };
  });
  times.sort((a, b) => a.time - b.time);
  const at = (share: number) => (times[Math.floor(share * (times.length - 1))]?.time ?? 0).toFixed(2);
  console.log(
    `${times.length} queries: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms, most ${at(1)} ms`,
  );
  for (const { query, time } of times.toReversed().slice(0, Number(values.slowest)))
    console.log(`  ${time.toFixed(2)} ms  ${query}`);
}
