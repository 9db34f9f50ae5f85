import { useMessages, useTexts } from "../../state/app-context.tsx";
import { searchTexts } from "./search-texts.ts";

/** The keys of the list, for whoever sees; a screen reader tells them by itself. */
export function SearchKeys() {
  const messages = useMessages();
  const texts = useTexts(searchTexts);
  return (
    <div className="search-keys" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {messages.keyMove}
      </span>
      <span>
        <kbd>↵</kbd> {messages.keyOpen}
      </span>
      <span>
        <kbd>⇧↵</kbd> {texts.keyAdd}
      </span>
      <span>
        <kbd>{/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌥" : "Alt "}↵</kbd> {texts.keyPath}
      </span>
      <span>
        <kbd>Esc</kbd> {messages.keyClose}
      </span>
    </div>
  );
}
