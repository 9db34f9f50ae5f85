import { Undo2 } from "lucide-react";
import { useEffect } from "react";
import { useApp, useAppStore, useTexts } from "../../state/app-context.tsx";
import { travel } from "../../state/changes.ts";
import { undo } from "../../state/history.ts";
import { exploreTexts } from "./explore-texts.ts";
import "./explore.css";

/** Time in ms that a notice stays. */
const STAYS = 5000;

/** Says what a step did, aloud as well, for a few seconds. */
export function NoticeLine() {
  const store = useAppStore();
  const texts = useTexts(exploreTexts);
  const notice = useApp((state) => state.notice);
  const language = useApp((state) => state.language);
  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => {
      if (store.getState().notice === notice) store.setState({ notice: undefined });
    }, STAYS);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return (
    <div className="notice-place" role="status" aria-live="polite">
      {notice && (
        <p className="notice">
          {notice.text[language]}
          {notice.canUndo && (
            <button
              type="button"
              onClick={() => store.setState((state) => ({ ...travel(state, undo), notice: undefined }), true)}
            >
              <Undo2 size={14} aria-hidden="true" />
              {texts.undo}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
