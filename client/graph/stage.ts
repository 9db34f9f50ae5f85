import type { EntityId } from "../../core/entity.ts";
import type { Part } from "../state/view-state.ts";
import { indexOf } from "../state/visible-part.ts";
import { createCameraDriver } from "./camera-driver.ts";
import { densityOfWindow } from "./density-of-window.ts";
import { placesOf } from "./drag-discs.ts";
import { createLasso } from "./draw/lasso.ts";
import { followPointer } from "./follow-pointer.ts";
import type { GraphCanvasProps, GraphHandle } from "./graph-canvas-props.ts";
import { handleKey } from "./handle-key.ts";
import { createGlide } from "./layouts/glide.ts";
import { inWindow } from "./layouts/in-window.ts";
import { withNewcomers } from "./layouts/with-newcomers.ts";
import { createMinimap } from "./minimap.ts";
import { type Palette, readPalette } from "./palette.ts";
import { createPicture } from "./picture.ts";
import { pointerActions } from "./pointer-actions.ts";
import { prefersReducedMotion } from "./prefers-reduced-motion.ts";
import { computeScene, type Scene } from "./scene/compute-scene.ts";
import type { DrawnGraph } from "./scene/drawn-graph.ts";
import type { GraphIndex } from "./scene/graph-index.ts";
import { mapOf, type Places, type PlacesById } from "./scene/places.ts";
import { stretchToFill } from "./scene/stretch-to-fill.ts";
import { shareCamera, takeCamera } from "./shared-camera.ts";
import { besideOf, windowPlaceOf } from "./window-places.ts";

/** The drawing with its camera and pointer, kept in step with the properties. */
export interface Stage {
  readonly handle: GraphHandle;
  /** Follows the properties; cheap where nothing changed. */
  readonly update: () => void;
  /** Does what a key means; says whether it means anything. */
  readonly press: (key: string) => boolean;
  readonly destroy: () => void;
}

/**
 * Puts the graph into the element; `props` gives the properties that hold when it is called. `home` is what the page had of the
 * graph at first: it makes the frame, and what comes later moves nothing. `onLost` is called when the graphics driver takes the
 * drawing away.
 */
