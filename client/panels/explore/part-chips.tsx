import { X } from "lucide-react";
import { useApp, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { setPart } from "../../state/changes.ts";
import { indexOf } from "../../state/visible-part.ts";
import { describePart } from "./describe-part.ts";
import { exploreTexts } from "./explore-texts.ts";
import { nameOf } from "./use-line-menu.ts";
import "./explore.css";

/** What part of the graph is shown, each with the way back. */
export function PartChips() {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const language = useApp((state) => state.language);
  const part = useApp((state) => state.view.part);
  const overview = useOverview();
  if (!overview) return null;
  const chips = describePart(part, texts, (id) => nameOf(indexOf(overview), id, language));
  if (chips.length === 0) return null;
  return (
    <ul className="part-chips" aria-label={texts.parts}>
      {chips.map(({ id, name, without }) => (
        <li key={id}>
          <button
            type="button"
            className="chip"
            aria-label={texts.remove(name)}
            onClick={() => change((state) => setPart(state, without))}
          >
            <span className="chip-name">{name}</span>
            <X size={12} aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
