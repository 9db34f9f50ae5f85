import type { DocumentCard } from "../../core/api.ts";
import type { DocumentId } from "../../core/document.ts";
import { sourceOfDocument } from "../../core/graph/source-of-document.ts";

/** Who says something: the publisher, or the document itself where it names none. */
export function sourceOf(document: DocumentId, cards: ReadonlyMap<DocumentId, DocumentCard>): string {
  return sourceOfDocument(cards.get(document) ?? { id: document });
}

/** How many independent sources the documents come from: a publisher counts once, however often it says so. */
export function countSources(
  documents: Iterable<DocumentId>,
  cards: ReadonlyMap<DocumentId, DocumentCard>,
): number {
  return new Set([...documents].map((id) => sourceOf(id, cards))).size;
}
