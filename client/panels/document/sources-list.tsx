import { useVirtualizer } from "@tanstack/react-virtual";
import { Search, X } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { DocumentCard } from "../../../core/api.ts";
import {
  useApp,
  useAppStore,
  useChange,
  useMessages,
  useOverview,
  useTexts,
} from "../../state/app-context.tsx";
import { open } from "../../state/changes.ts";
import { defineTexts } from "../../ui/define-texts.ts";
import { langOf } from "../../ui/entity-label.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { type DocumentOrder, documentOrders, findDocuments } from "./find-documents.ts";
import "../../ui/dialog.css";
import "./document-rows.css";
import "./sources-list.css";

const some = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

const texts = defineTexts({
  en: {
    title: "Documents",
    close: "Close",
    find: "Find by title, publisher or date",
    sort: "Sort by",
    newest: "Newest first",
    oldest: "Oldest first",
    publisher: "Publisher",
    statements: "Most statements",
    byTitle: "Title",
    count: (shown: number, all: number) =>
      shown === all
        ? some(all, "document", "documents")
        : `${shown} of ${some(all, "document", "documents")}`,
    none: (query: string) => `No document has “${query}” in its title, publisher or date.`,
    empty: "This graph has no documents.",
    loading: "Opening the graph",
    stated: (count: number) => some(count, "statement", "statements"),
  },
  zh: {
    title: "文档",
    close: "关闭",
    find: "按标题、出处或日期查找",
    sort: "排序",
    newest: "最新在前",
    oldest: "最早在前",
    publisher: "出处",
    statements: "陈述最多",
    byTitle: "标题",
    count: (shown, all) => (shown === all ? `${all} 篇文档` : `${all} 篇文档中的 ${shown} 篇`),
    none: (query) => `没有标题、出处或日期含有“${query}”的文档。`,
    empty: "此图谱没有文档。",
    loading: "正在打开图谱",
    stated: (count) => `${count} 条陈述`,
  },
});

const none: readonly DocumentCard[] = [];

/** All documents that the graph was built from; each opens with its text. */
export function SourcesList() {
  const words = useTexts(texts);
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const overview = useOverview();
  const documents = overview?.documents ?? none;
  const [query, setQuery] = useState("");
  const [order, setOrder] = useState<DocumentOrder>("newest");
  const found = useMemo(
    () => findDocuments(documents, query, order, language === "zh" ? "zh-CN" : "en"),
    [documents, query, order, language],
  );
  const shut = () => store.setState({ dialog: undefined });
  const names: Readonly<Record<DocumentOrder, string>> = { ...words, title: words.byTitle };
  return (
    <ModalOverlay className="dialog-ground" isDismissable isOpen onOpenChange={(isOpen) => !isOpen && shut()}>
      <Modal className="dialog-frame">
        <Dialog className="dialog sources-list">
          <div className="dialog-head">
            <Heading slot="title">{words.title}</Heading>
            <IconButton icon={X} label={words.close} onPress={shut} />
          </div>
          <div className="sources-tools">
            <label className="find-field">
              <Search size={14} aria-hidden="true" />
              <input
                autoFocus
                type="search"
                value={query}
                placeholder={words.find}
                aria-label={words.find}
                onChange={(event) => setQuery(event.target.value)}
              />
            </label>
            <select
              className="sort-select"
              aria-label={words.sort}
              value={order}
              onChange={(event) =>
                setOrder(documentOrders.find((each) => each === event.target.value) ?? "newest")
              }
            >
              {documentOrders.map((each) => (
                <option key={each} value={each}>
                  {names[each]}
                </option>
              ))}
            </select>
          </div>
          <p className="sources-count" aria-live="polite">
            {found.length > 0 || documents.length > 0
              ? found.length > 0
                ? words.count(found.length, documents.length)
                : words.none(query)
              : overview
                ? words.empty
                : words.loading}
          </p>
          <SourceRows key={`${order} ${query}`} documents={found} onOpen={shut} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const ROW = 52;

interface SourceRowsProps {
  readonly documents: readonly DocumentCard[];
  readonly onOpen: () => void;
}

function SourceRows({ documents, onOpen }: SourceRowsProps) {
  const messages = useMessages();
  const { stated } = useTexts(texts);
  const change = useChange();
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: documents.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  });
  return (
    <div className="sources-rows" ref={scroller}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const document = documents[index];
          if (!document) return null;
          const { id, title, publisher, date, language, statements } = document;
          return (
            <li key={id} style={{ transform: `translateY(${start}px)`, height: ROW }}>
              <button
                type="button"
                className="document-row"
                onClick={() => {
                  onOpen();
                  change((state) => open(state, { kind: "document", id }));
                }}
              >
                <span className="document-title" lang={langOf(language)}>
                  {title}
                </span>
                <time dateTime={date}>{date}</time>
                <span className="second-line">
                  {publisher ?? messages.noPublisher} · {messages.inLanguage[language]}
                </span>
                <span className="document-stated">{stated(statements)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
