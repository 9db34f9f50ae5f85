import { Ban } from "lucide-react";
import { useMessages } from "../state/app-context.tsx";
import type { Status } from "../state/view-state.ts";

/** What a statement is if not plain fact. */
export function StatusBadge({ status }: { readonly status: Status }) {
  const messages = useMessages();
  if (status === "fact") return null;
  return (
    <span className={`badge badge-${status}`}>
      {status === "negated" && <Ban size={11} aria-hidden="true" />}
      {messages[status]}
    </span>
  );
}
