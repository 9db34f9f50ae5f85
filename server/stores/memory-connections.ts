import type { EntityId } from "../../core/entity.ts";
import { findCommon } from "../../core/graph/find-common.ts";
import { findPaths } from "../../core/graph/find-paths.ts";
import { type GraphFilters, keepsEntity, keepsStatement } from "../../core/graph/graph-filters.ts";
import { growNeighbourhood } from "../../core/graph/grow-neighbourhood.ts";
import { selectNeighbours } from "../../core/graph/select-neighbours.ts";
import { type Traversal, traverse } from "../../core/graph/traversal.ts";
import type { GraphStore } from "./graph-store.ts";
import { cardsOf } from "./look-up.ts";
import type { SnapshotIndex } from "./snapshot-index.ts";
import { connectionDefaults, traversalLimits } from "./traversal-limits.ts";

type Connections = Pick<GraphStore, "paths" | "common" | "subgraph" | "exportGraph">;

/** The part of a store in memory that walks through the graph. */
export function memoryConnections(index: SnapshotIndex): Connections {
  const walk = <Result>(
    traversal: Traversal<Result>,
    filters: GraphFilters,
    ids: readonly EntityId[],
  ): Promise<Result> => {
    const asked = new Set(ids);
    return traverse(traversal, (request) => selectNeighbours(index, filters, asked, request));
  };
  const isKnown = (id: EntityId) => index.entities.has(id);

  return {
    paths: async ({ from, to, k, steps, directed, inorder, since, until, ...filters }) => {
      if (![from, to].every(isKnown)) return undefined;
      const found =
        from === to
          ? { paths: [], truncated: false }
          : await walk(
              findPaths(from, to, {
                k,
                maxSteps: steps,
                direction: directed === "true" ? "out" : "both",
                order: inorder === "true" ? "time" : "any",
                hubLimit: traversalLimits.pathHub,
                budget: traversalLimits.pathBudget,
              }),
              {
                ...filters,
                from: since,
                to: until,
                ...connectionDefaults,
                modalities: filters.modalities ?? connectionDefaults.modalities,
              },
              [from, to],
            );
      return {
        paths: found.paths.map((path) => ({
          entities: [...path.entities],
          steps: path.steps.map(({ statements, strength }) => ({ statements: [...statements], strength })),
        })),
        entities: cardsOf(index, new Set([from, to, ...found.paths.flatMap(({ entities }) => entities)])),
        truncated: found.truncated,
      };
    },
    common: async ({ ids, atLeast, ...filters }) => {
      if (!ids.every(isKnown)) return undefined;
      const least = Math.min(atLeast ?? ids.length, ids.length);
      const { common, truncated } = await walk(
        findCommon(ids, least, traversalLimits.commonHub),
        filters,
        ids,
      );
      return {
        common: common.slice(0, traversalLimits.common).flatMap(({ id, links }) =>
          cardsOf(index, [id]).map((entity) => ({
            entity,
            links: links.map((link) => ({ id: link.id, statements: [...link.statements] })),
          })),
        ),
        entities: cardsOf(index, ids),
        truncated: truncated || common.length > traversalLimits.common,
      };
    },
    subgraph: async ({ ids, depth, direction, limit, ...filters }) => {
      const known = ids.filter(isKnown);
      const grown = await walk(growNeighbourhood(known, { depth, direction, limit }), filters, known);
      return {
        entities: cardsOf(index, grown.ids),
        statements: [...grown.statements],
        missing: ids.filter((id) => !isKnown(id)),
        truncated: grown.truncated,
      };
    },
    exportGraph: async ({ ids, depth, linked, ...filters }) => {
      const { meta, ontology, documents, entities, statements } = index.snapshot;
      const known = ids?.filter(isKnown);
      const around =
        known &&
        (await walk(
          growNeighbourhood(known, { depth, direction: "both", limit: Number.POSITIVE_INFINITY }),
          filters,
          known,
        ));
      const aroundIds = around && new Set(around.ids);
      const kept = entities.filter(({ id }) => {
        const card = index.entityCards.get(id);
        return aroundIds ? aroundIds.has(id) : card !== undefined && keepsEntity(filters, card);
      });
      const keptIds = new Set(kept.map(({ id }) => id));
      const written = statements.filter(({ id, subject, object }) => {
        const card = index.statementCards.get(id);
        return (
          keptIds.has(subject) &&
          keptIds.has(object) &&
          card !== undefined &&
          keepsStatement(filters, card, index)
        );
      });
      const linkedIds = new Set([
        ...(known ?? []),
        ...written.flatMap(({ subject, object }) => [subject, object]),
      ]);
      const left = linked === "true" ? kept.filter(({ id }) => linkedIds.has(id)) : kept;
      return { meta, ontology, documents, entities: left, statements: written };
    },
  };
}
