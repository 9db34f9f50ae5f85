import type { KeptView, KeptViewId, ViewId } from "../../core/api.ts";

/** Whoever keeps views under short ids. */
export interface ViewStore {
  /** The id of the view; the same view has the same. `undefined` when no more can be kept. */
  readonly keep: (view: KeptView) => Promise<KeptViewId | undefined>;
  readonly find: (id: ViewId) => KeptView | undefined;
}
