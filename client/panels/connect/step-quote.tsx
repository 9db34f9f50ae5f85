import type { Language } from "../../../core/document.ts";
import { useMessages, useTexts } from "../../state/app-context.tsx";
import { langOf } from "../../ui/entity-label.tsx";
import { markQuote } from "../mark-quote.ts";
import { bestQuote } from "./best-quote.ts";
import { connectTexts } from "./connect-texts.ts";
import type { Fetched } from "./use-statements.ts";

interface StepQuoteProps {
  readonly fetched: Fetched | undefined;
  readonly quotes: number;
  readonly language: Language;
}

/** The best sentence for a step with who, what and whom marked, and where it stands. */
export function StepQuote({ fetched, quotes, language }: StepQuoteProps) {
  const texts = useTexts(connectTexts);
  const messages = useMessages();
  if (fetched === "failed") return <span className="path-source">{texts.quoteFailed}</span>;
  const evidence = fetched && bestQuote(fetched, language);
  if (!fetched || !evidence) {
    return (
      <>
        <span className="bar wide late" aria-hidden="true" />
        <span className="unseen">{texts.loadingQuote}</span>
      </>
    );
  }
  const document = fetched.documents.find(({ id }) => id === evidence.document);
  return (
    <>
      <q lang={document && langOf(document.language)}>
        {markQuote(evidence).map(({ text, role }, index) =>
          role === "plain" ? (
            text
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other identity than their place.
            <mark key={index} className={`mark-${role}`}>
              {text}
            </mark>
          ),
        )}
      </q>{" "}
      <span className="path-source">
        {document?.publisher ?? messages.noPublisher}
        {document?.date && (
          <>
            {" "}
            <time>{document.date}</time>
          </>
        )}{" "}
        · {texts.quotes(quotes)}
      </span>
    </>
  );
}
