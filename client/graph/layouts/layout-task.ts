import type { Language } from "../../../core/document.ts";
import type { EntityId } from "../../../core/entity.ts";
import { hierarchyOfRelations } from "../../../core/layouts/hierarchy-of-relations.ts";
import type { LayoutGraph } from "../../../core/layouts/layout.ts";
import { shortenLabel } from "../labels/label-style.ts";
import type { DrawnGraph } from "../scene/drawn-graph.ts";
import type { GraphIndex } from "../scene/graph-index.ts";
import { nameOfEntity } from "../scene/name-of-entity.ts";
import { mapOf, type PlacesById } from "../scene/places.ts";

/** Px that the longer side of the map has in a layout: about what a window shows of it. */
const SIDE = 1000;

/** What a layout is to place: the drawn part of the graph in px, and how its numbers stand for those of the index. */
export interface LayoutTask {
  readonly graph: LayoutGraph;
  /** Number in the index of each entity of the graph. */
  readonly members: Int32Array;
  /** Px of a unit of the map. */
  readonly scale: number;
}

export interface LayoutTaskInput {
  readonly index: GraphIndex;
  readonly drawn: DrawnGraph;
  readonly radii: Float32Array;
  readonly pins: PlacesById;
  readonly language: Language;
  readonly middle: EntityId | undefined;
}

/** The task of placing what is drawn; what is not drawn is not in it. */
export function layoutTask({ index, drawn, radii, pins, language, middle }: LayoutTaskInput): LayoutTask {
  const members = Int32Array.from([...index.entities.keys()].filter((at) => drawn.entities[at] === 1));
  const numberOf = new Map([...members].map((at, number) => [at, number]));
  const statements = [...index.statements.keys()].filter((at) => drawn.statements[at] === 1);
  const end = (side: Int32Array) => Int32Array.from(statements, (at) => numberOf.get(side[at] ?? 0) ?? 0);
  const map = mapOf(index);
  const scale = SIDE / sideOf(map);
  const pinned = (at: number) => pins[index.entities[at]?.id as EntityId];
  const along = (side: "x" | "y") =>
    Float64Array.from(
      members,
      (at) => scale * (pinned(at)?.[side] ?? map[2 * at + (side === "x" ? 0 : 1)] ?? 0),
    );
  const middleAt = middle === undefined ? undefined : numberOf.get(index.entityAt.get(middle) ?? -1);
  return {
    members,
    scale,
    graph: {
      count: members.length,
      x: along("x"),
      y: along("y"),
      radius: Float64Array.from(members, (at) => radii[at] ?? 0),
      nameWidth: Float64Array.from(members, (at) => {
        const entity = index.entities[at];
        return entity ? widthOf(shortenLabel(nameOfEntity(entity, language))) : 0;
      }),
      community: Int32Array.from(members, (at) => index.entities[at]?.metrics.community ?? 0),
      subjects: end(index.subjects),
      objects: end(index.objects),
      ranks: Int8Array.from(statements, (at) => rankOf(index, at)),
      fixed: Uint8Array.from(members, (at) => (pinned(at) ? 1 : 0)),
      ...(middleAt !== undefined && { middle: middleAt }),
    },
  };
}

function sideOf(places: Float32Array): number {
  const side = (first: 0 | 1) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let at = first; at < places.length; at += 2) {
      low = Math.min(low, places[at] ?? 0);
      high = Math.max(high, places[at] ?? 0);
    }
    return high - low;
  };
  return Math.max(1, side(0), side(1));
}

/** What did not happen or is over holds nobody together. */
function rankOf(index: GraphIndex, statement: number): -1 | 0 | 1 {
  if (index.statuses[statement] === "negated") return 0;
  const predicate = index.statements[statement]?.predicate;
  const above = predicate === undefined ? "none" : hierarchyOfRelations[predicate];
  if (above === "none") return 0;
  return above === "subject" ? 1 : -1;
}

const han = /\p{Script=Han}/u;

/** Width of a name in px, near enough: measuring fonts would give other places on another machine. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + (han.test(character) ? 12.5 : 7), 0);
