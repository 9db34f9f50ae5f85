import type { Document } from "../document.ts";

/** A Chinese name in brackets behind another one, as in "New Entropy (新熵)". */
const bracketed = /[(（]([^()（）]*\p{Script=Han}[^()（）]*)[)）]\s*$/u;

/**
 * Who speaks in a document, as a key to count independent sources by: one publisher is one source in every language that it
 * writes in, and a document without a publisher is a source of its own.
 */
export function sourceOfDocument({ id, publisher }: Pick<Document, "id" | "publisher">): string {
  if (!publisher) return `document ${id}`;
  const name = bracketed.exec(publisher)?.[1] ?? publisher;
  return name.normalize("NFKC").trim().toLowerCase();
}
