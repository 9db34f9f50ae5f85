import { X } from "lucide-react";
import { type ComponentType, lazy, Suspense, useEffect, useRef } from "react";
import { useApp, useChange, useMessages, useOverview } from "../state/app-context.tsx";
import { open, select } from "../state/changes.ts";
import type { Selection } from "../state/view-state.ts";
import { EntityLabel } from "../ui/entity-label.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { TypeIcon } from "../ui/type-icon.tsx";
import { FailureState } from "./failure-state.tsx";
import { selectionPanels } from "./selection-panels.ts";
import "./details.css";

const loadEntity = () => import("./entity-details.tsx");
const loadStatement = () => import("./statement-details.tsx");
const EntityDetails = lazy(async () => ({ default: (await loadEntity()).EntityDetails }));
const StatementDetails = lazy(async () => ({ default: (await loadStatement()).StatementDetails }));
// The first picture goes before; by the time that somebody selects something its panel is there.
const PATIENCE = 1500;

/**
 * What is known of the selection; nothing where there is none. What a panel opens takes the focus along to the heading.
 * It stays mounted, so that it tells a new request for the focus from one that it has answered.
 */
export function DetailsPanel({ className }: { readonly className?: string }) {
  const messages = useMessages();
  const change = useChange();
  const details = useApp((state) => state.details);
  const selection = useApp((state) => state.view.selection);
  const panel = useRef<HTMLElement>(null);
  useFocusOnRequest(panel);
  useEffect(() => {
    const timer = setTimeout(() => void Promise.allSettled([loadEntity(), loadStatement()]), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    // Another thing is read from its beginning; a document is opened at a sentence.
    if (selection.kind !== "none" && selection.kind !== "document")
      panel.current?.querySelector(".details-body")?.scrollTo({ top: 0 });
  }, [selection]);
  const OwnPanel = selectionPanelOf(selection);
  if (selection.kind === "none") return null;
  return (
    <aside className={`details ${className ?? ""}`} aria-label={messages.details} ref={panel}>
      <div className="details-close">
        <IconButton
          icon={X}
          label={messages.close}
          onPress={() => change((state) => select(state, { kind: "none" }))}
        />
      </div>
      {OwnPanel && (
        <Suspense fallback={null}>
          <OwnPanel selection={selection} />
        </Suspense>
      )}
      {details.status === "loading" && !OwnPanel && <LoadingDetails />}
      <Suspense fallback={<LoadingDetails />}>
        {details.status === "entity" && (
          <EntityDetails key={details.detail.entity.id} detail={details.detail} />
        )}
        {details.status === "statement" && (
          <StatementDetails key={details.detail.statement.id} detail={details.detail} />
        )}
      </Suspense>
      {details.status === "failed" && (
        <FailureState
          failure={details.failure}
          onRetry={() => change((state) => open({ ...state, details: { status: "loading" } }, selection))}
        />
      )}
    </aside>
  );
}

type AnyPanel = ComponentType<{ readonly selection: Selection }>;

/** The registry gives each panel its own kind of selection, which the compiler cannot follow through the look-up. */
function selectionPanelOf({ kind }: Selection): AnyPanel | undefined {
  const panels: Partial<Record<Selection["kind"], unknown>> = selectionPanels;
  return panels[kind] as AnyPanel | undefined;
}

/** The head is known from the overview; bars stand for the rest where it takes longer. */
function LoadingDetails() {
  const messages = useMessages();
  const overview = useOverview();
  const selection = useApp((state) => state.view.selection);
  const card = selection.kind === "entity" && overview?.entities.find(({ id }) => id === selection.id);
  return (
    <div aria-busy="true">
      <header className="entity-head">
        {card && <TypeIcon type={card.type} size={36} />}
        <div>
          <h2>
            {card ? (
              <EntityLabel name={card.name} />
            ) : (
              <span className="late">{messages.loadingDetails}</span>
            )}
          </h2>
        </div>
      </header>
      <div className="skeleton late" aria-hidden="true">
        <span className="bar wide" />
        <span className="bar" />
        <span className="bar wide" />
        <span className="bar wide" />
      </div>
    </div>
  );
}

function useFocusOnRequest(panel: { readonly current: HTMLElement | null }): void {
  const requests = useApp((state) => state.focusRequests);
  const status = useApp((state) => state.details.status);
  const handled = useRef(requests);
  useEffect(() => {
    if (requests === handled.current || status === "loading") return undefined;
    const focusFirst = (): boolean => {
      const first =
        panel.current?.querySelector<HTMLElement>("[data-takes-focus]") ??
        panel.current?.querySelector<HTMLElement>("h2[tabindex]");
      if (!first) return false;
      handled.current = requests;
      first.focus({ preventScroll: true });
      return true;
    };
    if (focusFirst() || !panel.current) return undefined;
    // The panel itself may still be on its way.
    const observer = new MutationObserver(() => {
      if (focusFirst()) observer.disconnect();
    });
    observer.observe(panel.current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [requests, status, panel]);
}
