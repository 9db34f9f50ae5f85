import {
  Expand,
  EyeClosed,
  EyeOff,
  Focus,
  Link,
  Pin,
  PinOff,
  Route,
  Shrink,
  SquareMinus,
  SquarePlus,
} from "lucide-react";
import type { EntityId } from "../../../core/entity.ts";
import { densityOfWindow } from "../../graph/density-of-window.ts";
import { useApp, useCanvas, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { select } from "../../state/changes.ts";
import {
  collapseEntities,
  expandEntity,
  hideAllBut,
  hideEntities,
  showSteps,
  togglePins,
} from "../../state/explore-changes.ts";
import { hiddenNeighbours, isExpanded } from "../../state/part-changes.ts";
import { startPath } from "../../state/paths-changes.ts";
import { pickedEntities, togglePicked } from "../../state/picked-entities.ts";
import { exploreTexts } from "./explore-texts.ts";
import { linkTo } from "./link-to.ts";
import { listWaiting } from "./list-waiting.ts";
import type { MenuEntry, MenuGroup } from "./menu-entry.ts";
import { useCopy } from "./use-copy.ts";

/** What can be done with an entity; counts say what would come before anything does. */
export function useEntityMenu(id: EntityId): readonly MenuGroup[] {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const canvas = useCanvas();
  const copy = useCopy();
  const language = useApp((state) => state.language);
  const view = useApp((state) => state.view);
  const overview = useOverview();
  const density = densityOfWindow();
  if (!overview) return [];
  const count = hiddenNeighbours(overview, view, { of: id }, density).length;
  const expanding: MenuEntry[] =
    count === 0
      ? []
      : [
          {
            id: "expand",
            label: texts.expandAll,
            icon: Expand,
            count,
            run: () => change((state) => expandEntity(state, { of: id }, density, count)),
          },
          ...listWaiting(overview, view, id, density).map((group) => ({
            id: `${group.relation.id} ${group.side}`,
            label: group.relation.labels[group.side === "subject" ? "heading" : "inverse"][language],
            kind: group.relation.kind,
            count: group.count,
            run: () => change((state) => expandEntity(state, group.wanted, density, group.count)),
          })),
        ];
  const collapsing: MenuEntry[] = isExpanded(view.part, id)
    ? [
        {
          id: "collapse",
          label: texts.collapse,
          icon: Shrink,
          keys: "Shift+E",
          run: () => change((state) => collapseEntities(state, [id])),
        },
      ]
    : [];
  const isPinned = view.part.pins[id] !== undefined;
  const isPicked = pickedEntities(view.selection).includes(id);
  const isAlone = isPicked && pickedEntities(view.selection).length === 1;
  const selecting: MenuEntry[] =
    view.selection.kind === "none" || isAlone
      ? []
      : [
          {
            id: "pick",
            label: isPicked ? texts.takeFromSelection : texts.addToSelection,
            icon: isPicked ? SquareMinus : SquarePlus,
            run: () => change((state) => select(state, togglePicked(state.view.selection, id))),
          },
        ];
  return [
    [...expanding, ...collapsing],
    [
      {
        id: "path",
        label: texts.pathTo,
        icon: Route,
        keys: "Shift+P",
        run: () => change((state) => startPath(state, id)),
      },
      {
        id: "around",
        label: texts.onlyThis,
        icon: Focus,
        keys: "1",
        run: () => change((state) => showSteps(state, id, 1)),
      },
      {
        id: "pin",
        label: isPinned ? texts.unpin : texts.pin,
        icon: isPinned ? PinOff : Pin,
        keys: "p",
        run: () => change((state) => togglePins(state, canvas.current?.placesOf([id]) ?? {})),
      },
      ...selecting,
    ],
    [
      {
        id: "hide",
        label: texts.hide,
        icon: EyeOff,
        keys: "Delete",
        run: () => change((state) => hideEntities(state, [id])),
      },
      {
        id: "hide-others",
        label: texts.hideOthers,
        icon: EyeClosed,
        keys: "Shift+Delete",
        run: () => change((state) => hideAllBut(state, [id])),
      },
      {
        id: "link",
        label: texts.copyLink,
        icon: Link,
        run: () =>
          void copy(linkTo(view, { kind: "entity", id }), {
            en: exploreTexts.en.linkCopied,
            zh: exploreTexts.zh.linkCopied,
          }),
      },
    ],
  ];
}
