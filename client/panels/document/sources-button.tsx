import { useChange } from "../../state/app-context.tsx";

/** "94 documents" as a button that lists them. */
export function SourcesButton({ text }: { readonly text: string }) {
  const change = useChange();
  return (
    <button
      type="button"
      className="sources-button"
      onClick={() => change((state) => ({ ...state, dialog: "sources" }))}
    >
      {text}
    </button>
  );
}
