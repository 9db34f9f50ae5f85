import { type Alias, type Entity, EntityId, type EntityName, type MentionRecord } from "../../core/entity.ts";
import { type EntityTypeId, entityTypeIds, organisationTypes } from "../../core/ontology/entity-type.ts";
import type { Lexicon } from "../recognize/lexicon.ts";
import { isSameName, letterKey } from "./match-names.ts";
import { nameKey, withoutLegalForm } from "./name-key.ts";

/** Names of one document, or of the lexicon's entry, that are one thing. */
export interface Cluster {
  readonly entry: string | undefined;
  readonly types: Map<EntityTypeId, number>;
  readonly forms: Map<string, number>;
  /** Forms that abbreviate others of the same text. */
  readonly shorts: Set<string>;
  readonly mentions: MentionRecord[];
}

/** Organisations of all types are one class, products and models another: texts use them for one another. */
export function classOf(type: EntityTypeId): string {
  if (type === "person" || type === "group") return type;
  return (organisationTypes as readonly string[]).includes(type) ? "organisation" : "thing";
}

/**
 * Puts the clusters of all documents together by the key of their name within one class, and makes an entity of each. A name
 * that is a known name with a legal form is the known entity.
 */
export function makeEntities(
  clusters: ReadonlyMap<string, Cluster>,
  lexicon: Lexicon,
): { entities: Entity[]; idOfRoot: ReadonlyMap<string, EntityId> } {
  const groups = new Map<string, Group>();
  for (const [root, cluster] of clusters) {
    const key = groupOf(cluster, lexicon);
    const entry = key.startsWith("entry ") ? key.slice(6) : undefined;
    const group = groups.get(key) ?? { roots: [], cluster: emptyCluster(entry) };
    groups.set(key, group);
    group.roots.push(root);
    addTo(group.cluster, cluster);
  }
  joinSameNames(groups);
  const entities: Entity[] = [];
  const idOfRoot = new Map<string, EntityId>();
  for (const [key, { roots, cluster }] of groups) {
    const id = EntityId.parse(cluster.entry ?? mintId(key, cluster, lexicon));
    for (const root of roots) idOfRoot.set(root, id);
    entities.push(makeEntity(id, cluster, lexicon));
  }
  return { entities: entities.sort((a, b) => (a.id < b.id ? -1 : 1)), idOfRoot };
}

interface Group {
  readonly roots: string[];
  readonly cluster: Cluster;
}

/**
 * Puts groups together whose names differ in marks, word borders or free spelling only (Crédit and Credit, Xing-xing and
 * Xingxing), where no two known names would become one. Names in Han characters stay: their pinyin is many names'.
 */
function joinSameNames(groups: Map<string, Group>): void {
  const alike = new Map<string, string[]>();
  for (const [key, { cluster }] of groups) {
    const kind = key.startsWith("entry ")
      ? classOf(key.slice(6, key.indexOf(":")) as EntityTypeId)
      : key.split(" ")[0];
    if (kind !== "person" && kind !== "organisation") continue;
    const name = nameOf(cluster, (form) => !isChinese(form));
    if (name.length < 5) continue;
    const letters = `${kind} ${letterKey(name, kind)}`;
    const list = alike.get(letters);
    if (list) list.push(key);
    else alike.set(letters, [key]);
  }
  for (const [letters, keys] of alike) {
    const known = keys.filter((key) => key.startsWith("entry "));
    if (keys.length < 2 || known.length > 1) continue;
    const kind = letters.startsWith("person ") ? "person" : "organisation";
    const first = known[0] ?? keys.toSorted()[0] ?? "";
    const target = groups.get(first);
    if (!target) continue;
    const name = nameOf(target.cluster, (form) => !isChinese(form));
    for (const key of keys.toSorted()) {
      const group = groups.get(key);
      if (key === first || !group) continue;
      if (
        !isSameName(
          name,
          nameOf(group.cluster, (form) => !isChinese(form)),
          kind,
        )
      )
        continue;
      target.roots.push(...group.roots);
      addTo(target.cluster, group.cluster);
      groups.delete(key);
    }
  }
}

