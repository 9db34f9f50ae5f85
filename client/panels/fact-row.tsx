import { Quote } from "lucide-react";
import type { Hovered } from "../graph/graph-canvas-props.ts";
import { useApp, useChange, useMessages } from "../state/app-context.tsx";
import { open } from "../state/changes.ts";
import { statusOf } from "../state/statement-status.ts";
import { EntityLabel } from "../ui/entity-label.tsx";
import { formatWhen } from "../ui/format-qualifiers.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { TypeIcon } from "../ui/type-icon.tsx";
import type { Fact } from "./group-facts.ts";
import { tellQualifiers } from "./tell-qualifiers.ts";

/** A fact as a button that opens its statement; pointing at it lights its line, and the reverse. */
export function FactRow({ fact }: { readonly fact: Fact }) {
  const { statement, other } = fact;
  const messages = useMessages();
  const change = useChange();
  const language = useApp((state) => state.language);
  const isLit = useApp(({ hovered }) => hovered.kind === "statement" && hovered.id === statement.id);
  const hover = (hovered: Hovered) => () => change((state) => ({ ...state, hovered }));
  const light = hover({ kind: "statement", id: statement.id });
  const unlight = hover({ kind: "none" });
  const second = tellQualifiers(statement.qualifiers, language, messages);
  const date = statement.qualifiers?.when && formatWhen(statement.qualifiers.when);
  return (
    <button
      type="button"
      className="fact-row"
      data-lit={isLit || undefined}
      onClick={() => change((state) => open(state, { kind: "statement", id: statement.id }))}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
    >
      <TypeIcon type={other.type} size={16} />
      <span className="fact-names">
        <EntityLabel name={other.name} /> <StatusBadge status={statusOf(statement)} />
      </span>
      <span className="fact-date">
        {date ??
          (statement.firstSeen && (
            <span className="fact-seen" title={messages.seenHint}>
              {messages.seen(statement.firstSeen.slice(0, 7))}
            </span>
          ))}
      </span>
      <span className="fact-quotes">
        <Quote size={12} aria-hidden="true" />
        <span aria-hidden="true">{statement.quotes}</span>
        <span className="unseen">{messages.quotes(statement.quotes)}</span>
      </span>
      {second && <span className="second-line">{second}</span>}
    </button>
  );
}
