import { EntityId } from "../../core/entity.ts";
import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { Dice } from "./dice.ts";
import { type InventedName, inventName } from "./invent-name.ts";

/** An entity before anything is said of it. */
export interface DrawnEntity extends InventedName {
  readonly id: EntityId;
  readonly type: EntityTypeId;
  /** The part of the world that it lives in. */
  readonly circle: number;
  /** How often it is spoken of, against others: Pareto, so that there are hubs. */
  readonly fame: number;
}

const shares: Readonly<Record<EntityTypeId, number>> = {
  person: 0.38,
  company: 0.3,
  investor: 0.08,
  product: 0.1,
  model: 0.06,
  institution: 0.06,
  group: 0.02,
};

/** The heavier, the more famous the few. */
const tails: Readonly<Record<EntityTypeId, number>> = {
  person: 0.35,
  company: 0.75,
  investor: 0.75,
  product: 0.5,
  model: 0.7,
  institution: 0.5,
  group: 0.4,
};

/** Members of an average circle. */
const CIRCLE = 70;

/** So many entities in circles of very different size; the first of each type go round, so that every type is there. */
export function drawEntities(dice: Dice, count: number): DrawnEntity[] {
  const circles = Math.max(1, Math.round(count / CIRCLE));
  const sizes: Record<string, number> = {};
  for (let circle = 0; circle < circles; circle += 1) sizes[`c${circle}`] = 1 / (circle + 4) ** 0.8;
  const types = Object.keys(shares) as EntityTypeId[];
  const taken = new Set<string>();
  const entities: DrawnEntity[] = [];
  for (let at = 0; at < count; at += 1) {
    const type = types[at] ?? dice.pickByWeight(shares);
    const invented = inventFree(dice, type, taken);
    const circle = Number(dice.pickByWeight(sizes).slice(1));
    const fame = Math.max(1e-4, dice.next()) ** -tails[type];
    entities.push({ ...invented, type, circle, fame });
  }
  return entities;
}

/** A name whose id nobody has: after a few tries a number makes it so. */
function inventFree(
  dice: Dice,
  type: EntityTypeId,
  taken: Set<string>,
): InventedName & { readonly id: EntityId } {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const invented = inventName(dice, type);
    const slug = (invented.name.en ?? invented.name.zh ?? "").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-");
    const id = `${type}:${slug}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return { ...invented, id: EntityId.parse(id) };
  }
  throw new Error(`No free name for another ${type} after 50 tries; the syllables allow no more.`);
}
