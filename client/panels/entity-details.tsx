import { useEffect, useMemo, useRef } from "react";
import type { EntityDetail } from "../../core/api.ts";
import { useApp, useMessages, useOverview } from "../state/app-context.tsx";
import { EntityLabel } from "../ui/entity-label.tsx";
import { TypeIcon } from "../ui/type-icon.tsx";
import { AliasList } from "./alias-list.tsx";
import { BackLink } from "./back-link.tsx";
import { DocumentsNaming } from "./document/documents-naming.tsx";
import { EntityTimeline } from "./entity-timeline/entity-timeline.tsx";
import { EntityActions } from "./explore/entity-actions.tsx";
import { FactGroupList } from "./fact-group-list.tsx";
import { groupFacts } from "./group-facts.ts";
import { useKeptScroll } from "./use-kept-scroll.ts";

const MANY_FACTS = 40;

/** An entity: its names, and its facts by relation as seen from it. */
export function EntityDetails({ detail }: { readonly detail: EntityDetail }) {
  const { entity, statements, neighbours, documents } = detail;
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const reveal = useApp((state) => state.reveal);
  const ontology = useOverview()?.ontology;
  const body = useRef<HTMLDivElement>(null);
  useKeptScroll(body, { kind: "entity", id: entity.id });
  const groups = useMemo(
    () =>
      groupFacts(
        entity.id,
        statements,
        new Map(neighbours.map((card) => [card.id, card])),
        ontology?.relationTypes ?? [],
      ),
    [entity, statements, neighbours, ontology],
  );
  useEffect(() => {
    if (!reveal) return;
    const group = body.current?.querySelector(`[data-group="${reveal.predicate} ${reveal.side}"]`);
    group?.scrollIntoView({ block: "start" });
  }, [reveal]);
  const type = ontology?.entityTypes.find(({ id }) => id === entity.type)?.label[language];
  const identifiers = Object.entries(entity.identifiers ?? {});
  return (
    <>
      <BackLink />
      <header className="entity-head">
        <TypeIcon type={entity.type} size={36} />
        <div>
          <h2 tabIndex={-1}>
            <EntityLabel name={entity.name} />
          </h2>
          <p className="entity-about">
            {type}
            {entity.aliases.length > 0 && " · "}
            <AliasList aliases={entity.aliases} />
          </p>
        </div>
      </header>
      <EntityActions id={entity.id} />
      <div className="details-body" ref={body}>
        <EntityTimeline id={entity.id} />
        {statements.length > 0 && (
          <p className="facts-count">{messages.factsCount(statements.length, documents.length)}</p>
        )}
        {groups.length === 0 && <p className="facts-none">{messages.noFacts}</p>}
        {groups.map((group) => (
          <FactGroupList
            key={`${group.predicate} ${group.side}`}
            group={group}
            room={statements.length > MANY_FACTS ? "many" : "few"}
            isOpen={reveal?.predicate === group.predicate && reveal.side === group.side}
          />
        ))}
        <DocumentsNaming entity={entity} documents={documents} />
        {identifiers.length > 0 && (
          <section className="fact-group">
            <h3 className="section-head">{messages.identifiers}</h3>
            <dl className="identifiers">
              {identifiers.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </div>
    </>
  );
}
