import { ExternalLink, FileText } from "lucide-react";
import type { DocumentCard, EntityCard } from "../../core/api.ts";
import type { Evidence } from "../../core/statement.ts";
import { useApp, useChange, useMessages, useTexts } from "../state/app-context.tsx";
import { open } from "../state/changes.ts";
import { statusOf } from "../state/statement-status.ts";
import { defineTexts } from "../ui/define-texts.ts";
import { langOf } from "../ui/entity-label.tsx";
import { shownName } from "../ui/entity-names.ts";
import { StatusBadge } from "../ui/status-badge.tsx";
import { isInQuote, markQuote } from "./mark-quote.ts";
import { needsExplanation } from "./needs-explanation.ts";
import { readableAddress } from "./readable-address.ts";

const texts = defineTexts({
  en: {
    show: "Show in the document",
    again: "same source",
    againHint: "This publisher is counted once, however often it says so",
  },
  zh: { show: "在文档中显示", again: "同一来源", againHint: "同一出处无论说多少次，只计一次" },
});

interface QuoteCardProps {
  readonly evidence: Evidence;
  readonly document: DocumentCard | undefined;
  readonly subject: EntityCard;
  readonly object: EntityCard;
  /** Whether it is the first quote of its source in the list. */
  readonly isCounted: boolean;
}

/** A sentence with what it says marked in it, where it stands, and who is meant where that is not plain. */
export function QuoteCard({ evidence, document, subject, object, isCounted }: QuoteCardProps) {
  const messages = useMessages();
  const { show, again, againHint } = useTexts(texts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const status = statusOf({
    polarity: evidence.polarity ?? "asserted",
    modality: evidence.modality ?? "fact",
    qualifiers: undefined,
  });
  const source = readableAddress(document?.uri);
  const parties = [
    { card: subject, text: evidence.subjectText, span: evidence.subjectSpan, role: messages.subject },
    { card: object, text: evidence.objectText, span: evidence.objectSpan, role: messages.object },
  ];
  const notes = parties.flatMap(({ card, text, span, role }) => {
    const name = shownName(card.name, language).text;
    if (!isInQuote(evidence, span)) return [messages.fromContext(role, name)];
    return needsExplanation(text, card.name) ? [messages.namedHere(text, name)] : [];
  });
  return (
    <article className="quote-card">
      <header>
        <span className="publisher">{document?.publisher ?? messages.noPublisher}</span>
        {document && <span className="badge">{messages.inLanguage[document.language]}</span>}
        {!isCounted && (
          <span className="badge" title={againHint}>
            {again}
          </span>
        )}
        <time dateTime={document?.date}>{document?.date}</time>
      </header>
      {document && (
        <cite lang={langOf(document.language)} title={document.title}>
          {source ? (
            <a href={source} target="_blank" rel="noopener noreferrer">
              <span>{document.title}</span>
              <ExternalLink size={12} aria-label={messages.openSource} />
            </a>
          ) : (
            document.title
          )}
        </cite>
      )}
      <blockquote lang={document && langOf(document.language)}>
        {markQuote(evidence).map(({ text, role }, index) =>
          role === "plain" ? (
            // The mark of a heading is of the file, not of the sentence.
            index === 0 ? (
              text.replace(/^#{1,6} /, "")
            ) : (
              text
            )
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity than their place.
            <mark key={index} className={`mark-${role}`}>
              {text}
            </mark>
          ),
        )}
      </blockquote>
      {notes.map((note) => (
        <p className="quote-note" key={note}>
          {note}
        </p>
      ))}
      <footer>
        {status === "fact" ? (
          <span className="badge">{messages.fact}</span>
        ) : evidence.modality === "denied" ? (
          <span className="badge badge-negated">{messages.denied}</span>
        ) : (
          <StatusBadge status={status} />
        )}
        <span title={messages.confidenceHint}>
          {messages.confidence} <strong>{evidence.confidence.toFixed(2)}</strong>
        </span>
        {document && (
          <button
            type="button"
            className="show-in-document"
            onClick={() =>
              change((state) => open(state, { kind: "document", id: document.id, at: evidence.start }))
            }
          >
            {show}
            <FileText size={13} aria-hidden="true" />
          </button>
        )}
      </footer>
    </article>
  );
}
