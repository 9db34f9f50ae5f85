import type { PathsResult } from "../../../core/api.ts";
import type { DocumentId } from "../../../core/document.ts";

export type FoundPath = PathsResult["paths"][number];

/** How much stands behind a path. */
export interface PathWeight {
  readonly steps: number;
  readonly quotes: number;
  /** Different publishers; a document without one is a source of its own. */
  readonly sources: number;
}

export function weighPath(
  { steps }: Pick<FoundPath, "steps">,
  publisherOf: ReadonlyMap<DocumentId, string | undefined>,
): PathWeight {
  const statements = steps.flatMap((step) => step.statements);
  const sources = new Set(
    statements.flatMap(({ documents }) => documents.map((id) => publisherOf.get(id) ?? id)),
  );
  return {
    steps: steps.length,
    quotes: statements.reduce((sum, { quotes }) => sum + quotes, 0),
    sources: sources.size,
  };
}
