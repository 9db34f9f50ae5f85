import { useState } from "react";
import { useApp, useMessages, useTexts } from "../state/app-context.tsx";
import { defineTexts } from "../ui/define-texts.ts";
import { LineSwatch } from "../ui/line-swatch.tsx";
import { FactRow } from "./fact-row.tsx";
import { countStandings, type FactGroup } from "./group-facts.ts";
import { NextPostLines, NextPostsNote } from "./next-post-lines.tsx";

const texts = defineTexts({
  en: { ended: "former", reported: "reported", planned: "planned", negated: "negated" },
  zh: { ended: "曾经", reported: "传闻", planned: "计划", negated: "否定" },
});

interface FactGroupListProps {
  readonly group: FactGroup;
  /** Whether all of its facts are there from the start. */
  readonly isOpen: boolean;
  /** Whether the panel has few facts in all, or many. */
  readonly room: keyof typeof MOST_FOLDED;
}

const SEPARATOR = " · ";

/** Of an entity with many facts each group shows a few, so that one sees what groups there are. */
const MOST_FOLDED = { few: 8, many: 4 };

/** The facts of one relation; a long list is folded. */
export function FactGroupList({ group, isOpen, room }: FactGroupListProps) {
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const names = useTexts(texts);
  const [isUnfolded, setIsUnfolded] = useState(isOpen);
  const { relation, side, facts } = group;
  // One more than fits is shown as well: "show all" would take its place.
  const isLong = facts.length > MOST_FOLDED[room] + 1;
  const shown = isLong && !isUnfolded ? facts.slice(0, MOST_FOLDED[room]) : facts;
  const counts = countStandings(facts);
  const holding = counts.find(([standing]) => standing === "holds")?.[1];
  const others = counts.flatMap(([standing, count]) =>
    standing === "holds" ? [] : [`${count} ${names[standing]}`],
  );
  const heading = relation.labels[side === "subject" ? "heading" : "inverse"][language];
  const isLeaving = group.predicate === "resigned_from" && side === "object";
  const left = facts.flatMap(({ standing, statement }) => (standing === "holds" ? [statement] : []));
  return (
    <section className="fact-group" data-group={`${group.predicate} ${side}`}>
      <h3 className="group-head">
        <LineSwatch kind={relation.kind} />
        {heading}{" "}
        <span className="group-count">
          {holding}
          {others.length > 0 && (
            <small>
              {holding !== undefined && SEPARATOR}
              {others.join(SEPARATOR)}
            </small>
          )}
        </span>
      </h3>
      <ul>
        {shown.map((fact) => (
          <li key={fact.statement.id}>
            <FactRow fact={fact} />
            {isLeaving && <NextPostLines departure={fact.statement} />}
          </li>
        ))}
      </ul>
      {isLeaving && left.length > 0 && <NextPostsNote departures={left} />}
      {isLong && (
        <button type="button" className="text-button show-all" onClick={() => setIsUnfolded(!isUnfolded)}>
          {isUnfolded ? messages.showFewer : messages.showAll(facts.length)}
        </button>
      )}
    </section>
  );
}
