import type { EntityId } from "../../../core/entity.ts";
import type { Selection } from "../../state/view-state.ts";
import type { GraphIndex } from "./graph-index.ts";
import { statementsOfDocument } from "./statements-of-document.ts";

/** The entities that a selection names or whose statements it names, by number. */
export function entitiesOfSelection(index: GraphIndex, selection: Selection): number[] {
  const numbersOf = (ids: readonly EntityId[]) => ids.flatMap((id) => index.entityAt.get(id) ?? []);
  const endsOf = (at: number) => [index.subjects[at] ?? 0, index.objects[at] ?? 0];
  switch (selection.kind) {
    case "none":
      return [];
    case "entity":
      return numbersOf([selection.id]);
    case "entities":
    case "common":
      return numbersOf(selection.ids);
    case "paths":
      return numbersOf([selection.from, selection.to].flatMap((id) => id ?? []));
    case "document":
      return [...new Set(statementsOfDocument(index, selection.id).flatMap(endsOf))];
    case "statement": {
      const at = index.statementAt.get(selection.id);
      return at === undefined ? [] : endsOf(at);
    }
  }
}
