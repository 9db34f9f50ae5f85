import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { MOST_CLASSES } from "../../../client/graph/looks/by-community.ts";
import { colourOf, coloursOf, radiiOf } from "../../../client/graph/looks/entity-looks.ts";
import { attributes, colouringOf, colourings, sizingOf, sizings } from "../../../client/graph/looks/index.ts";
import { channels, RAMP_STOPS } from "../../../client/graph/palette.ts";
import { EntityCard } from "../../../core/api.ts";
import { graphOf } from "./graph-of.ts";

const index = graphOf(
  [
    [
      "company:a",
      "invested_in",
      "company:b",
      { firstSeen: "2021-03-01", modality: "planned", confidence: 0.5 },
    ],
    ["company:a", "acquired", "company:c", { firstSeen: "2024-01-01" }],
    ["company:a", "acquired", "company:b", { firstSeen: "2025-01-01", modality: "reported" }],
  ],
  ["company:d"],
);
const valuesOf = (id: string) => [...(attributes.find((each) => each.id === id)?.valuesOf(index) ?? [])];

test("an attribute says a number of each entity, and nothing of those of whom nothing is said", () => {
  expect(valuesOf("degree")).toEqual([3, 2, 1, 0]);
  expect(valuesOf("first-seen")).toEqual([2021, 2021, 2024, Number.NaN]);
  expect(valuesOf("planned")).toEqual([1 / 3, 1 / 2, 0, Number.NaN]);
  expect(valuesOf("reported")).toEqual([1 / 3, 1 / 2, 0, Number.NaN]);
  expect(valuesOf("publishers")).toEqual([1, 1, 1, Number.NaN]);
  expect(valuesOf("confidence").slice(0, 2)).toEqual([expect.closeTo(2.3 / 3), expect.closeTo(0.7)]);
});

test("ids are unique, addresses can hold them, and an unknown one looks as at rest", () => {
  for (const registry of [colourings, sizings]) {
    expect(new Set(registry.map(({ id }) => id)).size).toBe(registry.length);
    for (const { id, label } of registry) {
      expect(id).toMatch(/^[a-z][a-z0-9_-]{0,39}$/);
      expect(label.en && label.zh).toBeTruthy();
    }
  }
  expect(colouringOf("dragons").id).toBe("type");
  expect(sizingOf("dragons").id).toBe("degree");
});

test("discs have 4 to 18 px by what sizes them, four fifths on a phone, or one size for all", () => {
  const radii = (id: string, density: "full" | "compact" = "full") =>
    [...radiiOf(index, id, density)].map((radius) => Number(radius.toFixed(1)));
  expect(radii("degree")).toEqual([18, 15.4, 12.1, 4]);
  expect(radii("degree", "compact")).toEqual([14.4, 12.3, 9.7, 3.2]);
  expect(new Set(radii("none")).size).toBe(1);
  expect(radiiOf(index, "degree", "full")).toBe(radiiOf(index, "degree", "full"));
});

const palette = {
  types: Object.fromEntries(["company"].map((type) => [type, `type ${type}`])) as never,
  classes: Array.from({ length: MOST_CLASSES }, (_, at) => `class ${at + 1}`),
  ramp: ["little", "middle", "much"],
  rest: "rest",
};
const shown = (id: string, of = index) =>
  of.entities.map((_, at) => colourOf({ index: of, colours: coloursOf(of, id) }, palette, at));

test("colour means the type, or lies on a ramp from the least to the greatest value", () => {
  expect(shown("type")).toEqual(Array(4).fill("type company"));
  expect(shown("first-seen")).toEqual(["little", "little", "much", "rest"]);
  expect(shown("degree")).toEqual(["much", "much", "little", "rest"]);
  const colours = coloursOf(index, "first-seen");
  expect(colours.kind === "ramp" && colours.ticks.map((value) => colours.format(value, "en"))).toEqual([
    "2021",
    "2023",
    "2024",
  ]);
});

test("the largest communities have a colour, the others are grey and counted", () => {
  const lines = Array.from(
    { length: 60 },
    (_, at) => [`company:${at}`, "acquired", `company:${(at + 1) % 60}`] as const,
  );
  const many = graphOf(lines);
  const entities = many.entities.map((entity, at) =>
    EntityCard.parse({ ...entity, metrics: { ...entity.metrics, community: at < 12 ? 7 : at % 16 } }),
  );
  const graph = { ...many, entities };
  const colours = coloursOf(graph, "community");
  if (colours.kind !== "classes") throw new Error("Communities are classes.");
  expect(colours.classes).toHaveLength(MOST_CLASSES);
  expect(colours.classes[0]).toBe(7);
  expect(colours.others).toBe(16 - MOST_CLASSES);
  expect(shown("community", graph)[0]).toBe("class 1");
  expect(shown("community", graph)).toContain("rest");
});

const tokens = readFileSync("client/ui/tokens.css", "utf8");
const themes = tokens.split(':root[data-theme="dark"]');

test.each([
  ["light", themes[0] ?? ""],
  ["dark", themes[1] ?? ""],
])(
  "in the %s theme every colour of a class or ramp has 3 : 1 on the canvas, and classes differ",
  (_, css) => {
    const token = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1] ?? "";
    const names = [
      ...Array.from({ length: MOST_CLASSES }, (_, at) => `class-${at + 1}`),
      "class-rest",
      ...Array.from({ length: RAMP_STOPS }, (_, at) => `ramp-${at + 1}`),
    ];
    for (const name of names) {
      for (const ground of ["canvas", "panel"]) {
        expect([name, contrast(token(name), token(ground))]).toEqual([name, expect.any(Number)]);
        expect(contrast(token(name), token(ground)), name).toBeGreaterThanOrEqual(3);
      }
    }
    const labs = names.slice(0, MOST_CLASSES + 1).map((name) => oklab(token(name)));
    const gaps = labs.flatMap((a, at) =>
      labs.slice(at + 1).map((b) => Math.hypot(...a.map((value, axis) => value - (b[axis] ?? 0)))),
    );
    expect(Math.min(...gaps)).toBeGreaterThan(0.1);
  },
);

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = channels(colour).map(linear);
    return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0) + 0.05;
  };
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high ?? 1) / (low ?? 1);
}

/** OKLab (Ottosson 2020). */
function oklab(colour: string): number[] {
  const [red = 0, green = 0, blue = 0] = channels(colour).map(linear);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
