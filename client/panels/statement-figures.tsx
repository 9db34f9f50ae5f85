import type { DocumentCard } from "../../core/api.ts";
import type { Statement } from "../../core/statement.ts";
import { useMessages } from "../state/app-context.tsx";
import { countSources } from "./count-sources.ts";

interface StatementFiguresProps {
  readonly statement: Statement;
  readonly documents: readonly DocumentCard[];
}

/** How well a statement is known: sources and quotes, confidence, since when. */
export function StatementFigures({ statement, documents }: StatementFiguresProps) {
  const messages = useMessages();
  const cited = new Set(statement.evidence.map(({ document }) => document));
  const own = documents.filter(({ id }) => cited.has(id));
  const sources = countSources(cited, new Map(own.map((document) => [document.id, document])));
  const firstSeen = own.flatMap(({ date }) => date ?? []).toSorted()[0];
  return (
    <dl className="figures">
      <div>
        <dt>{messages.sources(sources)}</dt>
        <dd>{messages.inQuotes(statement.evidence.length)}</dd>
      </div>
      <div title={messages.confidenceHint}>
        <dt>
          {statement.confidence.toFixed(2)}
          <span className="meter" aria-hidden="true">
            <span style={{ width: `${Math.round(statement.confidence * 100)}%` }} />
          </span>
        </dt>
        <dd>{messages.confidence}</dd>
      </div>
      {firstSeen && (
        <div>
          <dt>{firstSeen}</dt>
          <dd>{messages.firstSeen}</dd>
        </div>
      )}
    </dl>
  );
}
