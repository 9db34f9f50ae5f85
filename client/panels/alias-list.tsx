import { useState } from "react";
import type { Alias } from "../../core/entity.ts";
import { useApp, useMessages } from "../state/app-context.tsx";
import { langOf } from "../ui/entity-label.tsx";
import { sortAliases } from "./sort-aliases.ts";

const MOST_FOLDED = 4;

/** The other names of an entity; of many the first few, until the rest is asked for. */
export function AliasList({ aliases }: { readonly aliases: readonly Alias[] }) {
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const [isUnfolded, setIsUnfolded] = useState(false);
  if (aliases.length === 0) return null;
  const sorted = sortAliases(aliases);
  const shown = isUnfolded || sorted.length <= MOST_FOLDED + 1 ? sorted : sorted.slice(0, MOST_FOLDED);
  const [before, after] = messages.alsoCalled("\u0000").split("\u0000");
  return (
    <>
      {before}
      {shown.map(({ text, language: spoken, kind }, index) => (
        <span key={text} {...(spoken && { lang: langOf(spoken) })}>
          {index > 0 && (language === "zh" ? "、" : ", ")}
          {text}
          {kind === "mistranslation" && <small> ({messages.mistranslation})</small>}
        </span>
      ))}
      {after}
      {shown.length < sorted.length && (
        <>
          {" "}
          <button type="button" className="text-button" onClick={() => setIsUnfolded(true)}>
            {messages.moreNames(sorted.length - shown.length)}
          </button>
        </>
      )}
    </>
  );
}
