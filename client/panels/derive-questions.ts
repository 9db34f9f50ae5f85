import type { EntityCard, Overview } from "../../core/api.ts";
import type { EntityId } from "../../core/entity.ts";
import type { FactSide } from "../state/app-state.ts";
import { statusOf } from "../state/statement-status.ts";
import type { Messages } from "../ui/messages.ts";

type Wording = "whoLeft" | "whoBacked" | "whoUses" | "whatBacked" | "whoFounded";

/** A question that the graph answers, and where. */
export interface Question extends FactSide {
  readonly entity: EntityCard;
  readonly wording: Wording & keyof Messages;
  readonly answers: number;
}

const kinds: readonly (FactSide & { readonly wording: Wording })[] = [
  { predicate: "resigned_from", side: "object", wording: "whoLeft" },
  { predicate: "integrated", side: "object", wording: "whoUses" },
  { predicate: "invested_in", side: "object", wording: "whoBacked" },
  { predicate: "invested_in", side: "subject", wording: "whatBacked" },
  { predicate: "founded", side: "object", wording: "whoFounded" },
];
const LEAST_ANSWERS = 2;

/**
 * Up to one question of each kind, about the entity with most answers to it; no entity is asked about twice. Only what the
 * sources state as fact, past or present, is an answer.
 */
export function deriveQuestions({ entities, statements }: Overview): Question[] {
  const stated = statements.filter((statement) => ["fact", "former"].includes(statusOf(statement)));
  const asked = new Set<EntityId>();
  return kinds.flatMap((kind) => {
    const others = new Map<EntityId, Set<EntityId>>();
    for (const statement of stated) {
      if (statement.predicate !== kind.predicate) continue;
      const id = statement[kind.side];
      const other = statement[kind.side === "subject" ? "object" : "subject"];
      others.set(id, (others.get(id) ?? new Set()).add(other));
    }
    const answersOf = (entity: EntityCard) => others.get(entity.id)?.size ?? 0;
    const best = entities
      .filter((entity) => !asked.has(entity.id) && answersOf(entity) >= LEAST_ANSWERS)
      .toSorted(
        (a, b) =>
          answersOf(b) - answersOf(a) || b.metrics.degree - a.metrics.degree || (a.id < b.id ? -1 : 1),
      )[0];
    if (!best) return [];
    asked.add(best.id);
    return [{ ...kind, entity: best, answers: answersOf(best) }];
  });
}