const emptyCluster = (entry: string | undefined): Cluster => ({
  entry,
  types: new Map(),
  forms: new Map(),
  shorts: new Set(),
  mentions: [],
});

function addTo(sum: Cluster, { types, forms, shorts, mentions }: Cluster): void {
  for (const [type, weight] of types) sum.types.set(type, (sum.types.get(type) ?? 0) + weight);
  for (const [form, count] of forms) {
    // A form that stands for itself in one text is no abbreviation.
    const isShort = shorts.has(form) && (!sum.forms.has(form) || sum.shorts.has(form));
    if (isShort) sum.shorts.add(form);
    else sum.shorts.delete(form);
    sum.forms.set(form, (sum.forms.get(form) ?? 0) + count);
  }
  sum.mentions.push(...mentions);
}

function groupOf(cluster: Cluster, lexicon: Lexicon): string {
  if (cluster.entry) return `entry ${cluster.entry}`;
  const kind = classOf(heaviest(cluster.types));
  for (const form of cluster.forms.keys()) {
    const bare = withoutLegalForm(form);
    const known = bare === form ? undefined : lexicon.byText.get(bare);
    if (known && !known.isWeak && classOf(known.type) === kind) return `entry ${known.entry}`;
  }
  return `${kind} ${keyOf(nameOf(cluster))}`;
}

const keyOf = (name: string): string =>
  nameKey(name) ||
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");

/** The id of a thing that the lexicon does not know: never one of the lexicon's. */
function mintId(key: string, cluster: Cluster, lexicon: Lexicon): string {
  const id = `${heaviest(cluster.types)}:${key.slice(key.indexOf(" ") + 1)}`;
  return lexicon.entries.has(id) ? `${id}-2` : id;
}

function makeEntity(id: EntityId, cluster: Cluster, lexicon: Lexicon): Entity {
  const entry = cluster.entry ? lexicon.entries.get(cluster.entry) : undefined;
  const name: EntityName = entry ? entry.name : namesFrom(cluster);
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
  for (const form of [...cluster.forms.keys()].sort()) {
    if (known.has(form)) continue;
    known.add(form);
    aliases.push({
      text: form,
      language: isChinese(form) ? "zh" : "en",
      ...(cluster.shorts.has(form) ? { kind: "short" as const } : {}),
    });
  }
  return {
    id,
    type: entityTypeIds.find((each) => id.startsWith(`${each}:`)) ?? "company",
    name,
    aliases,
    ...(entry?.identifiers ? { identifiers: entry.identifiers } : {}),
    mentions: cluster.mentions.toSorted((a, b) =>
      a.document === b.document ? a.start - b.start : a.document < b.document ? -1 : 1,
    ),
  };
}

const isChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

function namesFrom(cluster: Cluster): EntityName {
  const en = nameOf(cluster, (form) => !isChinese(form));
  const zh = nameOf(cluster, isChinese);
  return { ...(en ? { en } : {}), ...(zh ? { zh } : {}) };
}

/**
 * The form to show: one that is no abbreviation, without a legal form where the text has it so; of these the most frequent,
 * then the longest, then the first in code point order. A family name never stands for a person.
 */
function nameOf({ forms, shorts }: Cluster, accepts: (form: string) => boolean = () => true): string {
  const isLegal = (form: string) => Number(withoutLegalForm(form) !== form);
  return (
    [...forms]
      .filter(([form]) => accepts(form))
      .sort(
        ([a, m], [b, n]) =>
          Number(shorts.has(a)) - Number(shorts.has(b)) ||
          isLegal(a) - isLegal(b) ||
          Number(b.includes(" ")) - Number(a.includes(" ")) ||
          n - m ||
          b.length - a.length ||
          (a < b ? -1 : 1),
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
