import { layoutTask } from "../graph/layouts/layout-task.ts";
import { placesOfLayout } from "../graph/layouts/places-of-layout.ts";
import { type RunningLayout, startLayout } from "../graph/layouts/start-layout.ts";
import { radiiOf } from "../graph/looks/entity-looks.ts";
import { type Density, drawnGraph } from "../graph/scene/drawn-graph.ts";
import type { AppState } from "./app-state.ts";
import type { AppStore } from "./create-app-store.ts";
import { atRest, baseOf, MAP } from "./layout-run.ts";
import { indexOf } from "./visible-part.ts";

/**
 * Runs the layout that the view asks for, on what is drawn when it is asked for, and puts its steps into the store; what
 * is drawn later joins without running it again. Gives a function that ends this.
 */
export function followLayout(store: AppStore, densityOf: () => Density): () => void {
  let running: RunningLayout | undefined;
  let isPaused = false;
  const stop = () => {
    running?.stop();
    running = undefined;
    isPaused = false;
  };
  const start = (state: AppState) => {
    if (state.load.status !== "ready") return;
    const { view, language, load } = state;
    const { layout } = view.appearance;
    const index = indexOf(load.overview);
    const density = densityOf();
    const task = layoutTask({
      index,
      drawn: drawnGraph(index, view, density),
      radii: radiiOf(index, view.appearance.size, density),
      pins: view.part.pins,
      language,
      middle: view.selection.kind === "entity" ? view.selection.id : undefined,
    });
    store.setState({
      layoutRun: {
        status: "running",
        layout,
        iterations: 0,
        share: 0,
        base: baseOf(state.layoutRun) ?? kept,
      },
    });
    kept = undefined;
    running = startLayout(layout, task.graph, (report) => {
      const { layoutRun } = store.getState();
      if (layoutRun.status === "rest" || layoutRun.layout !== layout) return;
      if (report.kind === "unknown") {
        stop();
        store.setState({ layoutRun: { ...layoutRun, status: "done", share: 1, base: undefined } });
        return;
      }
      const { iterations, share, isDone } = report;
      const status = isDone ? "done" : layoutRun.status;
      const base = placesOfLayout(index, task, report);
      if (isDone) stop();
      store.setState({ layoutRun: { status, layout, iterations, share, base } });
    });
  };
  /** Where the layout before left everything, while the same one is asked to run again. */
  let kept: ReturnType<typeof baseOf>;

  const follow = (state: AppState, before?: AppState) => {
    if (state.load.status !== "ready") return;
    const { layoutRun: run } = state;
    const { layout } = state.view.appearance;
    if (layout === MAP) {
      stop();
      if (run.status !== "rest") store.setState({ layoutRun: atRest });
      return;
    }
    if (run.status === "rest" || run.layout !== layout) {
      stop();
      if (run.status === "rest" && before) kept = baseOf(before.layoutRun);
      start(state);
      return;
    }
    if ((run.status === "paused") === isPaused) return;
    isPaused = run.status === "paused";
    if (isPaused) running?.pause();
    else running?.resume();
  };
  follow(store.getState());
  const unsubscribe = store.subscribe(follow);
  return () => {
    unsubscribe();
    stop();
  };
}
