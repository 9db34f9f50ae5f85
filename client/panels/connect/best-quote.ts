import type { StatementDetail } from "../../../core/api.ts";
import type { Language } from "../../../core/document.ts";
import type { Evidence } from "../../../core/statement.ts";

/** The sentence that says a statement best: read with most confidence, then in the reader's language, then the newest. */
export function bestQuote(
  { statement, documents }: Pick<StatementDetail, "statement" | "documents">,
  language: Language,
): Evidence | undefined {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const rank = ({ document, confidence }: Evidence) => {
    const card = documentOf.get(document);
    return { confidence, isNative: card?.language === language ? 1 : 0, date: card?.date ?? "" };
  };
  return statement.evidence.toSorted((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return (
      b.confidence - a.confidence ||
      b.isNative - a.isNative ||
      (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)
    );
  })[0];
}
