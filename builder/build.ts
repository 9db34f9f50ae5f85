import type { Document } from "../core/document.ts";
import type { Message } from "../core/message.ts";
import { entityTypes } from "../core/ontology/entity-type.ts";
import { kindLabels, relationKinds } from "../core/ontology/relation-type.ts";
import { relationTypeInfo, relationTypes } from "../core/ontology/relations/index.ts";
import { SNAPSHOT_VERSION, type Snapshot } from "../core/snapshot.ts";
import { extract } from "./extract.ts";
import { type DocumentRelations, fuse } from "./fuse.ts";
import type { InputFile } from "./inputs/input.ts";
import { read } from "./inputs/read.ts";
import type { Knowledge } from "./knowledge.ts";
import { measure } from "./measure.ts";
import { resolve } from "./resolve/resolve.ts";

/** Everything a build depends on. `hash` is SHA-256 in hexadecimal; `progress` hears of every document read. */
export interface BuildInputs {
  readonly files: readonly InputFile[];
  readonly knowledge: Knowledge;
  readonly title: string;
  /** The title on a Chinese page, where it is another. */
  readonly titleZh?: string;
  readonly generator: string;
  readonly hash: (text: string) => string;
  readonly progress?: (done: number, of: number, path: string) => void;
}

/** Reads, extracts, resolves, fuses and measures. The result depends on the inputs only, not on their order. */
export function build(inputs: BuildInputs): Snapshot {
  const files = inOrder(inputs.files);
  const messages: Message[] = [];
  const documents: Document[] = [];
  const relations: DocumentRelations[] = [];
  const seen = new Set<string>();
  files.forEach((file, index) => {
    const result = read(file, inputs.hash);
    messages.push(...result.messages);
    if (result.document) {
      const document = unique(result.document, seen);
      documents.push(document);
      relations.push(extract(document, inputs.knowledge));
    }
    inputs.progress?.(index + 1, files.length, file.path);
  });
  const resolution = resolve(
    relations.map((each) => each.names),
    inputs.knowledge.lexicon,
  );
  const statements = fuse(relations, resolution, inputs.hash);
  const measured = measure(resolution.entities, statements);
  return {
    meta: {
      kind: "tieline-snapshot",
      version: SNAPSHOT_VERSION,
      title: inputs.title,
      ...(inputs.titleZh !== undefined && { titleZh: inputs.titleZh }),
      generator: inputs.generator,
      inputs: inputs
        .hash(JSON.stringify([documents, inputs.knowledge.fingerprint, inputs.generator]))
        .slice(0, 16),
    },
    ontology: {
      entityTypes: [...entityTypes],
      relationTypes: relationTypes.map(relationTypeInfo),
      kinds: relationKinds.map((id) => ({ id, label: kindLabels[id] })),
    },
    documents,
    entities: measured.entities,
    statements,
    communities: measured.communities,
    messages,
  };
}

/** By name, then by content: two files of one name come in the same order from whichever folder was given first. The same file counts once. */
function inOrder(files: readonly InputFile[]): InputFile[] {
  const sorted = [...files].sort((a, b) =>
    a.path === b.path ? compareBytes(a.bytes, b.bytes) : a.path < b.path ? -1 : 1,
  );
  return sorted.filter((file, at) => {
    const before = sorted[at - 1];
    return !before || before.path !== file.path || compareBytes(before.bytes, file.bytes) !== 0;
  });
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const common = Math.min(a.length, b.length);
  for (let at = 0; at < common; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Two files of one name are two documents: the second gets a number. */
function unique(document: Document, seen: Set<string>): Document {
  let id: string = document.id;
  for (let count = 2; seen.has(id); count += 1) id = `${document.id}-${count}`;
  seen.add(id);
  return id === document.id ? document : { ...document, id: id as Document["id"] };
}
