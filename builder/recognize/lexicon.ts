import { z } from "zod";
import { Alias, EntityId, EntityName } from "../../core/entity.ts";
import { EntityTypeId } from "../../core/ontology/entity-type.ts";

/** One line of graph-data/lexicon: a known entity with its names. A weak alias is an ordinary word as well. */
export const LexiconEntry = z.object({
  id: EntityId,
  name: EntityName,
  aliases: z.array(Alias.extend({ weak: z.boolean().optional() })).default([]),
  identifiers: z.record(z.string(), z.string()).optional(),
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;

/** One known form: its text, the entry it leads to, and whether it needs a stronger form nearby. */
export interface KnownForm {
  readonly text: string;
  readonly folded: string;
  readonly entry: string;
  readonly type: EntityTypeId;
  readonly isWeak: boolean;
}

export interface Lexicon {
  readonly entries: ReadonlyMap<string, LexiconEntry>;
  /** Forms by their first two folded characters, longest first: the head of a trie, which is all the depth it takes. */
  readonly byHead: ReadonlyMap<number, readonly KnownForm[]>;
  readonly byText: ReadonlyMap<string, KnownForm>;
}

/** The type of an entry is the first part of its id. */
export const typeOfEntry = (id: string): EntityTypeId => EntityTypeId.parse(id.slice(0, id.indexOf(":")));

/** The two UTF-16 units at an offset as one number; past the end stands 0. */
export const headOf = (folded: string, at: number): number =>
  folded.charCodeAt(at) * 65_536 + (at + 1 < folded.length ? folded.charCodeAt(at + 1) : 0);

/** Indexes the entries by their forms. Where two entries claim one form, the first id in code point order has it. */
export function buildLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const byText = new Map<string, KnownForm>();
  for (const entry of sorted) {
    const type = typeOfEntry(entry.id);
    const weak = new Set(entry.aliases.filter((alias) => alias.weak).map((alias) => alias.text));
    const names = [entry.name.en, entry.name.zh, ...entry.aliases.map((alias) => alias.text)];
    for (const name of names) {
      if (!name) continue;
      const text = name.replace(/[’‘]/g, "'");
      const form = { text, folded: text.toLowerCase(), entry: entry.id, type, isWeak: weak.has(name) };
      const known = byText.get(text);
      if (!known || (known.isWeak && !form.isWeak && known.entry !== form.entry)) byText.set(text, form);
    }
  }
  const byHead = new Map<number, KnownForm[]>();
  for (const form of byText.values()) {
    const head = headOf(form.folded, 0);
    const list = byHead.get(head);
    if (list) list.push(form);
    else byHead.set(head, [form]);
  }
  for (const list of byHead.values()) {
    list.sort((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
  }
  return { entries: new Map(sorted.map((entry) => [entry.id, entry])), byHead, byText };
}

/** Parses the lines of one lexicon file; an error names the line. */
export function parseLexicon(lines: string, file: string): LexiconEntry[] {
  return lines.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    let data: unknown;
    try {
      data = JSON.parse(line);
    } catch (cause) {
      throw new Error(`${file}:${index + 1} is not JSON; a lexicon has one object a line.`, { cause });
    }
    const result = LexiconEntry.safeParse(data);
    if (result.success) return [result.data];
    const issue = result.error.issues[0];
    throw new Error(
      `${file}:${index + 1}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "is not a lexicon entry"}.`,
    );
  });
}
