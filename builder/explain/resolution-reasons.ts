import type { Entity } from "../../core/entity.ts";
import type { NameSpan } from "../recognize/name-span.ts";
import { nameKey, withoutLegalForm } from "../resolve/name-key.ts";
import type { Reading } from "./read-traced.ts";

/** Why a name of the document is this entity: one reason a line. */
export function resolutionReasons(name: NameSpan, entity: Entity, reading: Reading): string[] {
  const { names, resolution, document } = reading;
  const reasons: string[] = [];
  const add = (reason: string) => reasons.push(`"${name.text}" is ${entity.id}: ${reason}`);
  if (name.entry) add(`the lexicon has it among the names of ${name.entry}`);
  if (name.shortOf) add(`the text has the longer "${name.shortOf}"`);
  for (const { long, short } of names.aliases)
    if (long.name.text === name.text || short.name.text === name.text)
      add(`the text equates "${long.name.text}" and "${short.name.text}"`);
  const bare = withoutLegalForm(name.text);
  if (!name.entry && bare !== name.text && isFormOf(entity, bare))
    add(`without its legal form it is "${bare}"`);
  const key = nameKey(name.text);
  const others = new Set(
    names.sentences
      .flatMap((sentence) => sentence.names)
      .filter((other) => other.text !== name.text && nameKey(other.text) === key)
      .filter((other) => resolution.entityOf(document.id, other) === entity.id)
      .map((other) => other.text),
  );
  for (const other of others) add(`"${other}" is the same but for legal form, case or marks`);
  if (reasons.length === 0) add("no known or longer name is near; equal names are one entity");
  return reasons;
}

const isFormOf = ({ name, aliases }: Entity, text: string): boolean =>
  name.en === text || name.zh === text || aliases.some((alias) => alias.text === text);
