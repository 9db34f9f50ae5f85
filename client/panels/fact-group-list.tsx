import { useState } from "react";
import { useApp, useMessages } from "../state/app-context.tsx";
import { LineSwatch } from "../ui/line-swatch.tsx";
import { FactRow } from "./fact-row.tsx";
import type { FactGroup } from "./group-facts.ts";

interface FactGroupListProps {
  readonly group: FactGroup;
  /** Whether all of its facts are there from the start. */
  readonly isOpen: boolean;
}

const MOST_FOLDED = 8;

/** The facts of one relation; a long list is folded. */
export function FactGroupList({ group, isOpen }: FactGroupListProps) {
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const [isUnfolded, setIsUnfolded] = useState(isOpen);
  const { relation, side, facts } = group;
  // One more than fits is shown as well: "show all" would take its place.
  const isLong = facts.length > MOST_FOLDED + 1;
  const shown = isLong && !isUnfolded ? facts.slice(0, MOST_FOLDED) : facts;
  const heading = relation.labels[side === "subject" ? "heading" : "inverse"][language];
  return (
    <section className="fact-group" data-group={`${group.predicate} ${side}`}>
      <h3 className="group-head">
        <LineSwatch kind={relation.kind} />
        {heading} <span className="group-count">{facts.length}</span>
      </h3>
      <ul>
        {shown.map((fact) => (
          <li key={fact.statement.id}>
            <FactRow fact={fact} />
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" className="text-button show-all" onClick={() => setIsUnfolded(!isUnfolded)}>
          {isUnfolded ? messages.showFewer : messages.showAll(facts.length)}
        </button>
      )}
    </section>
  );
}
