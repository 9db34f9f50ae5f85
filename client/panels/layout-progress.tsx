import { Pause, Play, Undo2 } from "lucide-react";
import { useApp, useChange, useTexts } from "../state/app-context.tsx";
import { chooseLayout, MAP, toggleLayoutPause } from "../state/layout-run.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { layoutTexts } from "./layout-texts.ts";
import "./layout.css";

/** How far a running layout has come, with pause and the way back; gone when it is done. */
export function LayoutProgress() {
  const texts = useTexts(layoutTexts);
  const change = useChange();
  const run = useApp((state) => state.layoutRun);
  if (run.status === "rest" || run.status === "done") return null;
  const isPaused = run.status === "paused";
  const percent = Math.floor(run.share * 100);
  return (
    <section className="layout-progress panel late" aria-label={texts.progress}>
      <div className="layout-progress-text">
        <strong>{isPaused ? texts.paused : texts.running}</strong>
        <span>
          {percent} % · {texts.iterations(run.iterations.toLocaleString("en"))}
        </span>
        <progress max={100} value={percent} aria-label={texts.progress} />
      </div>
      <IconButton
        icon={isPaused ? Play : Pause}
        label={isPaused ? texts.resume : texts.pause}
        keyHint="L"
        onPress={() => change(toggleLayoutPause)}
      />
      <IconButton
        icon={Undo2}
        label={texts.backToMap}
        keyHint="⇧M"
        onPress={() => change((state) => chooseLayout(state, MAP))}
      />
    </section>
  );
}
