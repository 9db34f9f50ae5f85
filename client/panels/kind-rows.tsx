import { ChevronDown } from "lucide-react";
import { useId, useState } from "react";
import type { RelationKind, RelationTypeInfo } from "../../core/ontology/relation-type.ts";
import { useApp, useChange, useMessages } from "../state/app-context.tsx";
import { setFilters } from "../state/changes.ts";
import type { Facets } from "../state/count-facets.ts";
import { isolatePredicates, togglePredicate, togglePredicates } from "../state/filter-changes.ts";
import { LineSwatch } from "../ui/line-swatch.tsx";
import { FilterRow } from "./filter-row.tsx";

interface KindRowsProps {
  readonly kind: RelationKind;
  readonly name: string;
  readonly relations: readonly RelationTypeInfo[];
  readonly facets: Facets | undefined;
}

/** A kind of relation, which shows or hides all of its relations, and below it each of them. */
export function KindRows({ kind, name, relations, facets }: KindRowsProps) {
  const messages = useMessages();
  const change = useChange();
  const language = useApp((state) => state.language);
  const hidden = useApp((state) => state.view.filters.hiddenPredicates);
  const [isOpen, setIsOpen] = useState(true);
  const listId = useId();
  const predicates = relations.map(({ id }) => id);
  const hiddenHere = predicates.filter((id) => hidden.includes(id)).length;
  const count = facets && predicates.reduce((sum, id) => sum + (facets.predicates.get(id) ?? 0), 0);
  const shown = hiddenHere === 0 ? "true" : hiddenHere === predicates.length ? "false" : "mixed";
  return (
    <fieldset className="kind" aria-label={name}>
      <div className="filter-row kind-row" data-off={shown === "false" || undefined}>
        <button
          type="button"
          className="kind-toggle"
          aria-pressed={shown}
          onClick={() =>
            change((state) => setFilters(state, togglePredicates(state.view.filters, predicates)))
          }
          onDoubleClick={() =>
            change((state) => setFilters(state, isolatePredicates(state.view.filters, predicates)))
          }
        >
          <LineSwatch kind={kind} />
          <span className="filter-name">{name}</span>
        </button>
        <button
          type="button"
          className="kind-opener"
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-label={messages.relationsOf(name)}
          onClick={() => setIsOpen(!isOpen)}
        >
          <ChevronDown size={14} aria-hidden="true" />
        </button>
        <span className="filter-count">
          {count === undefined ? <span className="bar" /> : count.toLocaleString("en")}
        </span>
      </div>
      <div id={listId} className="relation-rows" hidden={!isOpen}>
        {relations.map((relation) => (
          <FilterRow
            key={relation.id}
            className="relation-row"
            name={relation.labels.plain[language]}
            count={facets && (facets.predicates.get(relation.id) ?? 0)}
            isShown={!hidden.includes(relation.id)}
            mark={<span className="tick" style={{ color: `var(--kind-${kind})` }} />}
            onToggle={() =>
              change((state) => setFilters(state, togglePredicate(state.view.filters, relation.id)))
            }
            onIsolate={() =>
              change((state) => setFilters(state, isolatePredicates(state.view.filters, [relation.id])))
            }
          />
        ))}
      </div>
    </fieldset>
  );
}
