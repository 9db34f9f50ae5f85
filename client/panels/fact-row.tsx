import { Quote } from "lucide-react";
import type { Hovered } from "../graph/hovered.ts";
import { useApp, useChange, useMessages, useTexts } from "../state/app-context.tsx";
import { open } from "../state/changes.ts";
import { statusOf } from "../state/statement-status.ts";
import { defineTexts } from "../ui/define-texts.ts";
import { EntityLabel } from "../ui/entity-label.tsx";
import { formatWhen, saidOtherwise } from "../ui/format-qualifiers.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { TypeIcon } from "../ui/type-icon.tsx";
import type { Fact } from "./group-facts.ts";
import { tellQualifiers } from "./tell-qualifiers.ts";

const texts = defineTexts({
  en: {
    until: (date: string) => `until ${date}`,
    left: "former",
    untilHint: "Another statement says that it came to an end",
    sources: (quotes: string, sources: string) => `${quotes} from ${sources}`,
  },
  zh: {
    until: (date) => `至 ${date}`,
    left: "曾经",
    untilHint: "另有陈述表明此事已告一段落",
    sources: (quotes, sources) => `${quotes}，来自 ${sources}`,
  },
});

/** A fact as a button that opens its statement; pointing at it lights its line, and the reverse. */
export function FactRow({ fact }: { readonly fact: Fact }) {
  const { statement, other, standing, until } = fact;
  const messages = useMessages();
  const { until: untilDate, left, untilHint, sources } = useTexts(texts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const isLit = useApp(({ hovered }) => hovered.kind === "statement" && hovered.id === statement.id);
  const hover = (hovered: Hovered) => () => change((state) => ({ ...state, hovered }));
  const light = hover({ kind: "statement", id: statement.id });
  const unlight = hover({ kind: "none" });
  const second = tellQualifiers(statement.qualifiers, language, messages);
  const said = saidOtherwise(statement.qualifiers, language) || undefined;
  const status = statusOf(statement);
  const evidence = sources(messages.quotes(statement.quotes), messages.sources(statement.sources));
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
        <EntityLabel name={other.name} />{" "}
        {standing === "ended" && status === "fact" && until === undefined ? (
          <span className="badge" title={untilHint}>
            {left}
          </span>
        ) : (
          <StatusBadge status={status} />
        )}
      </span>
      <span className="fact-date">
        {until === undefined ? (
          date
        ) : (
          <span title={untilHint}>{date === undefined ? untilDate(until) : `${date} – ${until}`}</span>
        )}
        {date === undefined && until === undefined && statement.firstSeen && (
          <span className="fact-seen" title={messages.seenHint}>
            {messages.seen(statement.firstSeen.slice(0, 7))}
          </span>
        )}
      </span>
      <span className="fact-quotes" title={evidence}>
        <span aria-hidden="true">
          {statement.sources} · {statement.quotes}
        </span>
        <Quote size={12} aria-hidden="true" />
        <span className="unseen">{evidence}</span>
      </span>
      {second && (
        <span className="second-line" title={said && messages.inText(said)}>
          {second}
        </span>
      )}
    </button>
  );
}
