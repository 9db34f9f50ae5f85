import type { DocumentCard } from "../../core/api.ts";
import type { DocumentId } from "../../core/document.ts";

/** Who says something: the publisher, or the document itself where it names none. */
export function sourceOf(document: DocumentId, cards: ReadonlyMap<DocumentId, DocumentCard>): string {
  return cards.get(document)?.publisher ?? `document ${document}`;
}

/** How many independent sources the documents come from: a publisher counts once, however often it says so. */
export function countSources(
  documents: Iterable<DocumentId>,
  cards: ReadonlyMap<DocumentId, DocumentCard>,
): number {
  return new Set([...documents].map((id) => sourceOf(id, cards))).size;
}
