import { z } from "zod";
import { Document } from "./document.ts";
import { Entity } from "./entity.ts";
import { Message } from "./message.ts";
import { EntityType, Label } from "./ontology/entity-type.ts";
import { RelationKind, RelationTypeInfo } from "./ontology/relation-type.ts";
import { Statement } from "./statement.ts";

export const SNAPSHOT_VERSION = 1;

/** The ontology as it travels with the data: a client needs nothing else to label and colour a graph. */
export const OntologyInfo = z.object({
  entityTypes: z.array(EntityType),
  relationTypes: z.array(RelationTypeInfo),
  kinds: z.array(z.object({ id: RelationKind, label: Label })),
});
export type OntologyInfo = z.infer<typeof OntologyInfo>;

/** A community of the graph, named by its best connected members, largest first; `id` is `Metrics.community`. */
export const Community = z.object({ id: z.int().nonnegative(), label: Label, size: z.int().positive() });
export type Community = z.infer<typeof Community>;

/** What a build writes: see docs/snapshot.md. */
export const Snapshot = z.object({
  meta: z.object({
    kind: z.literal("tieline-snapshot"),
    version: z.literal(SNAPSHOT_VERSION),
    title: z.string(),
    /** The title on a Chinese page, where it is another. */
    titleZh: z.string().optional(),
    generator: z.string(),
    inputs: z.string(),
  }),
  ontology: OntologyInfo,
  documents: z.array(Document),
  entities: z.array(Entity),
  statements: z.array(Statement),
  communities: z.array(Community).optional(),
  messages: z.array(Message),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** Parses the text of a snapshot file; the error says what is wrong in one line. */
export function parseSnapshot(text: string): Snapshot {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error("This is not a Tieline snapshot: it is not JSON.", { cause });
  }
  const kind = (data as { meta?: { kind?: unknown; version?: unknown } } | null)?.meta;
  if (kind?.kind !== "tieline-snapshot")
    throw new Error('This is not a Tieline snapshot: meta.kind is not "tieline-snapshot".');
  if (kind.version !== SNAPSHOT_VERSION) {
    throw new Error(
      `This snapshot has version ${String(kind.version)}; this program reads version ${SNAPSHOT_VERSION}. Build it again.`,
    );
  }
  const result = Snapshot.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new Error(
      `This snapshot is damaged at ${issue?.path.join(".") ?? "?"}: ${issue?.message ?? "unknown"}.`,
    );
  }
  return result.data;
}