export function createStage(
  container: HTMLElement,
  home: GraphIndex,
  props: () => GraphCanvasProps,
  onLost: () => void,
): Stage {
  let opened: ReadonlySet<string> = new Set();
  let shown = props();
  let placedBy = shown.view.appearance.layout;
  let flownTo = "";
  let isPlaced = shown.view.camera !== undefined && ["paths", "common"].includes(shown.view.selection.kind);
  const stretch = stretchToFill(home, tallness(container, shown.insets));
  const glide = createGlide(undefined, mapOf(home), () => {
    show();
    camera.keepGoal();
  });
  let held: PlacesById | undefined;
  let palette = readPalette(container);
  const sceneOf = (now: GraphCanvasProps, before?: Scene): Scene =>
    computeScene(
      {
        index: indexOf(now.overview),
        view: now.view,
        hovered: now.hovered,
        language: now.language,
        density: densityOfWindow(),
        openedBundles: opened,
        base: withNewcomers(indexOf(now.overview), glide.now()),
        focus: now.focus,
        stretch,
        held,
        isMoving: glide.isMoving() || now.isArranging === true,
      },
      before,
    );
  let scene = sceneOf(shown);
  const picture = createPicture(container, home, shown.overview.communities, {
    scene,
    palette,
    insets: shown.insets,
  });
  let spread: number | undefined;
  const cameraFrame = () => ({ bounds: picture.bounds, stretch, spread });
  const glideTo = (base: Places | undefined, duration: number) => {
    const shaped =
      base && inWindow(base, mapOf(home), scene.drawn.entities.subarray(0, base.length / 2), stretch);
    spread = shaped?.spread;
    glide.to(shaped?.places, duration);
  };
  const lasso = createLasso(container);
  const openBundle = (key: string) => {
    opened = opened.has(key)
      ? new Set([...opened].filter((each) => each !== key))
      : new Set([...opened, key]);
    show();
  };
  const hold = (places: PlacesById | undefined) => {
    held = places;
    show();
  };
  // Before the camera follows the pointer, so that it can tell which moves mean something else.
  const stopPointer = followPointer(
    picture,
    container,
    pointerActions({ picture, container, props, lasso, hold, openBundle }),
  );
  const camera = createCameraDriver(picture, (state, by) => {
    picture.settle();
    if (by === "user") props().onCamera(shareCamera(state, cameraFrame()));
  });

  /** Whom the camera is to fly to once the page holds it. */
  let flight: EntityId | undefined;
  const flyTo = (id: EntityId) => {
    flight = scene.index.entityAt.has(id) ? undefined : id;
    if (flight === undefined) camera.flyTo(id);
  };

  const show = (next: Palette = palette) => {
    palette = next;
    scene = sceneOf(props(), scene);
    picture.show({ scene, palette, insets: props().insets });
  };
  const update = () => {
    const before = shown;
    shown = props();
    const sameView =
      before.view === shown.view && before.hovered === shown.hovered && before.focus === shown.focus;
    const sameWords = before.language === shown.language && before.theme === shown.theme;
    const sameRoom = isSame(before.insets, shown.insets);
    if (before.base !== shown.base) {
      // Another layout leaves nothing where the camera was looking.
      if (shown.view.appearance.layout !== placedBy) showAll();
      placedBy = shown.view.appearance.layout;
      glideTo(shown.base, durationOf(scene));
    }
    const sameCalm = before.isArranging === shown.isArranging;
    const sameGraph = before.overview === shown.overview;
    if (sameGraph && sameView && sameWords && sameRoom && sameCalm) return;
    if (before.view.part.pins !== shown.view.part.pins) held = undefined;
    const drawn = scene.drawn;
    show(before.theme === shown.theme ? palette : readPalette(container));
    const { part, selection } = shown.view;
    if (before.view.camera !== shown.view.camera) followCamera();
    else if (before.view.part.ego?.of !== part.ego?.of) {
      if (part.ego) camera.enter();
      else camera.leave();
    } else if (flight !== undefined && scene.index.entityAt.has(flight)) flyTo(flight);
    else if (!sameRoom || before.view.selection !== selection) camera.follow(selection);
    else if (before.view.part !== part) followPart(before.view.part, drawn);
    else if (!sameGraph) camera.follow(selection);
    flyToFocus();
  };
  /** What was asked for is shown; taking it back shows again what was there. */
  const followPart = (before: Part, drawn: DrawnGraph) => {
    const { part } = shown.view;
    const isOtherSize = before.ego !== part.ego;
    const came = isOtherSize ? comeSince(drawn, scene) : expandedSince(drawn, before, scene);
    if (came.length > 0) camera.reveal(came);
    else if (before.expansions.length > part.expansions.length) camera.unreveal();
  };
  /** The camera goes where the answer to a question is, once; a link that names a camera has gone there already. */
  const flyToFocus = () => {
    const { focus, view } = shown;
    if (view.selection.kind === "none") flownTo = "";
    if (!focus || focus.key === flownTo) return;
    flownTo = focus.key;
    if (!isPlaced) camera.flyToAll([...focus.ends, ...focus.routes.flatMap(({ entities }) => entities)]);
    isPlaced = false;
  };
  const followCamera = () => {
    const wanted = shown.view.camera;
    if (!wanted) {
      if (!camera.showsAll()) camera.fit("page");
      return;
    }
    const now = shareCamera(picture.sigma.getCamera().getState(), cameraFrame());
    if (Math.hypot(now.x - wanted.x, now.y - wanted.y) > 1e-6 || Math.abs(now.ratio - wanted.ratio) > 1e-6) {
      camera.goTo(takeCamera(wanted, cameraFrame()));
    }
  };
  // A link without a camera opens on what is selected: only where nothing is, "everything" needs no camera.
  const fit = () => {
    const isPlain = props().view.selection.kind === "none";
    camera.fit(isPlain ? "page" : "user");
    if (isPlain) props().onFit?.();
  };
  const showAll = fit;

  const resize = new ResizeObserver(() => {
    const { width, height } = picture.sigma.getDimensions();
    if (width === container.offsetWidth && height === container.offsetHeight) return;
    picture.sigma.resize();
    show();
    camera.keepGoal();
    picture.sigma.scheduleRefresh();
  });
  resize.observe(container);
  // The page may set its theme after this has drawn.
  const themed = new MutationObserver(() => show(readPalette(container)));
  themed.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme", "class"] });
  const stopContexts = followContexts(picture.sigma.getCanvases(), onLost);

  const stopMinimap = createMinimap(container, picture, camera);

  if (shown.base) glideTo(shown.base, 0);
  const start = shown.view.camera;
  if (start) camera.goTo(takeCamera(start, cameraFrame()));
  else camera.start(shown.view.selection);
  flyToFocus();

  return {
    handle: {
      zoomIn: () => camera.zoom(1.5),
      zoomOut: () => camera.zoom(1 / 1.5),
      fit,
      flyTo,
      openBundle,
      texts: picture.texts,
      placesOf: (ids) => placesOf(picture, ids),
      windowPlaceOf: (id) => windowPlaceOf(picture, container, id),
      besideOf: (id) => besideOf(picture, container, id),
      frame: picture.frame,
    },
    update,
    press: (key) => handleKey(key, { ...camera, fit }),
    destroy() {
      glide.stop();
      resize.disconnect();
      themed.disconnect();
      stopContexts();
      stopMinimap();
      stopPointer();
      lasso.destroy();
      camera.destroy();
      picture.destroy();
    },
  };
}

