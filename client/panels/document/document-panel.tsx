import { ExternalLink } from "lucide-react";
import { lazy, Suspense } from "react";
import { useMessages, useOverview, useTexts } from "../../state/app-context.tsx";
import type { Selection } from "../../state/view-state.ts";
import { langOf } from "../../ui/entity-label.tsx";
import { BackLink } from "../back-link.tsx";
import { readableAddress } from "../readable-address.ts";
import { documentTexts } from "./document-texts.ts";
import "../marks.css";
import "./document.css";

const DocumentBody = lazy(async () => ({ default: (await import("./document-body.tsx")).DocumentBody }));

interface DocumentPanelProps {
  readonly selection: Extract<Selection, { readonly kind: "document" }>;
}

/** A document: where it comes from, its text with all that the graph has from it, and its statements one by one. */
export function DocumentPanel({ selection }: DocumentPanelProps) {
  const messages = useMessages();
  const texts = useTexts(documentTexts);
  const card = useOverview()?.documents.find(({ id }) => id === selection.id);
  const source = readableAddress(card?.uri);
  return (
    <>
      <BackLink />
      <header className="document-head">
        <h2 tabIndex={-1} {...(card && { lang: langOf(card.language) })}>
          {card ? card.title || texts.noTitle : <span className="late">{texts.loading}</span>}
        </h2>
        {card && (
          <p className="document-about">
            <span className="publisher">{card.publisher ?? messages.noPublisher}</span>
            {card.date && <time dateTime={card.date}>{card.date}</time>}
            <span className="badge">{messages.inLanguage[card.language]}</span>
            {source && (
              <a href={source} target="_blank" rel="noopener noreferrer">
                {messages.openSource}
                <ExternalLink size={12} aria-hidden="true" />
              </a>
            )}
          </p>
        )}
      </header>
      <Suspense fallback={<DocumentSkeleton />}>
        <DocumentBody key={selection.id} selection={selection} skeleton={<DocumentSkeleton />} />
      </Suspense>
    </>
  );
}

function DocumentSkeleton() {
  return (
    <div className="skeleton late" aria-busy="true">
      {["wide", "wide", "", "wide", "wide", "wide", ""].map((width, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bars are all alike
        <span key={at} className={`bar ${width}`} aria-hidden="true" />
      ))}
    </div>
  );
}
