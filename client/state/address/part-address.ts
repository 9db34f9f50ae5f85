import { type EntityId, isEntityId } from "../../../core/entity.ts";
import { predicateIds } from "../../../core/ontology/relation-type.ts";
import type { Ego, Expansion, Part, Place } from "../view-state.ts";
import { type AddressPair, joinIds, readNumber, readWhole, splitIds } from "./address-pair.ts";

/**
 * `base=all`; `ego=2,both,company:zhipu`; `expand=12,invested_in,in,company:zhipu` once for each expansion, with gaps for
 * any relation and direction; `without=` the entities hidden by hand; `pin=x,y,company:zhipu` once for each pin.
 */
export function encodePart({ base, ego, expansions, hidden, pins }: Part): AddressPair[] {
  const pairs: AddressPair[] = base === "best" ? [] : [["base", base]];
  if (ego) pairs.push(["ego", `${ego.depth},${ego.direction},${ego.of}`]);
  for (const { most, predicate, direction, of } of expansions) {
    pairs.push(["expand", `${most},${predicate ?? ""},${direction ?? ""},${of}`]);
  }
  if (hidden.length > 0) pairs.push(["without", joinIds(hidden)]);
  for (const [id, { x, y }] of Object.entries(pins)) pairs.push(["pin", `${round(x)},${round(y)},${id}`]);
  return pairs;
}

export function decodePart(query: URLSearchParams): Part {
  const base = query.get("base");
  const ego = decodeEgo(query.get("ego"));
  return {
    base: base === "all" || base === "none" ? base : "best",
    ...(ego && { ego }),
    expansions: eachOnce(query.getAll("expand").flatMap(decodeExpansion)),
    hidden: splitIds(query.get("without"), isEntityId),
    pins: Object.fromEntries(query.getAll("pin").flatMap(decodePin)),
  };
}

const directions = ["out", "in"] as const;

function decodeEgo(text: string | null): Ego | undefined {
  const match = /^([123]),(out|in|both),(.+)$/s.exec(text ?? "");
  const id = match?.[3];
  if (!match || !isEntityId(id)) return undefined;
  const depth = ([1, 2, 3] as const).find((each) => String(each) === match[1]) ?? 1;
  return { of: id, depth, direction: directions.find((each) => each === match[2]) ?? "both" };
}

function decodeExpansion(text: string): Expansion[] {
  const match = /^(\d+),(\w*),(\w*),(.+)$/s.exec(text);
  const most = readWhole(match?.[1] ?? null, 0, 100_000);
  const id = match?.[4];
  if (!match || most === undefined || !isEntityId(id)) return [];
  const predicate = predicateIds.find((each) => each === match[2]);
  const direction = directions.find((each) => each === match[3]);
  if ((match[2] && !predicate) || (match[3] && !direction)) return [];
  return [{ of: id, ...(predicate && { predicate }), ...(direction && { direction }), most }];
}

function eachOnce(expansions: readonly Expansion[]): Expansion[] {
  const last = new Map(
    expansions.map((each) => [`${each.predicate ?? ""} ${each.direction ?? ""} ${each.of}`, each]),
  );
  return [...last.values()];
}

function decodePin(text: string): [EntityId, Place][] {
  const match = /^([^,]+),([^,]+),(.+)$/s.exec(text);
  const x = readNumber(match?.[1] ?? null, -1e7, 1e7);
  const y = readNumber(match?.[2] ?? null, -1e7, 1e7);
  const id = match?.[3];
  return x !== undefined && y !== undefined && isEntityId(id) ? [[id, { x, y }]] : [];
}

const round = (value: number) => Number(value.toFixed(1)) + 0;
