import { z } from "zod";
import { Language } from "../../core/document.ts";
import { Modality, Polarity } from "../../core/statement.ts";

/** An entity as annotated: all forms that the text has for it. */
export const GoldEntity = z.object({
  id: z.string().min(1),
  type: z.string().min(1),
  name: z.string().min(1),
  mentions: z.array(z.string()),
});
export type GoldEntity = z.infer<typeof GoldEntity>;

/** A relation as annotated between two entities of the same text. `optional` is neither missed nor a false alarm. */
export const GoldRelation = z.object({
  s: z.string().min(1),
  p: z.string().min(1),
  o: z.string().min(1),
  evidence: z.string(),
  polarity: Polarity.default("asserted"),
  modality: Modality.default("fact"),
  optional: z.boolean().default(false),
});
export type GoldRelation = z.infer<typeof GoldRelation>;

/** What one text says, by hand: see docs/guidelines.md. */
export const Gold = z.object({
  lang: Language,
  entities: z.array(GoldEntity),
  relations: z.array(GoldRelation),
});
export type Gold = z.infer<typeof Gold>;

/** Parses one annotated file; the error says in one line what is wrong. */
export function parseGold(content: string): Gold {
  let data: unknown;
  try {
    data = JSON.parse(content);
  } catch (cause) {
    throw new Error("this is not JSON.", { cause });
  }
  const result = Gold.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(
      `this is no gold annotation: ${issue?.path.join(".") || "the file"}: ${issue?.message ?? "unknown"}.`,
    );
  }
  const known = new Set(result.data.entities.map(({ id }) => id));
  for (const { s, p, o } of result.data.relations)
    for (const end of [s, o])
      if (!known.has(end))
        throw new Error(`the relation ${s} ${p} ${o} needs the entity "${end}", which is not listed.`);
  return result.data;
}
