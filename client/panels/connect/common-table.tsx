import { useState } from "react";
import type { EntityCard, StatementCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { open } from "../../state/changes.ts";
import { pointAt } from "../../state/paths-changes.ts";
import { EntityLabel, langOf } from "../../ui/entity-label.tsx";
import { shownName } from "../../ui/entity-names.ts";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { StatusBadge } from "../../ui/status-badge.tsx";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { connectTexts } from "./connect-texts.ts";
import type { CommonRow } from "./sort-common.ts";
import { useStepWording } from "./use-step-wording.ts";

// Two cells of few relations are a screen of their own; the rest is one press away.
const AT_ONCE = 2;

interface CommonTableProps {
  readonly ids: readonly EntityId[];
  readonly cards: readonly EntityCard[];
  readonly rows: readonly CommonRow[];
  /** The rows as the canvas counts them. */
  readonly all: readonly CommonRow[];
}

/** Who or what is shared, a row each; a column for each of those who share it, with the relations between the two. */
export function CommonTable({ ids, cards, rows, all }: CommonTableProps) {
  const texts = useTexts(connectTexts);
  const change = useChange();
  const language = useApp((state) => state.language);
  return (
    <div className="connect-body common-scroll">
      <table className="common-table" data-columns={ids.length} aria-label={texts.common}>
        <thead>
          <tr>
            <th scope="col">{texts.shared}</th>
            {ids.map((id) => {
              const card = cards.find((each) => each.id === id);
              const shown = card && shownName(card.name, language);
              return (
                <th key={id} scope="col" lang={shown && langOf(shown.language)}>
                  {shown?.text ?? id}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const place = all.indexOf(row);
            return (
              <tr
                key={row.entity.id}
                onPointerEnter={() => change((state) => pointAt(state, place))}
                onPointerLeave={() => change((state) => pointAt(state, undefined))}
              >
                <th scope="row">
                  <button
                    type="button"
                    className="common-entity"
                    onClick={() => change((state) => open(state, { kind: "entity", id: row.entity.id }))}
                  >
                    <TypeIcon type={row.entity.type} size={16} />
                    <span>
                      <EntityLabel name={row.entity.name} />
                      <small>{texts.links(row.entity.metrics.degree)}</small>
                    </span>
                  </button>
                </th>
                {ids.map((id) => (
                  <Cell key={id} from={id} statements={statementsOf(row, id)} />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const statementsOf = (row: CommonRow, id: EntityId): readonly StatementCard[] =>
  row.links.find((link) => link.id === id)?.statements ?? [];

interface CellProps {
  readonly from: EntityId;
  readonly statements: readonly StatementCard[];
}

function Cell({ from, statements }: CellProps) {
  const texts = useTexts(connectTexts);
  const change = useChange();
  const wordingOf = useStepWording();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? statements : statements.slice(0, AT_ONCE);
  return (
    <td>
      {shown.map((statement) => {
        const { wording, way, kind, status } = wordingOf(statement, from);
        return (
          <button
            key={statement.id}
            type="button"
            className="common-link"
            onClick={() => change((state) => open(state, { kind: "statement", id: statement.id }))}
            onPointerEnter={() =>
              change((state) => ({ ...state, hovered: { kind: "statement", id: statement.id } }))
            }
            onPointerLeave={() => change((state) => ({ ...state, hovered: { kind: "none" } }))}
          >
            <span className="common-swatch" data-way={way}>
              <LineSwatch {...(kind && { kind })} status={status} />
            </span>
            <span>
              {way === "back" && <span className="unseen">{texts.backwards} </span>}
              {wording} <StatusBadge status={status} />
            </span>
          </button>
        );
      })}
      {shown.length < statements.length && (
        <button type="button" className="text-button common-rest" onClick={() => setShowsAll(true)}>
          {texts.and(statements.length - shown.length)}
        </button>
      )}
      {statements.length === 0 && <span className="common-none">–</span>}
    </td>
  );
}
