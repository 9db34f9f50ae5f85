import type { ReactNode } from "react";
import type { EntityCard, StatementDetail } from "../../core/api.ts";
import type { Evidence, Statement } from "../../core/statement.ts";
import { useTexts } from "../state/app-context.tsx";
import { defineTexts } from "../ui/define-texts.ts";
import { countSources, sourceOf } from "./count-sources.ts";
import { QuoteCard } from "./quote-card.tsx";

const some = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const texts = defineTexts({
  en: {
    count: (sources: number, quotes: number) =>
      `${some(sources, "source", "sources")}${quotes > sources ? `, ${some(quotes, "quote", "quotes")}` : ""}`,
  },
  zh: {
    count: (sources, quotes) =>
      `${sources.toLocaleString("en")} 个来源${quotes > sources ? `，${quotes.toLocaleString("en")} 条引文` : ""}`,
  },
});

interface QuoteGroupProps {
  readonly heading: string;
  readonly statements: readonly Statement[];
  readonly detail: StatementDetail;
  /** What stands beside the heading. */
  readonly children?: ReactNode;
}

interface Quote {
  readonly evidence: Evidence;
  readonly subject: EntityCard;
  readonly object: EntityCard;
}

/** Every sentence that says a thing, the newest first, and how many independent sources they come from. */
export function QuoteGroup({ heading, statements, detail, children }: QuoteGroupProps) {
  const { count } = useTexts(texts);
  const cards = new Map(detail.documents.map((document) => [document.id, document]));
  const quotes = statements
    .flatMap((statement) => quotesOf(statement, detail))
    .toSorted((a, b) => compare(dateOf(b), dateOf(a)));
  const documents = quotes.map(({ evidence }) => evidence.document);
  const told = new Set<string>();
  function dateOf({ evidence }: Quote): string {
    return cards.get(evidence.document)?.date ?? "";
  }
  return (
    <section className="quote-group">
      <div className="quotes-head">
        <h3>{heading}</h3>
        <span className="quotes-count">{count(countSources(documents, cards), quotes.length)}</span>
        {children}
      </div>
      {quotes.map(({ evidence, subject, object }) => {
        const source = sourceOf(evidence.document, cards);
        const isTold = told.has(source);
        told.add(source);
        return (
          <QuoteCard
            key={`${evidence.document} ${evidence.start} ${evidence.extractor}`}
            evidence={evidence}
            document={cards.get(evidence.document)}
            subject={subject}
            object={object}
            isCounted={!isTold}
          />
        );
      })}
    </section>
  );
}

/** The quotes of a statement with its own parties: a relation without direction may stand the other way round. */
function quotesOf(statement: Statement, { subject, object }: StatementDetail): Quote[] {
  const isTurned = statement.subject === object.id && statement.object === subject.id;
  const ends = isTurned ? { subject: object, object: subject } : { subject, object };
  return statement.evidence.map((evidence) => ({ evidence, ...ends }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
