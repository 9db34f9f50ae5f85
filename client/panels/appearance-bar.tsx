import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useId } from "react";
import { colouringOf, colourings, sizingOf, sizings } from "../graph/looks/index.ts";
import { useApp, useChange, useTexts } from "../state/app-context.tsx";
import type { Appearance } from "../state/view-state.ts";
import { defineTexts } from "../ui/define-texts.ts";
import { useMedia } from "../ui/use-media.ts";
import { ColourLegend } from "./colour-legend.tsx";
import "./appearance.css";

const LayoutChoice = lazy(() => import("./layout-choice.tsx"));

const texts = defineTexts({
  en: { appearance: "Appearance", colour: "Colour", size: "Size" },
  zh: { appearance: "外观", colour: "颜色", size: "大小" },
});

/** The foot of the legend: what colour and size of the discs mean, and the choice of both. */
export function AppearanceBar() {
  const { appearance: name, colour, size } = useTexts(texts);
  const appearance = useApp((state) => state.view.appearance);
  const isPhone = useMedia("(max-width: 720px)");
  return (
    <section className="appearance" aria-label={name}>
      <ColourLegend />
      <div className="appearance-bar">
        <Choice name={colour} of="colour" chosen={colouringOf(appearance.colour).id} entries={colourings} />
        <Choice name={size} of="size" chosen={sizingOf(appearance.size).id} entries={sizings} />
      </div>
      {isPhone && (
        <Suspense>
          <LayoutChoice />
        </Suspense>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly of: keyof Pick<Appearance, "colour" | "size">;
  readonly chosen: string;
  readonly entries: readonly {
    readonly id: string;
    readonly label: { readonly en: string; readonly zh: string };
  }[];
}

function Choice({ name, of, chosen, entries }: ChoiceProps) {
  const change = useChange();
  const language = useApp((state) => state.language);
  const id = useId();
  return (
    <div className="choice">
      <label htmlFor={id}>{name}</label>
      <span className="choice-field">
        <select
          id={id}
          value={chosen}
          onChange={({ target: { value } }) =>
            change((state) => ({
              ...state,
              view: { ...state.view, appearance: { ...state.view.appearance, [of]: value } },
              questionsAreOpen: false,
            }))
          }
        >
          {entries.map((entry) => (
            <option key={entry.id} value={entry.id}>
              {entry.label[language]}
            </option>
          ))}
        </select>
        <ChevronDown size={12} aria-hidden="true" />
      </span>
    </div>
  );
}
