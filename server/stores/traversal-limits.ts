import type { GraphFilters } from "../../core/api.ts";

/** How much work one request may cause; the same for every store, so that they answer alike. */
export const traversalLimits = {
  /** Neighbours followed of an entity on the way of a path. */
  pathHub: 300,
  /** Neighbours looked at for one search of paths. */
  pathBudget: 50_000,
  /** Neighbours of each entity compared for common links. */
  commonHub: 5000,
  /** Common links answered. */
  common: 200,
} as const;

/** What connects two parties unless asked otherwise: what is said to be, not what is negated or denied. */
export const connectionDefaults: GraphFilters = {
  polarities: ["asserted"],
  modalities: ["fact", "reported", "planned"],
};
