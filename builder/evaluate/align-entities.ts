import type { DocumentId } from "../../core/document.ts";
import type { Entity, EntityId } from "../../core/entity.ts";
import type { Evidence, Statement } from "../../core/statement.ts";
import { foldForm } from "./fold-form.ts";
import type { Gold } from "./gold.ts";

/** One quote of a statement in the document that is judged. */
export interface Claim {
  readonly statement: Statement;
  readonly evidence: Evidence;
}

/** Which predicted entity of a document is which annotated one. */
export interface Alignment {
  /** Every predicted entity of the document. */
  readonly predicted: ReadonlySet<EntityId>;
  /** Predicted entities that are an annotated one; two that are the same one are a split. */
  readonly goldOf: ReadonlyMap<EntityId, string>;
  /** Folded forms of each annotated entity. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Maps each predicted entity to the ONE annotated entity with which it shares most forms in this document (the first, where
 * several share as many), so that one that swallows everything still counts once. Forms of a predicted entity: its mentions
 * in the document, the texts of its ends in the claims, and those of its names and aliases that stand in the text.
 */
export function alignEntities(
  document: DocumentId | undefined,
  entities: readonly Entity[],
  claims: readonly Claim[],
  gold: Gold,
  text: string,
): Alignment {
  const flat = foldForm(text);
  const forms = new Map(
    gold.entities.map(({ id, name, mentions }) => [id, new Set([...mentions, name].map(foldForm))]),
  );
  const predicted = new Map<EntityId, Set<string>>();
  const add = (id: EntityId, form: string) => {
    const known = predicted.get(id);
    if (known) known.add(foldForm(form));
    else predicted.set(id, new Set([foldForm(form)]));
  };
  for (const { id, mentions } of entities)
    for (const mention of mentions) if (mention.document === document) add(id, mention.text);
  for (const { statement, evidence } of claims) {
    add(statement.subject, evidence.subjectText);
    add(statement.object, evidence.objectText);
  }
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const goldOf = new Map<EntityId, string>();
  for (const [id, own] of predicted) {
    const entity = byId.get(id);
    const named = entity ? formsOf(entity).filter((form) => flat.includes(form)) : [];
    const best = mostShared(forms, new Set([...own, ...named].filter(Boolean)));
    if (best !== undefined) goldOf.set(id, best);
  }
  return { predicted: new Set(predicted.keys()), goldOf, forms };
}

const formsOf = ({ name, aliases }: Entity): string[] =>
  [name.en, name.zh, ...aliases.map((alias) => alias.text)]
    .filter((form) => form !== undefined)
    .map(foldForm)
    .filter(Boolean);

function mostShared(
  gold: ReadonlyMap<string, ReadonlySet<string>>,
  own: ReadonlySet<string>,
): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const [id, forms] of gold) {
    let shared = 0;
    for (const form of forms) if (own.has(form)) shared += 1;
    if (shared > most) {
      most = shared;
      best = id;
    }
  }
  return best;
}
