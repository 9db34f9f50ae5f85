import type { DocumentCard } from "../../../core/api.ts";
import { foldText, foldWords } from "../../ui/fold-text.ts";

export const documentOrders = ["newest", "oldest", "publisher", "statements", "title"] as const;
export type DocumentOrder = (typeof documentOrders)[number];

/** The documents whose title, publisher or date has all words of the query, in the order asked for. */
export function findDocuments(
  documents: readonly DocumentCard[],
  query: string,
  order: DocumentOrder,
  locale: string,
): DocumentCard[] {
  const words = foldWords(query);
  const collator = new Intl.Collator(locale, { numeric: true });
  const date = ({ date: day }: DocumentCard) => day ?? "";
  const newest = (a: DocumentCard, b: DocumentCard) => compare(date(b), date(a)) || compare(a.id, b.id);
  const comparers: Readonly<Record<DocumentOrder, (a: DocumentCard, b: DocumentCard) => number>> = {
    newest,
    oldest: (a, b) => newest(b, a),
    // Those without a name come last.
    publisher: (a, b) =>
      Number(a.publisher === undefined) - Number(b.publisher === undefined) ||
      collator.compare(a.publisher ?? "", b.publisher ?? "") ||
      newest(a, b),
    statements: (a, b) => b.statements - a.statements || newest(a, b),
    title: (a, b) => collator.compare(a.title, b.title) || newest(a, b),
  };
  return documents
    .filter((document) => {
      const text = foldText(`${document.title} ${document.publisher ?? ""} ${date(document)}`);
      return words.every((word) => text.includes(word));
    })
    .toSorted(comparers[order]);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
