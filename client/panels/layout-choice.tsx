import { ChevronDown } from "lucide-react";
import { useId } from "react";
import { useChange, useTexts } from "../state/app-context.tsx";
import { chooseLayout } from "../state/layout-run.ts";
import { layoutTexts } from "./layout-texts.ts";
import { useLayoutEntries } from "./use-layout-entries.ts";

/** Which layout, for phones: they have no tools beside the canvas. */
export default function LayoutChoice() {
  const { layout } = useTexts(layoutTexts);
  const change = useChange();
  const { entries, chosen } = useLayoutEntries();
  const id = useId();
  return (
    <div className="appearance-bar choice">
      <label htmlFor={id}>{layout}</label>
      <span className="choice-field">
        <select
          id={id}
          value={chosen}
          onChange={({ target: { value } }) => change((state) => chooseLayout(state, value))}
        >
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.name}
            </option>
          ))}
        </select>
        <ChevronDown size={12} aria-hidden="true" />
      </span>
    </div>
  );
}
