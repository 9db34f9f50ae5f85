import { type CSSProperties, memo, type ReactNode } from "react";
import type { EntityCard } from "../../../core/api.ts";
import type { Span } from "../../../core/document.ts";
import type { EntityId } from "../../../core/entity.ts";
import { useApp } from "../../state/app-context.tsx";
import { shownName } from "../../ui/entity-names.ts";
import { cutLine, type Line, type RoleSpan, type Run } from "./cut-text.ts";

interface TextLineProps {
  readonly line: Line;
  /** Of the whole document. */
  readonly text: string;
  readonly passages: readonly Span[];
  readonly cards: ReadonlyMap<EntityId, EntityCard>;
  /** Place of the passage that is chosen, where the line has it. */
  readonly chosen: number;
  readonly roles: readonly RoleSpan[];
}

/** A line of a document. Drawn again only where what is chosen lies in it, so that long documents stay quick. */
export const TextLine = memo(function TextLine(props: TextLineProps) {
  const { line, text, passages, cards, chosen, roles } = props;
  const blocks = cutLine(line, passages, roles).map((block) => {
    const runs = block.runs.map((run) => <MarkedRun key={run.start} run={run} text={text} cards={cards} />);
    const key = block.runs[0]?.start ?? 0;
    if (block.passages.length === 0) return <span key={key}>{runs}</span>;
    const isChosen = block.passages.includes(chosen);
    return (
      <span
        key={key}
        className="passage"
        data-passages={block.passages.join(" ")}
        data-chosen={isChosen || undefined}
      >
        {runs}
      </span>
    );
  });
  return line.isHeading ? <h3 className="text-line">{blocks}</h3> : <p className="text-line">{blocks}</p>;
});

interface MarkedRunProps {
  readonly run: Run;
  readonly text: string;
  readonly cards: ReadonlyMap<EntityId, EntityCard>;
}

function MarkedRun({ run, text, cards }: MarkedRunProps) {
  const language = useApp((state) => state.language);
  const words = text.slice(run.start, run.end);
  const marked: ReactNode = run.role ? <mark className={`mark-${run.role}`}>{words}</mark> : words;
  const card = run.entity && cards.get(run.entity);
  if (!card) return marked;
  const { text: name, other } = shownName(card.name, language);
  return (
    <a
      className="mention"
      href={`?entity=${encodeURIComponent(card.id)}`}
      data-entity={card.id}
      title={other ? `${name} ${other.text}` : name}
      style={{ "--tint": `var(--type-${card.type})` } as CSSProperties}
    >
      {marked}
    </a>
  );
}
