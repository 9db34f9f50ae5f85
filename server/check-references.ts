import type { Snapshot } from "../core/snapshot.ts";

/** Throws where a statement names an entity, or a quote or mention a document, that the snapshot does not have. */
export function checkReferences({ documents, entities, statements }: Snapshot): void {
  const documentIds = new Set(documents.map(({ id }) => id));
  const entityIds = new Set(entities.map(({ id }) => id));
  for (const { id, subject, object, evidence } of statements) {
    const end = [subject, object].find((each) => !entityIds.has(each));
    if (end !== undefined) throw damaged(`statement "${id}" names the entity "${end}"`);
    const quote = evidence.find(({ document }) => !documentIds.has(document));
    if (quote) throw damaged(`statement "${id}" quotes the document "${quote.document}"`);
  }
  for (const { id, mentions } of entities) {
    const mention = mentions.find(({ document }) => !documentIds.has(document));
    if (mention) throw damaged(`entity "${id}" is mentioned in the document "${mention.document}"`);
  }
}

function damaged(what: string): Error {
  return new Error(`This snapshot is damaged: ${what}, which it does not have. Build it again.`);
}