/** Ms in which discs move to another layout; many are only shown there. */
function durationOf({ drawn }: Scene): number {
  return prefersReducedMotion() || drawn.entityCount > 1000 ? 0 : 320;
}

/** Px that the widest tools at the right take: details come and go, and the map keeps its shape. */
const TOOLS = 72;
/** Px around the graph that names need. */
const MARGIN = 44;

/** What came because neighbours of an entity on the canvas were asked for, with that entity. */
function expandedSince(
  drawn: DrawnGraph,
  { expansions }: Part,
  { index, view, drawn: now }: Scene,
): number[] {
  const grown = view.part.expansions.filter((each) => !expansions.includes(each) && each.most > 0);
  const roots = grown.flatMap(({ of }) => index.entityAt.get(of) ?? []).filter((at) => drawn.entities[at]);
  if (roots.length === 0) return [];
  const came = comeSince(drawn, { index, drawn: now });
  return came.length === 0 ? [] : [...roots, ...came];
}

const comeSince = (drawn: DrawnGraph, { index, drawn: now }: Pick<Scene, "index" | "drawn">): number[] =>
  [...index.entities.keys()].filter((at) => now.entities[at] && !drawn.entities[at]);

/** Height by width of what the panels leave free. */
function tallness({ offsetWidth, offsetHeight }: HTMLElement, insets: GraphCanvasProps["insets"]): number {
  const width = offsetWidth - insets.left - Math.min(TOOLS, insets.right) - 2 * MARGIN;
  const height = offsetHeight - insets.top - insets.bottom - 2 * MARGIN;
  return Math.max(1, height) / Math.max(1, width);
}

function isSame(a: GraphCanvasProps["insets"], b: GraphCanvasProps["insets"]): boolean {
  return a.top === b.top && a.right === b.right && a.bottom === b.bottom && a.left === b.left;
}

/** Tells once when any of the canvases loses its context. It is not asked back: a new drawing takes its place. */
function followContexts(canvases: Record<string, HTMLCanvasElement>, onLost: () => void): () => void {
  const all = Object.values(canvases);
  const stop = () => {
    for (const canvas of all) canvas.removeEventListener("webglcontextlost", lost);
  };
  const lost = () => {
    stop();
    onLost();
  };
  for (const canvas of all) canvas.addEventListener("webglcontextlost", lost);
  return stop;
}
