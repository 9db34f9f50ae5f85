import type { DocumentId } from "../../core/document.ts";
import { type Alias, type Entity, EntityId, type EntityName, type MentionRecord } from "../../core/entity.ts";
import { type EntityTypeId, entityTypeIds, organisationTypes } from "../../core/ontology/entity-type.ts";
import type { Lexicon } from "../recognize/lexicon.ts";
import type { NameSpan } from "../recognize/name-span.ts";
import type { RecognizedSentence } from "../recognize/recognized-sentence.ts";
import type { AliasPair } from "../relate/reduction.ts";
import { originOf } from "../view.ts";
import { DisjointSets } from "./disjoint-sets.ts";
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

interface Cluster {
  readonly entry: string | undefined;
  readonly types: Map<EntityTypeId, number>;
  readonly forms: Map<string, number>;
  readonly mentions: MentionRecord[];
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
        );
  }
  return makeEntities(clusters, lexicon, (document, name) => sets.find(local(document, name)));
}

/** Organisations of all types are one class, products and models another: texts use them for one another. */
function classOf(type: EntityTypeId): string {
  if (type === "person" || type === "group") return type;
  return (organisationTypes as readonly string[]).includes(type) ? "organisation" : "thing";
}

function collect(
  clusters: Map<string, Cluster>,
  root: string,
  document: ReadDocumentNames["document"],
  name: NameSpan,
  span: { start: number; end: number },
): void {
  let cluster = clusters.get(root);
  if (!cluster) {
    cluster = {
      entry: root.startsWith("entry ") ? root.slice(6) : undefined,
      types: new Map(),
      forms: new Map(),
      mentions: [],
    };
    clusters.set(root, cluster);
  }
  const text = document.text.slice(span.start, span.end);
  cluster.types.set(name.type, (cluster.types.get(name.type) ?? 0) + name.confidence);
  cluster.forms.set(name.text, (cluster.forms.get(name.text) ?? 0) + 1);
  cluster.mentions.push({ document: document.id, start: span.start, end: span.end, text });
}

function makeEntities(
  clusters: ReadonlyMap<string, Cluster>,
  lexicon: Lexicon,
  rootOf: (document: DocumentId, name: NameSpan) => string,
): Resolution {
  const merged = new Map<string, { entry: string | undefined; clusters: Cluster[] }>();
  const idOfRoot = new Map<string, string>();
  for (const [root, cluster] of clusters) {
    const id = cluster.entry ?? mintId(cluster);
    idOfRoot.set(root, id);
    const found = merged.get(id);
    if (found) found.clusters.push(cluster);
    else merged.set(id, { entry: cluster.entry, clusters: [cluster] });
  }
  const entities = [...merged]
    .map(([id, group]) => makeEntity(id, group.entry, group.clusters, lexicon))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entities,
    entityOf: (document, name) => {
      const id = idOfRoot.get(rootOf(document, name));
      return id === undefined ? undefined : EntityId.parse(id);
    },
  };
}

function mintId(cluster: Cluster): string {
  const name = longestForm(cluster.forms);
  const slug = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const type = heaviest(cluster.types);
  return `${type}:${nameKey(name) === "" ? slug : nameKey(name)}`;
}

function makeEntity(
  id: string,
  entryId: string | undefined,
  clusters: readonly Cluster[],
  lexicon: Lexicon,
): Entity {
  const forms = new Map<string, number>();
  for (const cluster of clusters)
    for (const [form, count] of cluster.forms) forms.set(form, (forms.get(form) ?? 0) + count);
  const entry = entryId ? lexicon.entries.get(entryId) : undefined;
  const name: EntityName = entry ? entry.name : namesFrom(forms);
  const known = new Set([name.en, name.zh].filter((text) => text !== undefined));
  const aliases: Alias[] = [];
  for (const alias of entry?.aliases ?? []) {
    if (known.has(alias.text)) continue;
    known.add(alias.text);
    aliases.push({
      text: alias.text,
      ...(alias.language ? { language: alias.language } : {}),
      ...(alias.kind ? { kind: alias.kind } : {}),
    });
  }
  for (const form of [...forms.keys()].sort()) {
    if (known.has(form)) continue;
    known.add(form);
    aliases.push({ text: form, language: isChinese(form) ? "zh" : "en" });
  }
  const mentions = clusters
    .flatMap((cluster) => cluster.mentions)
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.start - b.start));
  const type = entry
    ? entityTypeIds.find((each) => id.startsWith(`${each}:`))
    : entityTypeIds.find((each) => id.startsWith(`${each}:`));
  return {
    id: EntityId.parse(id),
    type: type ?? "company",
    name,
    aliases,
    ...(entry?.identifiers ? { identifiers: entry.identifiers } : {}),
    mentions,
  };
}

const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

function namesFrom(forms: ReadonlyMap<string, number>): EntityName {
  const pick = (chinese: boolean) =>
    longestForm(new Map([...forms].filter(([form]) => isChinese(form) === chinese)));
  const zh = pick(true);
  const en = pick(false);
  return { ...(en ? { en } : {}), ...(zh ? { zh } : {}) };
}

/** The form to show: the most frequent, then the longest, then the first in code point order; a family name never stands for a person. */
function longestForm(forms: ReadonlyMap<string, number>): string {
  return (
    [...forms].sort(
      ([a, m], [b, n]) =>
        Number(b.includes(" ")) - Number(a.includes(" ")) || n - m || b.length - a.length || (a < b ? -1 : 1),
    )[0]?.[0] ?? ""
  );
}

function heaviest(types: ReadonlyMap<EntityTypeId, number>): EntityTypeId {
  let best: EntityTypeId = "company";
  let weight = -1;
  for (const type of entityTypeIds) {
    const found = types.get(type) ?? -1;
    if (found > weight + 1e-9) {
      best = type;
      weight = found;
    }
  }
  return best;
}
