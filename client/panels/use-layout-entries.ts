import { layouts } from "../../core/layouts/index.ts";
import { useApp, useTexts } from "../state/app-context.tsx";
import { MAP } from "../state/layout-run.ts";
import { layoutTexts } from "./layout-texts.ts";

export interface LayoutEntry {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
}

/** The map and every layout of the registry, in the language of the interface, and which of them holds. */
export function useLayoutEntries(): { readonly entries: readonly LayoutEntry[]; readonly chosen: string } {
  const { map, mapPurpose } = useTexts(layoutTexts);
  const language = useApp((state) => state.language);
  const wanted = useApp((state) => state.view.appearance.layout);
  const entries = [
    { id: MAP, name: map, purpose: mapPurpose },
    ...layouts.map(({ id, label, purpose }) => ({ id, name: label[language], purpose: purpose[language] })),
  ];
  return { entries, chosen: entries.some(({ id }) => id === wanted) ? wanted : MAP };
}
