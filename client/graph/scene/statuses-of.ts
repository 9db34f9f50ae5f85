import type { PartialDate } from "../../../core/document.ts";
import { type Endings, endingsOf } from "../../../core/graph/as-of.ts";
import { statusAsOf } from "../../state/statement-status.ts";
import type { Filters, Status } from "../../state/view-state.ts";
import type { GraphIndex } from "./graph-index.ts";

interface Kept {
  readonly endings: Endings;
  day: PartialDate;
  statuses: readonly Status[];
}

const kept = new WeakMap<GraphIndex, Kept>();

/** The status of each statement by number: as it was on the day that the filters look at, else as the sources leave it. */
export function statusesOf(index: GraphIndex, { asOf }: Pick<Filters, "asOf">): readonly Status[] {
  if (asOf === undefined) return index.statuses;
  const before = kept.get(index);
  if (before?.day === asOf) return before.statuses;
  const endings = before?.endings ?? endingsOf(index.statements);
  const then = index.statements.map((statement) => statusAsOf(statement, asOf, endings));
  const statuses = [before?.statuses, index.statuses].find((known) => known && isSame(known, then)) ?? then;
  kept.set(index, { endings, day: asOf, statuses });
  return statuses;
}

const isSame = (a: readonly Status[], b: readonly Status[]): boolean =>
  a.every((status, at) => status === b[at]);
