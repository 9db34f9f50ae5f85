import type { Label } from "../../../core/ontology/entity-type.ts";
import { useAppStore } from "../../state/app-context.tsx";
import { tell } from "../../state/explore-changes.ts";
import { copyText } from "../../ui/copy-text.ts";
import { exploreTexts } from "./explore-texts.ts";

/** Copies a text, and says that it did, or that it could not. */
export function useCopy(): (text: string, done: Label) => Promise<void> {
  const store = useAppStore();
  return async (text, done) => {
    const { en, zh } = exploreTexts;
    const isCopied = await copyText(text);
    const said = isCopied ? done : { en: en.notCopied, zh: zh.notCopied };
    store.setState((state) => tell(state, { text: said, canUndo: false }), true);
  };
}
