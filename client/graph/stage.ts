import { createCameraDriver } from "./camera-driver.ts";
import { followPointer } from "./follow-pointer.ts";
import type { GraphCanvasProps, GraphHandle } from "./graph-canvas-props.ts";
import { handleKey } from "./handle-key.ts";
import { type Palette, readPalette } from "./palette.ts";
import { createPicture } from "./picture.ts";
import { computeScene, type Scene } from "./scene/compute-scene.ts";
import type { GraphIndex } from "./scene/graph-index.ts";
import { noStretch } from "./scene/places.ts";
import { stretchToFill } from "./scene/stretch-to-fill.ts";

/** Narrower than this (px), the canvas is a phone's. */
const PHONE = 640;

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
 * Puts the graph into the element; `props` gives the properties that hold when it is called. `onLost` is called when the
 * graphics driver takes the drawing away.
 */
export function createStage(
  container: HTMLElement,
  index: GraphIndex,
  props: () => GraphCanvasProps,
  onLost: () => void,
): Stage {
  let opened: ReadonlySet<string> = new Set();
  let shown = props();
  const stretch =
    container.offsetWidth < PHONE ? stretchToFill(index, tallness(container, shown.insets)) : noStretch;
  let palette = readPalette(container);
  const sceneOf = (now: GraphCanvasProps, before?: Scene): Scene =>
    computeScene(
      {
        index,
        view: now.view,
        hovered: now.hovered,
        language: now.language,
        density: container.offsetWidth < PHONE ? "compact" : "full",
        openedBundles: opened,
        stretch,
      },
      before,
    );
  let scene = sceneOf(shown);
  const picture = createPicture(container, shown.overview.communities, {
    scene,
    palette,
    insets: shown.insets,
  });
  const camera = createCameraDriver(picture, (state, by) => {
    picture.settle();
    if (by === "user") props().onCamera(state);
  });

  const show = (next: Palette = palette) => {
    palette = next;
    scene = sceneOf(props(), scene);
    picture.show({ scene, palette, insets: props().insets });
  };
  const update = () => {
    const before = shown;
    shown = props();
    const sameView = before.view === shown.view && before.hovered === shown.hovered;
    const sameWords = before.language === shown.language && before.theme === shown.theme;
    const sameRoom = isSame(before.insets, shown.insets);
    if (sameView && sameWords && sameRoom) return;
    show(before.theme === shown.theme ? palette : readPalette(container));
    if (before.view.camera !== shown.view.camera) followCamera();
    else if (!sameRoom || before.view.selection !== shown.view.selection) camera.follow(shown.view.selection);
  };
  const followCamera = () => {
    const wanted = shown.view.camera;
    if (!wanted) {
      if (!camera.showsAll()) camera.fit("page");
      return;
    }
    const now = picture.sigma.getCamera().getState();
    if (Math.hypot(now.x - wanted.x, now.y - wanted.y) > 1e-6 || Math.abs(now.ratio - wanted.ratio) > 1e-6) {
      camera.goTo(wanted);
    }
  };
  // A link without a camera opens on what is selected: only where nothing is, "everything" needs no camera.
  const fit = () => {
    const isPlain = props().view.selection.kind === "none";
    camera.fit(isPlain ? "page" : "user");
    if (isPlain) props().onFit?.();
  };

  const stopPointer = followPointer(picture, container, {
    onHover: (hovered) => props().onHover(hovered),
    onClick(picked) {
      if (picked.kind !== "bundle") return props().onSelect(picked);
      opened = new Set([...opened, picked.bundle.key]);
      show();
    },
    onDoubleClick(picked) {
      // The first of the two clicks has selected it.
      if (picked.kind === "entity") camera.flyTo(picked.id);
    },
  });
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

  const start = shown.view.camera;
  if (start) camera.goTo(start);
  else camera.start(shown.view.selection);

  return {
    handle: {
      zoomIn: () => camera.zoom(1.5),
      zoomOut: () => camera.zoom(1 / 1.5),
      fit,
      flyTo: camera.flyTo,
    },
    update,
    press: (key) => handleKey(key, { ...camera, fit }, () => props().onSelect({ kind: "none" })),
    destroy() {
      resize.disconnect();
      themed.disconnect();
      stopContexts();
      stopPointer();
      camera.destroy();
      picture.destroy();
    },
  };
}

/** Height by width of what the panels leave free. */
function tallness({ offsetWidth, offsetHeight }: HTMLElement, insets: GraphCanvasProps["insets"]): number {
  return (offsetHeight - insets.top - insets.bottom) / Math.max(1, offsetWidth - insets.left - insets.right);
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
