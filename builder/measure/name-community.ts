import type { Entity, EntityId } from "../../core/entity.ts";
import { compareText } from "../../core/graph/compare.ts";
import type { Label } from "../../core/ontology/entity-type.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import type { Statement } from "../../core/statement.ts";

/** Communities whose members mostly do one thing with one hub are named after that. */
const NAMED_BY_RELATION: Partial<Record<PredicateId, (hub: Label) => Label>> = {
  integrated: (hub) => ({ en: `${hub.en} adopters`, zh: joinScripts("接入", hub.zh, "的企业") }),
  invested_in: (hub) => ({ en: `${hub.en} and its backers`, zh: joinScripts(hub.zh, "与投资方") }),
};

const LEAST_SHARE = 0.5;
const LEAST_COUNT = 4;
/** A second member is named if it has at least this share of the first one's statements. */
const SECOND_SHARE = 0.25;

/**
 * Names a community by its content: what most of its statements say of its hub, else its one or two best connected members.
 *
 * @param statements those with both ends in the community
 */
export function nameCommunity(members: readonly Entity[], statements: readonly Statement[]): Label {
  const counts = new Map<string, number>();
  for (const { subject, object } of statements) {
    counts.set(subject, (counts.get(subject) ?? 0) + 1);
    counts.set(object, (counts.get(object) ?? 0) + 1);
  }
  const count = (entity: Entity) => counts.get(entity.id) ?? 0;
  const ranked = members.toSorted((a, b) => count(b) - count(a) || compareText(a.id, b.id));
  const first = ranked[0];
  if (!first) throw new Error("A community without members cannot be named.");
  const isNamesake = (entity: Entity) => nameOf(entity).en === nameOf(first).en;
  // A company and its model often share a name; both are the hub then.
  const hubs = new Set(ranked.filter(isNamesake).map(({ id }) => id));
  const second = ranked.find((entity) => !isNamesake(entity));
  const byRelation = nameByRelation(first, hubs, statements);
  if (byRelation) return byRelation;
  if (!second || count(second) < count(first) * SECOND_SHARE) return nameOf(first);
  const [a, b] = [nameOf(first), nameOf(second)];
  return { en: `${a.en} and ${b.en}`, zh: joinScripts(a.zh, "与", b.zh) };
}

function nameByRelation(
  hub: Entity,
  hubs: ReadonlySet<EntityId>,
  statements: readonly Statement[],
): Label | undefined {
  for (const [predicate, name] of Object.entries(NAMED_BY_RELATION)) {
    const count = statements.filter(
      (statement) =>
        statement.predicate === predicate && hubs.has(statement.object) && statement.polarity === "asserted",
    ).length;
    if (count >= LEAST_COUNT && count >= statements.length * LEAST_SHARE) return name(nameOf(hub));
  }
  return undefined;
}

function nameOf({ name, type }: Entity): Label {
  const en = name.en ?? name.zh ?? "";
  const article = type === "group" && name.en !== undefined && !/^the /i.test(en) ? "the " : "";
  return { en: article + en, zh: name.zh ?? name.en ?? "" };
}

const LATIN = /[\p{Script=Latin}\d]/u;

/** Joins parts, with a space wherever Latin letters or digits meet another part. */
function joinScripts(...parts: readonly string[]): string {
  return parts.reduce((text, part) => {
    const meetsLatin = LATIN.test(text.at(-1) ?? "") || LATIN.test(part.at(0) ?? "");
    return meetsLatin ? `${text} ${part}` : text + part;
  });
}
