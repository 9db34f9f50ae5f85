import type { Label } from "../ontology/entity-type.ts";

/** What a layout places: entities and statements by number, lengths in px of a drawing at its normal size. */
export interface LayoutGraph {
  readonly count: number;
  /** Where each entity lies on the map, in px; y grows upwards. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  /** Width of each name. */
  readonly nameWidth: Float64Array;
  readonly community: Int32Array;
  /** Ends of each statement. */
  readonly subjects: Int32Array;
  readonly objects: Int32Array;
  /** For each statement: 1 where its subject stands above its object in a structure, −1 below, 0 where neither. */
  readonly ranks: Int8Array;
  /** 1: stays where it is on the map. */
  readonly fixed: Uint8Array;
  /** Who the layout is about, where somebody is selected. */
  readonly middle?: number;
}

/** Places in px, by entity number; y grows upwards. */
export interface LayoutPlaces {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** How far a layout has come; the places are its working memory and go on changing. */
export interface LayoutStep {
  readonly places: LayoutPlaces;
  readonly iterations: number;
  /** 0 to 1. */
  readonly share: number;
}

/** A number that a layout can be run with. */
export interface LayoutParameter {
  readonly id: string;
  readonly label: Label;
  readonly least: number;
  readonly most: number;
  readonly usual: number;
}

/** A way to place entities. The same graph always gives the same places, and every entity gets one. */
export interface Layout {
  readonly id: string;
  readonly label: Label;
  /** What it is good for, in a few words. */
  readonly purpose: Label;
  readonly parameters: readonly LayoutParameter[];
  /** Yields as it goes, so that it can be shown, paused and given up; the last step holds the result. */
  readonly run: (
    graph: LayoutGraph,
    parameters?: Readonly<Record<string, number>>,
  ) => Generator<LayoutStep, void, undefined>;
}

/** Runs a layout to its end. */
export function finishLayout(
  layout: Layout,
  graph: LayoutGraph,
  parameters?: Readonly<Record<string, number>>,
): LayoutPlaces {
  let last: LayoutPlaces | undefined;
  for (const { places } of layout.run(graph, parameters)) last = places;
  if (last?.x.length !== graph.count) {
    throw new Error(
      `Layout "${layout.id}" placed ${last?.x.length ?? 0} of ${graph.count} entities; it must place every one.`,
    );
  }
  return last;
}

/** What a layout is run with: what was asked for within its bounds, else what is usual. */
export function parameterOf(
  layout: Pick<Layout, "id" | "parameters">,
  given: Readonly<Record<string, number>> | undefined,
  id: string,
): number {
  const parameter = layout.parameters.find((each) => each.id === id);
  if (!parameter) throw new Error(`Layout "${layout.id}" has no parameter "${id}".`);
  const { least, most, usual } = parameter;
  return Math.min(most, Math.max(least, given?.[id] ?? usual));
}
