import type { DocumentId, PartialDate } from "../../core/document.ts";
import type { EntityId } from "../../core/entity.ts";
import type { Status } from "../../core/graph/statement-status.ts";
import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import type { StatementId } from "../../core/statement.ts";

/** What the details panel shows and the canvas lights. Every kind but "none" has a panel in client/panels/details-panel.tsx. */
export type Selection =
  | { readonly kind: "none" }
  | { readonly kind: "entity"; readonly id: EntityId }
  | { readonly kind: "statement"; readonly id: StatementId }
  /** Two entities or more, picked one by one or with the lasso. */
  | { readonly kind: "entities"; readonly ids: readonly EntityId[] }
  /** A document, opened at an offset into its text where one is given. */
  | { readonly kind: "document"; readonly id: DocumentId; readonly at?: number }
  | PathsSelection
  | CommonSelection;

/** The paths between two entities; the panel asks for an end that is missing. */
export interface PathsSelection {
  readonly kind: "paths";
  readonly from?: EntityId;
  readonly to?: EntityId;
  /** Most steps of a path. */
  readonly steps: number;
  readonly isDirected: boolean;
  /** Whether the events of a path must be able to have followed each other. */
  readonly isInOrder: boolean;
  /** The path that is opened, counted from 0. */
  readonly chosen: number;
}

/** What up to five entities share; with one the panel asks for another. */
export interface CommonSelection {
  readonly kind: "common";
  readonly ids: readonly EntityId[];
  /** How many of them must be linked to what is listed; absent: two. */
  readonly atLeast?: number;
}

/** Centre and width of the picture in graph coordinates (sigma's framed graph space). */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly ratio: number;
}

export type { Status };

/** What is left out; empty lists and absent bounds leave nothing out. */
export interface Filters {
  readonly hiddenTypes: readonly EntityTypeId[];
  readonly hiddenPredicates: readonly PredicateId[];
  readonly hiddenStatuses: readonly Status[];
  /** Communities by number; an entity of a hidden one is left out with its statements. */
  readonly hiddenCommunities: readonly number[];
  /** Publishers by name, "" for those without; a statement goes when all who say it are hidden. */
  readonly hiddenPublishers: readonly string[];
  /** First and last date of an event; statements without any date stay. */
  readonly from?: PartialDate;
  readonly to?: PartialDate;
  /** The day on which the graph is looked at: what began or was first reported later is left out. */
  readonly asOf?: PartialDate;
  readonly minConfidence?: number;
  /** Least number of independent publishers of a statement. */
  readonly minSources?: number;
  /** Least number of statements of an entity in the whole graph. */
  readonly minDegree?: number;
}

/** Neighbours of an entity that were asked for: the `most` most important of them, of one relation and direction where given. */
export interface Expansion {
  readonly of: EntityId;
  readonly predicate?: PredicateId;
  /** `out`: the entity is the subject. */
  readonly direction?: "out" | "in";
  readonly most: number;
  /** Those that had been hidden by hand: collapsing hides them again. A shared link forgets it. */
  readonly back?: readonly EntityId[];
}

/** The part of the graph around an entity. */
export interface Ego {
  readonly of: EntityId;
  readonly depth: 1 | 2 | 3;
  readonly direction: "out" | "in" | "both";
}

/** A place in the coordinates of the layout. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Which part of the graph is drawn, before filters. */
export interface Part {
  /** What is there without asking: the best connected entities, all, or none. */
  readonly base: "best" | "all" | "none";
  /** Takes the place of the base. */
  readonly ego?: Ego;
  /** At most one of each entity, relation and direction. */
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly EntityId[];
  /** Where entities were dragged to. */
  readonly pins: Readonly<Record<EntityId, Place>>;
}

/** How what is drawn looks; ids of the registries in client/graph. */
export interface Appearance {
  readonly colour: string;
  readonly size: string;
  readonly layout: string;
}

/** Rows instead of a drawing. */
export interface TableState {
  readonly of: "entities" | "statements";
  /** Id of a column; absent: the order of the table at rest. */
  readonly sort?: string;
  readonly isDescending: boolean;
  /** Text that the rows must contain. */
  readonly query: string;
}

/** What a shared link restores: plain data, projected into the address and back. */
export interface ViewState {
  readonly selection: Selection;
  readonly filters: Filters;
  readonly part: Part;
  readonly appearance: Appearance;
  readonly screen: "graph" | "table";
  readonly table: TableState;
  /** Absent: the whole graph fits into the free rectangle. */
  readonly camera?: Camera;
}

export const initialView: ViewState = {
  selection: { kind: "none" },
  filters: {
    hiddenTypes: [],
    hiddenPredicates: [],
    hiddenStatuses: [],
    hiddenCommunities: [],
    hiddenPublishers: [],
  },
  part: { base: "best", expansions: [], hidden: [], pins: {} },
  appearance: { colour: "type", size: "degree", layout: "map" },
  screen: "graph",
  table: { of: "statements", isDescending: true, query: "" },
};
