import { useEffect, useLayoutEffect, useRef, useState } from "react";
import "./graph-canvas.css";
import { homeOf } from "../state/beyond/graft.ts";
import { indexOf } from "../state/visible-part.ts";
import type { GraphCanvasProps } from "./graph-canvas-props.ts";
import { graphTexts } from "./graph-texts.ts";
import { createStage, type Stage } from "./stage.ts";

/** Time in ms that a graphics driver gets to recover before the graph is drawn anew. */
const RETRY = 1000;

/** The graph: a function of its properties that tells what was pointed at, selected and looked at. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { overview, language } = props;
  const region = useRef<HTMLElement>(null);
  const drawing = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | undefined>(undefined);
  const latest = useRef(props);
  const [trouble, setTrouble] = useState<"noWebgl" | "lost">();
  const [attempt, setAttempt] = useState(0);
  // What is grafted onto an overview later joins the drawing that is there.
  const home = indexOf(homeOf(overview));
  latest.current = props;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt after a lost context builds the stage again
  useLayoutEffect(() => {
    if (!drawing.current) return;
    setTrouble(undefined);
    try {
      let retry: ReturnType<typeof setTimeout> | undefined;
      const lost = () => {
        setTrouble("lost");
        retry = setTimeout(() => setAttempt((count) => count + 1), RETRY);
      };
      const made = createStage(drawing.current, home, () => latest.current, lost);
      stage.current = made;
      latest.current.onReady(made.handle);
      return () => {
        clearTimeout(retry);
        stage.current = undefined;
        made.destroy();
      };
    } catch (cause) {
      console.warn("The graph is not drawn.", cause);
      setTrouble("noWebgl");
      return undefined;
    }
  }, [home, attempt]);

  useEffect(() => stage.current?.update());

  useEffect(() => {
    const element = region.current;
    const keydown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (stage.current?.press(event.key)) event.preventDefault();
    };
    element?.addEventListener("keydown", keydown);
    return () => element?.removeEventListener("keydown", keydown);
  }, []);

  return (
    <section
      ref={region}
      className="graph-canvas"
      data-tool={props.tool}
      aria-label={graphTexts.region[language]}
      aria-description={graphTexts.description[language]}
      lang={language === "zh" ? "zh-Hans" : "en"}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys pan and + − zoom the canvas
      tabIndex={0}
    >
      <div ref={drawing} className="graph-canvas-drawing" />
      {trouble && (
        <div className="graph-canvas-message" role="status">
          <p>{graphTexts[trouble][language]}</p>
        </div>
      )}
    </section>
  );
}
