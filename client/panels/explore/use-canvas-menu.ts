import {
  Eye,
  Lasso,
  Link,
  Maximize,
  Network,
  PinOff,
  Shrink,
  Sparkles,
  SquareDashedMousePointer,
  Undo2,
} from "lucide-react";
import type { EntityId } from "../../../core/entity.ts";
import { densityOfWindow } from "../../graph/density-of-window.ts";
import { useApp, useCanvas, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { setPart } from "../../state/changes.ts";
import { pickAll } from "../../state/explore-changes.ts";
import { collapseAll, leaveAround, showBase, unhide, unpin } from "../../state/part-changes.ts";
import { visibleGraph } from "../../state/visible-part.ts";
import { exploreTexts } from "./explore-texts.ts";
import { linkTo } from "./link-to.ts";
import type { MenuEntry, MenuGroup } from "./menu-entry.ts";
import { useCopy } from "./use-copy.ts";

/** What can be done with the picture as a whole. */
export function useCanvasMenu(): readonly MenuGroup[] {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const canvas = useCanvas();
  const copy = useCopy();
  const view = useApp((state) => state.view);
  const overview = useOverview();
  if (!overview) return [];
  const { part, filters } = view;
  const density = densityOfWindow();
  const all = visibleGraph(overview, { part: showBase(part, "all"), filters }).entityCount;
  const shown = visibleGraph(overview, { part, filters }, density).entityCount;
  const pins = Object.keys(part.pins) as EntityId[];
  const isOpened = part.expansions.some(({ most }) => most > 0);
  const when = (holds: boolean, entry: MenuEntry): MenuEntry[] => (holds ? [entry] : []);
  return [
    [
      ...when(part.ego !== undefined, {
        id: "leave-around",
        label: texts.leaveAround,
        icon: Undo2,
        run: () => change((state) => setPart(state, leaveAround(state.view.part))),
      }),
      ...when(shown < all, {
        id: "show-all",
        label: texts.showAll(all),
        icon: Network,
        run: () => change((state) => setPart(state, showBase(state.view.part, "all"))),
      }),
      ...when(part.base !== "best", {
        id: "show-best",
        label: texts.showBest,
        icon: Sparkles,
        run: () => change((state) => setPart(state, showBase(state.view.part, "best"))),
      }),
      ...when(part.hidden.length > 0, {
        id: "unhide",
        label: texts.unhide(part.hidden.length),
        icon: Eye,
        keys: "Shift+H",
        run: () => change((state) => setPart(state, unhide(state.view.part))),
      }),
      ...when(isOpened, {
        id: "collapse-all",
        label: texts.collapseEverything,
        icon: Shrink,
        run: () => change((state) => setPart(state, collapseAll(state.view.part))),
      }),
      ...when(pins.length > 0, {
        id: "unpin-all",
        label: texts.unpinAll(pins.length),
        icon: PinOff,
        run: () => change((state) => setPart(state, unpin(state.view.part, pins))),
      }),
    ],
    [
      {
        id: "select-all",
        label: texts.selectAll,
        icon: SquareDashedMousePointer,
        keys: "Mod+a",
        run: () => change((state) => pickAll(state, density)),
      },
      {
        id: "lasso",
        label: texts.lasso,
        icon: Lasso,
        keys: "Shift+L",
        run: () => change((state) => ({ ...state, tool: "lasso" })),
      },
    ],
    [
      { id: "fit", label: texts.fit, icon: Maximize, keys: "0", run: () => canvas.current?.fit() },
      {
        id: "link",
        label: texts.copyLink,
        icon: Link,
        run: () =>
          void copy(linkTo(view, view.selection), {
            en: exploreTexts.en.linkCopied,
            zh: exploreTexts.zh.linkCopied,
          }),
      },
    ],
  ];
}
