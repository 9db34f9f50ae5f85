import type { DocumentId } from "../../core/document.ts";
import type { Entity, EntityId } from "../../core/entity.ts";
import type { Lexicon } from "../recognize/lexicon.ts";
import type { NameSpan } from "../recognize/name-span.ts";
import type { RecognizedSentence } from "../recognize/recognized-sentence.ts";
import type { AliasPair } from "../relate/reduction.ts";
import { originOf } from "../view.ts";
import { DisjointSets } from "./disjoint-sets.ts";
import { type Cluster, classOf, makeEntities } from "./make-entities.ts";
import { nameKey } from "./name-key.ts";

/** What resolution needs of one document. */
export interface ReadDocumentNames {
  readonly document: { readonly id: DocumentId; readonly text: string };
  readonly sentences: readonly RecognizedSentence[];
  readonly aliases: readonly AliasPair[];
}

/** Map from names to entities: `entityOf` throws nothing and knows every name that was recognised. */
export interface Resolution {
  readonly entities: readonly Entity[];
  entityOf(document: DocumentId, name: NameSpan): EntityId | undefined;
}

/** Groups the names of all documents into entities: first within a document, then across documents and languages. */
export function resolve(documents: readonly ReadDocumentNames[], lexicon: Lexicon): Resolution {
  const sets = new DisjointSets();
  const local = (document: DocumentId, name: NameSpan): string =>
    name.entry ? `entry ${name.entry}` : `${document} ${classOf(name.type)} ${name.text}`;
  for (const { document, sentences, aliases } of documents) {
    const byKey = new Map<string, string>();
    for (const { names } of sentences) {
      for (const name of names) {
        const node = local(document.id, name);
        sets.add(node);
        if (name.shortOf) sets.union(node, local(document.id, { ...name, text: name.shortOf }));
        if (!name.entry) {
          const key = `${classOf(name.type)} ${nameKey(name.text)}`;
          const same = byKey.get(key);
          if (same) sets.union(node, same);
          else byKey.set(key, node);
        }
      }
    }
    for (const { long, short } of aliases) {
      if (long.name.entry && short.name.entry) continue;
      if (classOf(long.name.type) === classOf(short.name.type))
        sets.union(local(document.id, long.name), local(document.id, short.name));
    }
  }
  const clusters = new Map<string, Cluster>();
  for (const { document, sentences } of documents) {
    for (const { names, view } of sentences)
      for (const name of names)
        collect(
          clusters,
          sets.find(local(document.id, name)),
          document,
          name,
          originOf(view, name.start, name.end),
          name.shortOf !== undefined,
        );
  }
  const { entities, idOfRoot } = makeEntities(clusters, lexicon);
  return {
    entities,
    entityOf: (document, name) => idOfRoot.get(sets.find(local(document, name))),
  };
}

function collect(
  clusters: Map<string, Cluster>,
  root: string,
  document: ReadDocumentNames["document"],
  name: NameSpan,
  span: { start: number; end: number },
  isShort: boolean,
): void {
  let cluster = clusters.get(root);
  if (!cluster) {
    cluster = {
      entry: root.startsWith("entry ") ? root.slice(6) : undefined,
      types: new Map(),
      forms: new Map(),
      shorts: new Set(),
      mentions: [],
    };
    clusters.set(root, cluster);
  }
  const text = document.text.slice(span.start, span.end);
  cluster.types.set(name.type, (cluster.types.get(name.type) ?? 0) + name.confidence);
  cluster.forms.set(name.text, (cluster.forms.get(name.text) ?? 0) + 1);
  if (isShort) cluster.shorts.add(name.text);
  cluster.mentions.push({ document: document.id, start: span.start, end: span.end, text });
}
