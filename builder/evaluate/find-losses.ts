import type { Snapshot } from "../../core/snapshot.ts";
import type { Evaluation } from "./evaluate.ts";
import { findFalse, findMisread } from "./find-false.ts";
import { findLost } from "./find-lost.ts";
import type { Loss } from "./loss.ts";
import { lossContext } from "./loss-context.ts";

/** All relations that went wrong, with their causes, text by text. Texts that the snapshot does not hold are left out. */
export function findLosses(snapshot: Snapshot, evaluation: Evaluation): Loss[] {
  return evaluation.documents.flatMap((judged) => {
    const context = lossContext(snapshot, judged);
    return context ? [...findLost(context), ...findFalse(context), ...findMisread(context)] : [];
  });
}
