import type { Span } from "../../core/document.ts";
import type { Entity, EntityId } from "../../core/entity.ts";
import { foldForm } from "../evaluate/fold-form.ts";
import { namePlaces } from "../evaluate/name-places.ts";
import type { NameSpan } from "../recognize/name-span.ts";
import { nameKey } from "../resolve/name-key.ts";
import type { Reading } from "./read-traced.ts";

/** A name that somebody asks for, and where the document has it. */
export interface Sought {
  readonly text: string;
  /** Entities of this document that have the name. */
  readonly entities: readonly Entity[];
  /** By index of the sentence: where its words stand, in the document. */
  readonly places: ReadonlyMap<number, readonly Span[]>;
  /** By index of the sentence: the names found there that are meant. */
  readonly found: ReadonlyMap<number, readonly NameSpan[]>;
}

/** Looks for a name, under all forms that its entity has in the document, in the text and among the names recognised. */
export function seekName(text: string, reading: Reading): Sought {
  const { document, names, resolution } = reading;
  const named = (keyOf: (form: string) => string) =>
    resolution.entities.filter((entity) => formsOf(entity).some((form) => keyOf(form) === keyOf(text)));
  const exact = named(foldForm);
  // With another legal form than the text has it, or none, the name is still meant.
  const entities = exact.length > 0 ? exact : named(nameKey);
  const forms = new Set([
    text,
    ...entities.flatMap((entity) => entity.mentions.map((mention) => mention.text)),
  ]);
  const ids = new Set<EntityId | undefined>(entities.map(({ id }) => id));
  const places = new Map<number, Span[]>();
  const found = new Map<number, NameSpan[]>();
  for (const { sentence, names: here } of names.sentences) {
    const stands = namePlaces(document.text, sentence, forms);
    if (stands.length > 0) places.set(sentence.index, stands);
    const meant = here.filter((name) => ids.has(resolution.entityOf(document.id, name)));
    if (meant.length > 0) found.set(sentence.index, meant);
  }
  return { text, entities, places, found };
}

const formsOf = ({ name, aliases, mentions }: Entity): string[] => [
  ...[name.en, name.zh].filter((form) => form !== undefined),
  ...aliases.map((alias) => alias.text),
  ...mentions.map((mention) => mention.text),
];
