/** The graph as plain discs and lines: places in graph units (y upwards), radii in px. */
export interface PlainGraph {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly colour: string;
  }[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** Where the graph stands at rest: px by graph unit, and the px at which the middle of its extent lies. */
export interface Fit {
  readonly scale: number;
  readonly middle: { readonly x: number; readonly y: number };
  /** The middle in graph units. */
  readonly centre: { readonly x: number; readonly y: number };
}

/** A drawing that drags like any map; zooming is asked for, so that all zoom alike. */
export interface Peer {
  /** Zooms to a multiple of the scale at rest, about a point of the page. */
  readonly zoomTo: (factor: number, at: { x: number; y: number }) => void;
}

/** Draws the graph in the element; resolves when its first picture is asked for. */
export type Engine = (container: HTMLElement, graph: PlainGraph, fit: Fit) => Peer;
