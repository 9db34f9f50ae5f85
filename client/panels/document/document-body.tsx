import { type ReactNode, useEffect, useMemo, useState } from "react";
import { Tab, TabList, TabPanel, Tabs } from "react-aria-components";
import type { DocumentDetail } from "../../../core/api.ts";
import { useChange, useTexts } from "../../state/app-context.tsx";
import { select } from "../../state/changes.ts";
import type { Selection } from "../../state/view-state.ts";
import { FailureState } from "../failure-state.tsx";
import { DocumentStatements } from "./document-statements.tsx";
import { DocumentText } from "./document-text.tsx";
import { documentTexts } from "./document-texts.ts";
import { findPassages, passageAt } from "./find-passages.ts";
import { useDocument } from "./use-document.ts";

type DocumentSelection = Extract<Selection, { readonly kind: "document" }>;

interface DocumentBodyProps {
  readonly selection: DocumentSelection;
  /** Stands for the text while it is not there. */
  readonly skeleton: ReactNode;
}

/** What the server has of a document. */
export function DocumentBody({ selection, skeleton }: DocumentBodyProps) {
  const [answer, askAgain] = useDocument(selection.id);
  if (answer.status === "loading") return skeleton;
  if (answer.status === "failed") return <FailureState failure={answer.failure} onRetry={askAgain} />;
  return <LoadedDocument detail={answer.detail} selection={selection} />;
}

interface LoadedDocumentProps {
  readonly detail: DocumentDetail;
  readonly selection: DocumentSelection;
}

function LoadedDocument({ detail, selection }: LoadedDocumentProps) {
  const { document, statements, entities } = detail;
  const texts = useTexts(documentTexts);
  const change = useChange();
  const [tab, setTab] = useState("text");
  const passages = useMemo(() => findPassages(document.id, statements), [document, statements]);
  const cards = useMemo(() => new Map(entities.map((card) => [card.id, card])), [entities]);
  const chosen = passageAt(passages, selection.at);
  const lit = chosen?.claims[0]?.statement.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `change` is another function each time, to the same store.
  useEffect(() => {
    // What is chosen stays lit on the canvas until the pointer lights something else.
    if (lit) change((state) => ({ ...state, hovered: { kind: "statement", id: lit } }));
  }, [lit, selection.at]);
  const choose = (at: number) => {
    setTab("text");
    change((state) => select(state, { kind: "document", id: document.id, at }));
  };
  return (
    <Tabs
      className="document-tabs"
      selectedKey={tab}
      onSelectionChange={(key) => setTab(String(key))}
      keyboardActivation="manual"
    >
      <TabList className="tab-list" aria-label={document.title}>
        <Tab id="text" className="tab">
          {texts.text}
        </Tab>
        <Tab id="statements" className="tab">
          {texts.statements} <span className="tab-count">{statements.length}</span>
        </Tab>
      </TabList>
      <TabPanel id="text" className="tab-panel">
        <DocumentText
          detail={detail}
          passages={passages}
          cards={cards}
          chosen={chosen}
          selection={selection}
          onChoose={choose}
        />
      </TabPanel>
      <TabPanel id="statements" className="tab-panel">
        <DocumentStatements passages={passages} cards={cards} onShow={choose} />
      </TabPanel>
    </Tabs>
  );
}
