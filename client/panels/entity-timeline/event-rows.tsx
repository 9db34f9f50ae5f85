import { useState } from "react";
import type { EntityCard, Timeline } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useApp, useChange, useMessages, useOverview } from "../../state/app-context.tsx";
import { open } from "../../state/changes.ts";
import { statusOf } from "../../state/statement-status.ts";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { useSayEvent } from "./say-event.ts";

interface EventRowsProps {
  readonly events: Timeline["events"];
  readonly neighbours: readonly EntityCard[];
  readonly id: EntityId;
}

const STEP = 100;

/** The events as rows, the newest first; each opens its statement. */
export function EventRows({ events, neighbours, id }: EventRowsProps) {
  const messages = useMessages();
  const change = useChange();
  const overview = useOverview();
  const hovered = useApp((state) => (state.hovered.kind === "statement" ? state.hovered.id : undefined));
  const say = useSayEvent(id, neighbours);
  const [most, setMost] = useState(STEP);
  const kinds = new Map(overview?.ontology.relationTypes.map((relation) => [relation.id, relation.kind]));
  const rows = events.toReversed();
  return (
    <>
      {rows.slice(0, most).map((event) => {
        const { statement, date, basis } = event;
        const kind = kinds.get(statement.predicate);
        const light = (isOn: boolean) =>
          change((state) => ({
            ...state,
            hovered: isOn ? { kind: "statement", id: statement.id } : { kind: "none" },
          }));
        return (
          <button
            key={statement.id}
            type="button"
            className="event-row"
            data-lit={statement.id === hovered || undefined}
            onClick={() => change((state) => open(state, { kind: "statement", id: statement.id }))}
            onPointerEnter={() => light(true)}
            onPointerLeave={() => light(false)}
          >
            <span className="event-date" title={basis === "published" ? messages.seenHint : undefined}>
              {basis === "published" ? messages.seen(date) : date}
            </span>
            <LineSwatch status={statusOf(statement)} {...(kind && { kind })} />
            <span className="event-words">{say(event)}</span>
          </button>
        );
      })}
      {rows.length > most && (
        <button type="button" className="text-button event-more" onClick={() => setMost(rows.length)}>
          {messages.showAll(rows.length)}
        </button>
      )}
    </>
  );
}
