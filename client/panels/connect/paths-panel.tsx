import { ArrowDownUp } from "lucide-react";
import { useEffect, useRef } from "react";
import { ToggleButton } from "react-aria-components";
import type { EntityCard, Overview, PathsResult } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { MOST_PATHS } from "../../state/address/selection-address.ts";
import { useApp, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { listedPaths } from "../../state/focus-of.ts";
import { askAgain, askPaths, setEnd, swapEnds } from "../../state/paths-changes.ts";
import type { PathsSelection } from "../../state/view-state.ts";
import { shownName } from "../../ui/entity-names.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { FailureState } from "../failure-state.tsx";
import { ChipSelect } from "./chip-select.tsx";
import { connectTexts } from "./connect-texts.ts";
import { CopyLink } from "./copy-link.tsx";
import { EntityField } from "./entity-field.tsx";
import { NoPaths } from "./no-paths.tsx";
import { PathList } from "./path-list.tsx";
import "./connect.css";

interface PathsPanelProps {
  readonly selection: PathsSelection;
}

/** The paths between two entities: what is asked, and each path that answers, the best evidenced first. */
export default function PathsPanel({ selection }: PathsPanelProps) {
  const texts = useTexts(connectTexts);
  const change = useChange();
  const overview = useOverview();
  const panel = useRef<HTMLDivElement>(null);
  const answer = useApp(({ connections }) => connections.answer);
  const result = answer?.kind === "paths" ? answer.result : undefined;
  const cardOf = (id: EntityId | undefined) => findCard(id, overview, result);
  const [from, to] = [cardOf(selection.from), cardOf(selection.to)];
  const missing = selection.from === undefined ? "from" : selection.to === undefined ? "to" : undefined;
  const wasAsked = useApp(({ focusRequests }) => focusRequests > 0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is there at first; later the details panel sees to it
  useEffect(() => {
    if (!wasAsked) return;
    const first = panel.current?.querySelector<HTMLElement>("[data-takes-focus]");
    (first ?? panel.current?.querySelector<HTMLElement>("h2"))?.focus({ preventScroll: true });
  }, []);
  const field = (end: "from" | "to", card: EntityCard | undefined) => (
    <EntityField
      label={texts[end]}
      placeholder={end === missing ? `${texts.typeName}, ${texts.orClick}` : texts.typeName}
      card={card}
      takesFocus={end === missing}
      onChoose={(id) => change((state) => setEnd(state, end, id))}
    />
  );
  return (
    <div className="connect" ref={panel}>
      <header className="connect-head">
        <h2 tabIndex={-1}>{texts.paths}</h2>
        <CopyLink />
      </header>
      <div className="connect-ends">
        <div className="connect-fields">
          {field("from", from)}
          {field("to", to)}
        </div>
        <IconButton icon={ArrowDownUp} label={texts.swap} onPress={() => change(swapEnds)} />
      </div>
      <PathOptions selection={selection} />
      {missing ? <Missing present={from ?? to} /> : <Answer selection={selection} />}
    </div>
  );
}

function findCard(
  id: EntityId | undefined,
  overview: Overview | undefined,
  result: PathsResult | undefined,
): EntityCard | undefined {
  const isIt = (card: EntityCard) => card.id === id;
  return overview?.entities.find(isIt) ?? result?.entities.find(isIt);
}

function PathOptions({ selection: { steps, isDirected, isInOrder } }: PathsPanelProps) {
  const texts = useTexts(connectTexts);
  const change = useChange();
  return (
    <div className="connect-options">
      <ChipSelect
        label={texts.direction}
        choices={[
          { id: "any", label: texts.anyDirection, hint: texts.anyDirectionHint },
          { id: "forward", label: texts.onlyForward, hint: texts.onlyForwardHint },
        ]}
        chosen={isDirected ? "forward" : "any"}
        isUsual={!isDirected}
        onChoose={(id) => change((state) => askPaths(state, { isDirected: id === "forward" }))}
      />
      <ChipSelect
        label={texts.mostSteps}
        choices={[1, 2, 3, 4, 5, 6].map((count) => ({ id: String(count), label: texts.upTo(count) }))}
        chosen={String(steps)}
        isUsual={steps === 4}
        onChoose={(id) => change((state) => askPaths(state, { steps: Number(id) }))}
      />
      <ToggleButton
        className="chip chip-choice"
        isSelected={isInOrder}
        data-active={isInOrder || undefined}
        aria-description={texts.inOrderHint}
        onChange={(isOn) => change((state) => askPaths(state, { isInOrder: isOn }))}
      >
        <span title={texts.inOrderHint}>{texts.inOrder}</span>
      </ToggleButton>
    </div>
  );
}

function Missing({ present }: { readonly present: EntityCard | undefined }) {
  const texts = useTexts(connectTexts);
  const language = useApp((state) => state.language);
  return (
    <div className="connect-note">
      <p>
        <strong>{present ? texts.otherEnd(shownName(present.name, language).text) : texts.nobody}</strong>
      </p>
      {!present && <p>{texts.nobodyHint}</p>}
    </div>
  );
}

/** What the server said; the last answer stays while another is on its way. */
function Answer({ selection }: PathsPanelProps) {
  const texts = useTexts(connectTexts);
  const change = useChange();
  const connections = useApp((state) => state.connections);
  const { answer, waitsFor, failure } = connections;
  if (failure && waitsFor === undefined) {
    return <FailureState failure={failure.failure} onRetry={() => change(askAgain)} />;
  }
  const result = answer?.kind === "paths" ? answer.result : undefined;
  const isOurs =
    result && [selection.from, selection.to].every((id) => result.entities.some((card) => card.id === id));
  if (!result || !isOurs) {
    return (
      <p className="connect-status late" role="status">
        {texts.searching}
      </p>
    );
  }
  const all = result.paths.length;
  const listed = Math.min(listedPaths(connections, selection), all);
  const counted = all === MOST_PATHS ? texts.foundMany(listed, all) : texts.found(listed, all);
  return (
    <>
      <p className="connect-status" role="status" data-waiting={waitsFor !== undefined || undefined}>
        {all > 0 && (all > 1 ? texts.bestFirst(counted) : counted)}
        {result.truncated && <span className="connect-cut">{texts.cutShort}</span>}
      </p>
      {all > 0 ? (
        <PathList selection={selection} result={result} listed={listed} />
      ) : (
        waitsFor === undefined && <NoPaths selection={selection} />
      )}
    </>
  );
}
