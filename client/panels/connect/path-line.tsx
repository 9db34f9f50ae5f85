import type { CSSProperties } from "react";
import type { EntityCard, StatementCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useApp, useChange, useMessages, useTexts } from "../../state/app-context.tsx";
import { open } from "../../state/changes.ts";
import { EntityLabel } from "../../ui/entity-label.tsx";
import { formatWhen } from "../../ui/format-qualifiers.ts";
import { StatusBadge } from "../../ui/status-badge.tsx";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { connectTexts } from "./connect-texts.ts";
import { StepQuote } from "./step-quote.tsx";
import { type Fetched, useStatements } from "./use-statements.ts";
import { type StepWording, useStepWording } from "./use-step-wording.ts";
import type { FoundPath } from "./weigh-path.ts";

interface PathLineProps {
  readonly path: FoundPath;
  readonly cards: ReadonlyMap<EntityId, EntityCard>;
}

/** An opened path: its entities along a line, and between them the sentence that makes each step. */
export function PathLine({ path, cards }: PathLineProps) {
  const change = useChange();
  const wordingOf = useStepWording();
  const leading = path.steps.flatMap(({ statements }) => statements.slice(0, 1).map(({ id }) => id));
  const fetched = useStatements(leading);
  return (
    <ol className="path-line">
      {path.entities.map((id, index) => {
        const card = cards.get(id);
        const statements = path.steps[index]?.statements ?? [];
        const [statement] = statements;
        return (
          <li key={id}>
            {card && (
              <button
                type="button"
                className="path-entity"
                onClick={() => change((state) => open(state, { kind: "entity", id }))}
              >
                <TypeIcon type={card.type} size={16} />
                <span>
                  <EntityLabel name={card.name} />
                </span>
              </button>
            )}
            {statement && (
              <Step
                statements={statements}
                wording={wordingOf(statement, id)}
                fetched={fetched.get(statement.id)}
                from={id}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface StepProps {
  readonly statements: readonly StatementCard[];
  readonly wording: StepWording;
  readonly fetched: Fetched | undefined;
  readonly from: EntityId;
}

function Step({ statements, wording, fetched, from }: StepProps) {
  const texts = useTexts(connectTexts);
  const messages = useMessages();
  const change = useChange();
  const wordingOf = useStepWording();
  const language = useApp((state) => state.language);
  const [statement, ...others] = statements;
  if (!statement) return null;
  const when = statement.qualifiers?.when && formatWhen(statement.qualifiers.when);
  const openStatement = (id: StatementCard["id"]) => () =>
    change((state) => open(state, { kind: "statement", id }));
  return (
    <div
      className="path-step"
      style={{ "--step-colour": `var(--kind-${wording.kind ?? "people"})` } as CSSProperties}
    >
      <p className="path-step-relation">
        <span>
          <Arrow way={wording.way} place="before" />
          {wording.wording}
          <Arrow way={wording.way} place="after" />
        </span>
        <StatusBadge status={wording.status} />
        <span className="path-step-date">
          {when ?? (statement.firstSeen && messages.seen(statement.firstSeen.slice(0, 7)))}
        </span>
      </p>
      <button
        type="button"
        className="path-quote"
        data-statement={statement.id}
        onClick={openStatement(statement.id)}
      >
        <StepQuote fetched={fetched} quotes={statement.quotes} language={language} />
        <span className="unseen"> {texts.openStatement}</span>
      </button>
      {others.length > 0 && (
        <ul className="path-others" aria-label={texts.alsoSaid(others.length)}>
          {others.map((other) => {
            const { wording: said, kind, way, status } = wordingOf(other, from);
            return (
              <li key={other.id}>
                <button
                  type="button"
                  style={{ color: kind && `var(--kind-${kind})` }}
                  onClick={openStatement(other.id)}
                >
                  <Arrow way={way} place="before" />
                  {said}
                  <Arrow way={way} place="after" />
                </button>{" "}
                <StatusBadge status={status} />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}

function Arrow({ way, place }: { readonly way: StepWording["way"]; readonly place: "before" | "after" }) {
  const texts = useTexts(connectTexts);
  if (way === "on" && place === "after") return <span aria-hidden="true"> →</span>;
  if (way === "back" && place === "before") {
    return (
      <>
        <span aria-hidden="true">← </span>
        <span className="unseen">{texts.backwards}</span>
      </>
    );
  }
  return null;
}
