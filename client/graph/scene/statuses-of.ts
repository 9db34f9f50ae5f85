import type { PartialDate } from "../../../core/document.ts";
import { type Endings, endingsOf, mayEnd, statusAsOf } from "../../../core/graph/as-of.ts";
import type { Filters, Status } from "../../state/view-state.ts";
import type { GraphIndex } from "./graph-index.ts";

interface Kept {
  readonly endings: Endings;
  /** The statements, by number, whose status depends on the day at all. */
  readonly changing: readonly number[];
  readonly day: PartialDate;
  readonly statuses: readonly Status[];
}

const kept = new WeakMap<GraphIndex, Kept>();

/** The status of each statement by number: as it was on the day that the filters look at, else as the sources leave it. */
export function statusesOf(index: GraphIndex, { asOf }: Pick<Filters, "asOf">): readonly Status[] {
  if (asOf === undefined) return index.statuses;
  const before = kept.get(index);
  if (before?.day === asOf) return before.statuses;
  const { endings, changing } = before ?? whatChanges(index);
  const then = [...index.statuses];
  for (const at of changing) {
    const statement = index.statements[at];
    if (statement) then[at] = statusAsOf(statement, asOf, endings);
  }
  const same = [before?.statuses, index.statuses].find((known) =>
    changing.every((at) => known?.[at] === then[at]),
  );
  const statuses = same ?? then;
  kept.set(index, { endings, changing, day: asOf, statuses });
  return statuses;
}

function whatChanges({ statements }: GraphIndex): Pick<Kept, "endings" | "changing"> {
  const endings = endingsOf(statements);
  const changing = statements.flatMap((statement, at) => (mayEnd(statement, endings) ? [at] : []));
  return { endings, changing };
}
