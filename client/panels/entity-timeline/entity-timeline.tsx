import { ChevronDown } from "lucide-react";
import { type PointerEvent, useId, useMemo, useRef, useState } from "react";
import type { EntityCard, Timeline } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { passingGraph } from "../../graph/scene/passing-graph.ts";
import { useApp, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { open } from "../../state/changes.ts";
import { indexOf } from "../../state/visible-part.ts";
import { defineTexts } from "../../ui/define-texts.ts";
import { useWidth } from "../../ui/use-width.ts";
import { yearTicks } from "../timeline/period-of.ts";
import { EventRows } from "./event-rows.tsx";
import { type Dot, dotAt, placeDots } from "./place-dots.ts";
import { useSayEvent } from "./say-event.ts";
import { useTimeline } from "./use-timeline.ts";
import "./entity-timeline.css";

const texts = defineTexts({
  en: {
    region: "Events in time",
    list: (count: number) => `${count.toLocaleString("en")} ${count === 1 ? "event" : "events"} in time`,
    undated: (count: number) => `${count.toLocaleString("en")} undated`,
    failed: "The events did not come.",
    retry: "Try again",
  },
  zh: {
    region: "事件时间轴",
    list: (count) => `按时间排列的 ${count.toLocaleString("en")} 个事件`,
    undated: (count) => `${count.toLocaleString("en")} 条无日期`,
    failed: "事件未能载入。",
    retry: "重试",
  },
});

/** Px of the room for dots, and how far from a dot a pointer still means it. */
const HEIGHT = 44;
const REACH = 9;

/** What happened to an entity: dots by kind of relation over an axis, and as a list. */
export function EntityTimeline({ id }: { readonly id: EntityId }) {
  const { region, list, undated, failed, retry: again } = useTexts(texts);
  const { loaded, retry } = useTimeline(id);
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  if (loaded.status === "failed") {
    return (
      <p className="entity-timeline-note">
        {failed}{" "}
        <button type="button" className="text-button" onClick={retry}>
          {again}
        </button>
      </p>
    );
  }
  if (loaded.status === "loading")
    return <div className="entity-timeline entity-timeline-wait" aria-busy="true" />;
  const { events, neighbours, undated: without } = loaded.timeline;
  if (events.length < 2) return null;
  return (
    <section className="entity-timeline" aria-label={region}>
      <Dots events={events} neighbours={neighbours} id={id} />
      <button
        type="button"
        className="entity-timeline-toggle"
        aria-expanded={isOpen}
        aria-controls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {list(events.length)}
        {without > 0 && ` · ${undated(without)}`}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      <div id={listId} hidden={!isOpen}>
        {isOpen && <EventRows events={events} neighbours={neighbours} id={id} />}
      </div>
    </section>
  );
}

/** Px that the label of a year takes. */
const TICK = 32;

interface EventsProps {
  readonly events: Timeline["events"];
  readonly neighbours: readonly EntityCard[];
  readonly id: EntityId;
}

function Dots({ events, neighbours, id }: EventsProps) {
  const change = useChange();
  const overview = useOverview();
  const filters = useApp((state) => state.view.filters);
  const hovered = useApp((state) => (state.hovered.kind === "statement" ? state.hovered.id : undefined));
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const chart = useMemo(() => placeDots(events, Math.max(120, width), HEIGHT), [events, width]);
  const say = useSayEvent(id, neighbours);
  const kinds = new Map(overview?.ontology.relationTypes.map((relation) => [relation.id, relation.kind]));
  const index = overview && indexOf(overview);
  const passing = index && passingGraph(index, filters).statements;
  const isOut = ({ event }: Dot) => {
    const at = index?.statementAt.get(event.statement.id);
    return at !== undefined && passing?.[at] === 0;
  };
  const dotOf = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return dotAt(chart, event.clientX - left, HEIGHT - (event.clientY - top), REACH);
  };
  const pointed = chart.dots.find(({ event }) => event.statement.id === hovered);
  return (
    <div
      ref={room}
      className="entity-dots"
      data-hit={pointed ? true : undefined}
      onPointerMove={(event) => {
        const next = dotOf(event)?.event.statement.id;
        if (next !== hovered) {
          change((state) => ({
            ...state,
            hovered: next === undefined ? { kind: "none" } : { kind: "statement", id: next },
          }));
        }
      }}
      onPointerLeave={() => change((state) => ({ ...state, hovered: { kind: "none" } }))}
      onPointerUp={(event) => {
        const dot = dotOf(event);
        if (dot) change((state) => open(state, { kind: "statement", id: dot.event.statement.id }));
      }}
    >
      <svg width="100%" height={HEIGHT} aria-hidden="true">
        {chart.dots.map((dot) => {
          const { statement, basis } = dot.event;
          return (
            <circle
              key={statement.id}
              cx={dot.x}
              cy={HEIGHT - dot.y}
              r={statement.id === hovered ? chart.radius + 1.5 : chart.radius}
              fill={`var(--kind-${kinds.get(statement.predicate) ?? "people"})`}
              opacity={isOut(dot) ? 0.2 : basis === "published" ? 0.65 : 1}
            />
          );
        })}
        {chart.more.map(({ x, count }) => (
          <text key={x} x={x} y={-1} textAnchor="middle" className="entity-dots-more">
            +{count}
          </text>
        ))}
      </svg>
      <span className="entity-dots-axis" />
      {chart.earliest !== undefined && <span className="entity-dots-tick">‹ {chart.earliest}</span>}
      {yearTicks(chart.start, chart.months, width - chart.aside).map(({ year, at }) => (
        <span
          key={year}
          className="entity-dots-tick"
          data-line
          style={{ left: chart.aside + at * (width - chart.aside) }}
        >
          {(1 - at) * (width - chart.aside) > TICK && year}
        </span>
      ))}
      {pointed && (
        <span className="entity-dots-tip" data-side={pointed.x > width / 2 ? "right" : "left"}>
          {pointed.event.date} · {say(pointed.event)}
        </span>
      )}
    </div>
  );
}
