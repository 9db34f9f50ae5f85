import type { EntityId } from "../../../core/entity.ts";
import { collapseAll, leaveAround, showBase, unhide, unpin } from "../../state/part-changes.ts";
import type { Part } from "../../state/view-state.ts";
import type { Translated } from "../../ui/define-texts.ts";
import type { exploreTexts } from "./explore-texts.ts";

/** One thing that makes the picture another than at rest, and the part without it. */
export interface PartChip {
  readonly id: "ego" | "only" | "expanded" | "hidden" | "pinned";
  readonly name: string;
  readonly without: Part;
}

/** What was done to the part, in words. */
export function describePart(
  part: Part,
  texts: Translated<(typeof exploreTexts)["en"]>,
  nameOf: (id: EntityId) => string,
): PartChip[] {
  const { base, ego, expansions, hidden, pins } = part;
  const pinned = Object.keys(pins) as EntityId[];
  const opened = new Set(expansions.filter(({ most }) => most > 0).map(({ of }) => of)).size;
  const chips: PartChip[] = [];
  if (ego) {
    const direction = ego.direction === "both" ? "" : `, ${texts[ego.direction]}`;
    chips.push({
      id: "ego",
      name: `${texts.around(nameOf(ego.of), ego.depth)}${direction}`,
      without: leaveAround(part),
    });
  } else if (base === "none") {
    const roots = [...new Set(expansions.map(({ of }) => of))];
    const [first] = roots;
    chips.push({
      id: "only",
      name:
        roots.length === 1 && first !== undefined ? texts.only(nameOf(first)) : texts.onlySome(roots.length),
      without: { ...showBase(part, "best"), hidden },
    });
  }
  if (opened > 0) chips.push({ id: "expanded", name: texts.expanded(opened), without: collapseAll(part) });
  if (hidden.length > 0)
    chips.push({ id: "hidden", name: texts.hidden(hidden.length), without: unhide(part) });
  if (pinned.length > 0) {
    chips.push({ id: "pinned", name: texts.pinned(pinned.length), without: unpin(part, pinned) });
  }
  return chips;
}
