import { Plus, Route, Users, X } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { CommonResult, EntityCard } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { MOST_COMPARED } from "../../state/address/selection-address.ts";
import { useApp, useChange, useMessages, useOverview, useTexts } from "../../state/app-context.tsx";
import { setFilters } from "../../state/changes.ts";
import { MOST_DRAWN } from "../../state/focus-of.ts";
import { askAgain, compare, shareByAtLeast, startPath } from "../../state/paths-changes.ts";
import type { CommonSelection } from "../../state/view-state.ts";
import { EntityLabel } from "../../ui/entity-label.tsx";
import { shownName } from "../../ui/entity-names.ts";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { FailureState } from "../failure-state.tsx";
import { describeFilters } from "../filters/describe-filters.ts";
import { ChipSelect } from "./chip-select.tsx";
import { CommonTable } from "./common-table.tsx";
import { connectTexts } from "./connect-texts.ts";
import { CopyLink } from "./copy-link.tsx";
import { EntityField } from "./entity-field.tsx";
import { type CommonOrder, sortCommon } from "./sort-common.ts";
import "./connect.css";

interface CommonPanelProps {
  readonly selection: CommonSelection;
}

/** What up to five entities are all linked to. */
export default function CommonPanel({ selection }: CommonPanelProps) {
  const texts = useTexts(connectTexts);
  const change = useChange();
  const overview = useOverview();
  const panel = useRef<HTMLDivElement>(null);
  const answer = useApp(({ connections }) => connections.answer);
  const [order, setOrder] = useState<CommonOrder>("shared");
  const result = answer?.kind === "common" ? answer.result : undefined;
  const cards = selection.ids.map(
    (id) =>
      overview?.entities.find((card) => card.id === id) ?? result?.entities.find((card) => card.id === id),
  );
  const wasAsked = useApp(({ focusRequests }) => focusRequests > 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is there at first; later the details panel sees to it
  useEffect(() => {
    if (!wasAsked) return;
    const first = panel.current?.querySelector<HTMLElement>("[data-takes-focus]");
    (first ?? panel.current?.querySelector<HTMLElement>("h2"))?.focus({ preventScroll: true });
  }, []);
  const without = (gone: EntityId) => selection.ids.filter((id) => id !== gone);
  const { length } = selection.ids;
  const least = Math.min(selection.atLeast ?? 2, length);
  return (
    <div className="connect" ref={panel}>
      <header className="connect-head">
        <h2 tabIndex={-1}>{texts.common}</h2>
        <CopyLink />
      </header>
      <ul className="compared">
        {selection.ids.map((id, index) => (
          <Compared
            key={id}
            id={id}
            card={cards[index]}
            onRemove={() => change((state) => compare(state, without(id)))}
          />
        ))}
      </ul>
      {length < MOST_COMPARED && (
        <div className="connect-ends">
          <div className="connect-fields">
            <EntityField
              key={selection.ids.join(" ")}
              label={texts.add}
              placeholder={texts.addHint}
              card={undefined}
              takesFocus={length < 2}
              onChoose={(id) => change((state) => compare(state, [...selection.ids, id]))}
            />
          </div>
          <Plus size={16} className="connect-plus" aria-hidden="true" />
        </div>
      )}
      {length > 1 && (
        <div className="connect-options">
          {length > 2 && (
            <ChipSelect
              label={texts.sharedBy}
              choices={Array.from({ length: length - 1 }, (_, index) => ({
                id: String(index + 2),
                label: texts.atLeast(index + 2, length),
              }))}
              chosen={String(least)}
              isUsual={least === 2}
              onChoose={(id) => change((state) => shareByAtLeast(state, Number(id)))}
            />
          )}
          <ChipSelect
            label={texts.sort}
            choices={[
              { id: "shared", label: texts.byShared },
              { id: "evidence", label: texts.byEvidence },
              { id: "degree", label: texts.byDegree },
            ]}
            chosen={order}
            isUsual={order === "shared"}
            onChoose={(id) => setOrder(id as CommonOrder)}
          />
        </div>
      )}
      {length > 1 ? (
        <Answer selection={selection} result={result} order={order} least={least} />
      ) : (
        <div className="connect-note">
          <p>
            <strong>{texts.addAnother}</strong>
          </p>
        </div>
      )}
    </div>
  );
}

interface ComparedProps {
  readonly id: EntityId;
  readonly card: EntityCard | undefined;
  readonly onRemove: () => void;
}

function Compared({ id, card, onRemove }: ComparedProps) {
  const texts = useTexts(connectTexts);
  const language = useApp((state) => state.language);
  const name = card ? shownName(card.name, language).text : id;
  return (
    <li>
      {card && <TypeIcon type={card.type} size={16} />}
      <span className="compared-name">{card ? <EntityLabel name={card.name} /> : id}</span>
      <button type="button" className="icon-button small" aria-label={texts.remove(name)} onClick={onRemove}>
        <X size={14} aria-hidden="true" />
      </button>
    </li>
  );
}

interface AnswerProps extends CommonPanelProps {
  readonly result: CommonResult | undefined;
  readonly order: CommonOrder;
  readonly least: number;
}

function Answer({ selection, result, order, least }: AnswerProps) {
  const texts = useTexts(connectTexts);
  const change = useChange();
  const waitsFor = useApp(({ connections }) => connections.waitsFor);
  const failure = useApp(({ connections }) => connections.failure);
  const rows = useMemo(() => sortCommon(result?.common ?? [], order), [result, order]);
  if (failure && waitsFor === undefined) {
    return <FailureState failure={failure.failure} onRetry={() => change(askAgain)} />;
  }
  const isOurs =
    result?.entities.length === selection.ids.length &&
    result.entities.every(({ id }) => selection.ids.includes(id));
  if (!isOurs) {
    return (
      <p className="connect-status late" role="status">
        {texts.searching}
      </p>
    );
  }
  return (
    <>
      <p className="connect-status" role="status" data-waiting={waitsFor !== undefined || undefined}>
        {rows.length > 0 && texts.sharedCount(rows.length, Math.min(MOST_DRAWN, rows.length))}
        {result.truncated && <span className="connect-cut">{texts.cutShort}</span>}
      </p>
      {rows.length > 0 ? (
        <CommonTable ids={selection.ids} cards={result.entities} rows={rows} all={result.common} />
      ) : (
        waitsFor === undefined && <NothingShared selection={selection} least={least} />
      )}
    </>
  );
}

function NothingShared({ selection, least }: CommonPanelProps & { readonly least: number }) {
  const texts = useTexts(connectTexts);
  const messages = useMessages();
  const overview = useOverview();
  const language = useApp((state) => state.language);
  const change = useChange();
  const filters = useApp((state) => state.view.filters);
  const described = overview ? describeFilters(filters, overview, language) : [];
  const [from, to] = selection.ids;
  return (
    <div className="connect-body">
      <div className="state" role="status">
        <span className="state-icon">
          <Users size={20} aria-hidden="true" />
        </span>
        <h3>{texts.nothingShared}</h3>
        <p>{texts.nothingSharedHint(least, selection.ids.length)}</p>
        <div className="state-chips">
          {least > 2 && (
            <button
              type="button"
              className="chip"
              onClick={() => change((state) => shareByAtLeast(state, 2))}
            >
              {texts.atLeast(2, selection.ids.length)}
            </button>
          )}
          <button
            type="button"
            className="chip"
            onClick={() => change((state) => startPath(state, from, to))}
          >
            <Route size={12} aria-hidden="true" />
            {texts.tryPaths}
          </button>
          {described.map(({ name, without }) => (
            <button
              key={name}
              type="button"
              className="chip"
              aria-label={messages.removeFilter(name)}
              onClick={() => change((state) => setFilters(state, without))}
            >
              {texts.without(name)}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
