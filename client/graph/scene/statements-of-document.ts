import type { GraphIndex } from "./graph-index.ts";

const known = new WeakMap<GraphIndex, Map<string, readonly number[]>>();

/** The statements that a document makes, by number; looked for once. */
export function statementsOfDocument(index: GraphIndex, document: string): readonly number[] {
  const ofIndex = known.get(index) ?? new Map<string, readonly number[]>();
  known.set(index, ofIndex);
  const found =
    ofIndex.get(document) ??
    index.statements.flatMap(({ documents }, at) => (documents.some((id) => id === document) ? [at] : []));
  ofIndex.set(document, found);
  return found;
}
