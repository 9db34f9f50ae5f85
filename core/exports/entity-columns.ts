import type { Entity } from "../entity.ts";
import type { Column } from "./column.ts";
import type { ExportGraph } from "./export-format.ts";

/** The name that labels a node: English where there is one, else Chinese. */
export function displayName(entity: Pick<Entity, "id" | "name">): string {
  return entity.name.en ?? entity.name.zh ?? entity.id;
}

/** The attributes of a node, most wanted first. */
export function entityColumns(graph: ExportGraph): readonly Column<Entity>[] {
  const colours = new Map(graph.ontology.entityTypes.map((type) => [type.id, type.colour.light]));
  return [
    { name: "entity_id", type: "string", read: (entity) => entity.id },
    { name: "label", type: "string", read: displayName },
    { name: "label_en", type: "string", read: (entity) => entity.name.en },
    { name: "label_zh", type: "string", read: (entity) => entity.name.zh },
    { name: "type", type: "string", read: (entity) => entity.type },
    { name: "aliases", type: "string", read: (entity) => entity.aliases.map(({ text }) => text).join(" | ") },
    { name: "identifiers", type: "string", read: identifiersOf },
    { name: "degree", type: "int", read: (entity) => entity.metrics?.degree },
    { name: "pagerank", type: "double", read: (entity) => entity.metrics?.pagerank },
    { name: "betweenness", type: "double", read: (entity) => entity.metrics?.betweenness },
    { name: "community", type: "int", read: (entity) => entity.metrics?.community },
    { name: "x", type: "double", read: (entity) => entity.position?.x },
    { name: "y", type: "double", read: (entity) => entity.position?.y },
    // The spelling that Gephi and igraph look for.
    { name: "color", type: "string", read: (entity) => colours.get(entity.type) },
  ];
}

function identifiersOf(entity: Entity): string {
  return Object.entries(entity.identifiers ?? {})
    .map(([scheme, value]) => `${scheme}=${value}`)
    .join(" | ");
}
