import { useMemo, useState } from "react";
import type { Overview } from "../../../core/api.ts";
import type { EntityId } from "../../../core/entity.ts";
import { passingGraph } from "../../graph/scene/passing-graph.ts";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { open } from "../../state/changes.ts";
import type { Filters } from "../../state/view-state.ts";
import { indexOf } from "../../state/visible-part.ts";
import { formatWhen } from "../../ui/format-qualifiers.ts";
import { LineSwatch } from "../../ui/line-swatch.tsx";
import { relationWording } from "../../ui/relation-wording.ts";
import { exploreTexts } from "./explore-texts.ts";
import { nameOf } from "./use-line-menu.ts";

const FOLDED = 12;

interface StatementsAmongProps {
  readonly overview: Overview;
  readonly ids: readonly EntityId[];
}

/** What is said among several entities, as far as the filters leave it. */
export function StatementsAmong({ overview, ids }: StatementsAmongProps) {
  const texts = useTexts(exploreTexts);
  const filters = useApp((state) => state.view.filters);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const among = useMemo(() => statementsAmong(overview, filters, ids), [overview, filters, ids]);
  // One more than fits is shown as well: "show all" would take its place.
  const isLong = among.length > FOLDED + 1;
  const shown = isLong && !isUnfolded ? among.slice(0, FOLDED) : among;
  return (
    <section className="fact-group">
      <h3 className="section-head">{texts.among(among.length)}</h3>
      <ul>
        {shown.map((at) => (
          <li key={at}>
            <AmongRow overview={overview} at={at} />
          </li>
        ))}
      </ul>
      {isLong && (
        <button type="button" className="text-button show-all" onClick={() => setIsUnfolded(!isUnfolded)}>
          {isUnfolded ? texts.fewer : texts.allOf(among.length)}
        </button>
      )}
    </section>
  );
}

/** The statements by number that have both ends among the entities. */
export function statementsAmong(overview: Overview, filters: Filters, ids: readonly EntityId[]): number[] {
  const index = indexOf(overview);
  const passing = passingGraph(index, filters);
  const members = new Set(ids.flatMap((id) => index.entityAt.get(id) ?? []));
  const found = new Set<number>();
  for (const member of members) {
    for (const at of index.incident[member] ?? []) {
      if (!passing.statements[at]) continue;
      if (members.has(index.subjects[at] ?? -1) && members.has(index.objects[at] ?? -1)) found.add(at);
    }
  }
  return [...found].toSorted((a, b) => a - b);
}

function AmongRow({ overview, at }: { readonly overview: Overview; readonly at: number }) {
  const change = useChange();
  const language = useApp((state) => state.language);
  const index = indexOf(overview);
  const statement = index.statements[at];
  const relation = index.relations[at];
  const status = index.statuses[at] ?? "fact";
  const isLit = useApp(({ hovered }) => hovered.kind === "statement" && hovered.id === statement?.id);
  if (!statement || !relation) return null;
  const { id, subject, object, qualifiers } = statement;
  const light = () => change((state) => ({ ...state, hovered: { kind: "statement", id } }));
  const unlight = () => change((state) => ({ ...state, hovered: { kind: "none" } }));
  return (
    <button
      type="button"
      className="among-row"
      data-lit={isLit || undefined}
      onClick={() => change((state) => open(state, { kind: "statement", id }))}
      onPointerEnter={light}
      onPointerLeave={unlight}
      onFocus={light}
      onBlur={unlight}
    >
      <LineSwatch kind={relation.kind} status={status} />
      <span>
        <span className="name">{nameOf(index, subject, language)}</span>{" "}
        {relationWording(relation, status)[language]}{" "}
        <span className="name">{nameOf(index, object, language)}</span>
      </span>
      {qualifiers?.when && <span className="fact-date">{formatWhen(qualifiers.when)}</span>}
    </button>
  );
}
