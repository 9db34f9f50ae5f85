import { type EntityTypeId, entityTypeIds } from "../../core/ontology/entity-type.ts";
import { type RelationKind, relationKinds } from "../../core/ontology/relation-type.ts";
import { MOST_CLASSES } from "./looks/by-community.ts";

/** Every colour and font that the canvas takes from the design tokens, for the theme that holds now. */
export interface Palette {
  readonly canvas: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly edge: string;
  readonly edgeFaded: string;
  readonly nodeFaded: string;
  readonly region: string;
  readonly regionInk: string;
  readonly halo: string;
  readonly onType: string;
  readonly types: Readonly<Record<EntityTypeId, string>>;
  /** Colours of classes, the first for the largest; what belongs to none, or is not known, has `rest`. */
  readonly classes: readonly string[];
  readonly rest: string;
  /** A ramp from little to much in small steps. */
  readonly ramp: readonly string[];
  readonly kinds: Readonly<Record<RelationKind, string>>;
  readonly font: string;
}

/** Colours that the tokens name for a ramp. */
export const RAMP_STOPS = 5;
const STEPS_BETWEEN = 8;

/** Mixes evenly between neighbouring stops, as a CSS gradient does, so that the legend shows the same colours. */
function rampBetween(stops: readonly string[]): string[] {
  return stops.flatMap((stop, at) => {
    const next = stops[at + 1];
    if (next === undefined) return [stop];
    return Array.from({ length: STEPS_BETWEEN }, (_, step) => mix(stop, next, step / STEPS_BETWEEN));
  });
}

function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((channel, at) => channel + ((end[at] ?? channel) - channel) * share);
  const digits = mixed.map((channel) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, "0"),
  );
  return `#${digits.join("")}`;
}

/** Reads the tokens as the element sees them; once for a theme, since it makes the browser compute styles. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const tokens = <Key extends string>(prefix: string, keys: readonly Key[]) =>
    Object.fromEntries(keys.map((key) => [key, token(`${prefix}-${key}`)])) as Record<Key, string>;
  return {
    canvas: token("canvas"),
    panel: token("panel"),
    line: token("line-strong"),
    ink: token("ink"),
    ink2: token("ink-2"),
    ink3: token("ink-3"),
    edge: token("edge"),
    edgeFaded: token("edge-faded"),
    nodeFaded: token("node-faded"),
    region: token("region"),
    regionInk: token("region-ink"),
    halo: token("halo"),
    onType: token("on-type"),
    types: tokens("type", entityTypeIds),
    classes: Array.from({ length: MOST_CLASSES }, (_, at) => token(`class-${at + 1}`)),
    rest: token("class-rest"),
    ramp: rampBetween(Array.from({ length: RAMP_STOPS }, (_, at) => token(`ramp-${at + 1}`))),
    kinds: tokens("kind", relationKinds),
    font: token("font") || "sans-serif",
  };
}

/** Red, green and blue from 0 to 1 of a colour written as #rrggbb. */
export function channels(colour: string): readonly [number, number, number] {
  const value = Number.parseInt(colour.slice(1), 16);
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return [0.5, 0.5, 0.5];
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

/** Opacity that turns `from` into `to` on `ground`: fading a layer is then one style and no redrawing. */
export function opacityBetween(from: string, to: string, ground: string): number {
  const sum = (colour: string) => channels(colour).reduce((total, channel) => total + channel, 0);
  const distance = sum(from) - sum(ground);
  return distance === 0 ? 1 : Math.min(1, Math.max(0, (sum(to) - sum(ground)) / distance));
}
