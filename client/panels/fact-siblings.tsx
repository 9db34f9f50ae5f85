import { useMemo } from "react";
import type { EntityCard } from "../../core/api.ts";
import type { Statement } from "../../core/statement.ts";
import { otherEnd } from "../graph/scene/graph-index.ts";
import { useOverview, useTexts } from "../state/app-context.tsx";
import { indexOf } from "../state/visible-part.ts";
import { defineTexts } from "../ui/define-texts.ts";
import { FactLine } from "./fact-line.tsx";

const texts = defineTexts({
  en: { between: "Also between these two" },
  zh: { between: "两者之间的其他陈述" },
});

interface FactSiblingsProps {
  readonly statement: Statement;
  readonly subject: EntityCard;
  readonly object: EntityCard;
}

/** What else is said of the same two entities, to switch to. */
export function FactSiblings({ statement, subject, object }: FactSiblingsProps) {
  const overview = useOverview();
  const { between } = useTexts(texts);
  const siblings = useMemo(() => {
    if (!overview) return [];
    const index = indexOf(overview);
    const from = index.entityAt.get(subject.id);
    const to = index.entityAt.get(object.id);
    if (from === undefined || to === undefined) return [];
    return (index.incident[from] ?? [])
      .filter((at) => otherEnd(index, at, from) === to)
      .flatMap((at) => index.statements[at] ?? [])
      .filter(({ id }) => id !== statement.id);
  }, [overview, statement, subject, object]);
  if (siblings.length === 0) return null;
  const cards = new Map([subject, object].map((card) => [card.id, card]));
  return (
    <section className="fact-siblings">
      <div className="quotes-head">
        <h3>{between}</h3>
        <span className="quotes-count">{siblings.length}</span>
      </div>
      <ul>
        {siblings.map((sibling) => (
          <li key={sibling.id}>
            <FactLine statement={sibling} cards={cards} />
          </li>
        ))}
      </ul>
    </section>
  );
}
