import { useApp, useOverview, useTexts } from "../state/app-context.tsx";
import { defineTexts } from "../ui/define-texts.ts";
import { describeView } from "./share/describe-view.ts";

const texts = defineTexts({
  en: { selected: (name: string) => `Selected: ${name}`, nothing: "Nothing selected" },
  zh: { selected: (name: string) => `已选中：${name}`, nothing: "未选中任何内容" },
});

/** Tells those who do not see the canvas what is selected on it. */
export function SelectionStatus() {
  const { selected, nothing } = useTexts(texts);
  const overview = useOverview();
  const language = useApp((state) => state.language);
  const view = useApp((state) => state.view);
  if (!overview) return null;
  const { kind } = view.selection;
  return (
    <p className="unseen" role="status" data-selection={kind}>
      {kind === "none" ? nothing : selected(describeView(view, overview, language))}
    </p>
  );
}
