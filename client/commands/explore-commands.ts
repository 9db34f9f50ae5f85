import type { EntityId } from "../../core/entity.ts";
import { densityOfWindow } from "../graph/density-of-window.ts";
import type { AppState } from "../state/app-state.ts";
import { setPart } from "../state/changes.ts";
import {
  collapseEntities,
  expandEntities,
  hideAllBut,
  hideEntities,
  pickAll,
  showSteps,
  togglePins,
} from "../state/explore-changes.ts";
import { isExpanded, unhide } from "../state/part-changes.ts";
import { pickedEntities } from "../state/picked-entities.ts";
import type { Ego } from "../state/view-state.ts";
import type { Command } from "./command.ts";

const picked = ({ view }: AppState): readonly EntityId[] => pickedEntities(view.selection);
const hasPicked = (state: AppState): boolean => picked(state).length > 0;

/** Around whom the keys of the depth look: the selected entity, else the one that they look around already. */
function middleOf({ view: { selection, part } }: AppState): EntityId | undefined {
  return selection.kind === "entity" ? selection.id : part.ego?.of;
}

const around = (depth: Ego["depth"], en: string, zh: string): Command => ({
  id: `around-${depth}`,
  group: "explore",
  label: { en, zh },
  keys: [String(depth)],
  isAvailable: (state) => middleOf(state) !== undefined,
  run: ({ store }) =>
    store.setState((state) => {
      const middle = middleOf(state);
      return middle === undefined ? state : showSteps(state, middle, depth);
    }, true),
});

export const exploreCommands: readonly Command[] = [
  {
    id: "expand",
    group: "explore",
    label: { en: "Expand what is selected (or double-click)", zh: "展开所选实体（或双击）" },
    keys: ["e"],
    isAvailable: hasPicked,
    run: ({ store }) =>
      store.setState((state) => expandEntities(state, picked(state), densityOfWindow()), true),
  },
  {
    id: "collapse",
    group: "explore",
    label: { en: "Collapse what is selected", zh: "收起所选实体" },
    keys: ["Shift+E"],
    isAvailable: (state) => picked(state).some((id) => isExpanded(state.view.part, id)),
    run: ({ store }) => store.setState((state) => collapseEntities(state, picked(state)), true),
  },
  {
    id: "menu",
    group: "explore",
    label: { en: "Menu of what is selected (or right-click)", zh: "打开所选对象的菜单（或右键单击）" },
    keys: ["Shift+F10", "ContextMenu"],
    run({ store, canvas }) {
      const { selection } = store.getState().view;
      const isOne = selection.kind === "entity" || selection.kind === "statement";
      const beside = isOne ? canvas.current?.besideOf(selection.id) : undefined;
      const middle = { x: window.innerWidth / 2, y: window.innerHeight / 3, width: 1, height: 1 };
      store.setState({
        menu:
          beside && isOne ? { target: selection, beside } : { target: { kind: "canvas" }, beside: middle },
      });
    },
  },
  around(1, "Only the selected and its links", "仅显示所选实体及其关联"),
  around(2, "Around it, 2 steps", "周边 2 步"),
  around(3, "Around it, 3 steps", "周边 3 步"),
  {
    id: "pin",
    group: "explore",
    label: { en: "Pin or unpin (or drag)", zh: "固定或取消固定（或拖动）" },
    keys: ["p"],
    isAvailable: hasPicked,
    run: ({ store, canvas }) =>
      store.setState((state) => togglePins(state, canvas.current?.placesOf(picked(state)) ?? {}), true),
  },
  {
    id: "hide",
    group: "explore",
    label: { en: "Hide what is selected", zh: "隐藏所选实体" },
    keys: ["Delete", "Backspace"],
    isAvailable: hasPicked,
    run: ({ store }) => store.setState((state) => hideEntities(state, picked(state)), true),
  },
  {
    id: "hide-others",
    group: "explore",
    label: { en: "Hide all others", zh: "隐藏其他实体" },
    keys: ["Shift+Delete"],
    isAvailable: hasPicked,
    run: ({ store }) => store.setState((state) => hideAllBut(state, picked(state)), true),
  },
  {
    id: "unhide",
    group: "explore",
    label: { en: "Show what was hidden again", zh: "重新显示隐藏的实体" },
    keys: ["Shift+H"],
    isAvailable: ({ view }) => view.part.hidden.length > 0,
    run: ({ store }) => store.setState((state) => setPart(state, unhide(state.view.part)), true),
  },
  {
    id: "select-all",
    group: "explore",
    label: {
      en: "Select all that is drawn (Shift+click adds one)",
      zh: "选中画布上的全部实体（Shift+单击可逐个加选）",
    },
    keys: ["Mod+a"],
    run: ({ store }) => store.setState((state) => pickAll(state, densityOfWindow()), true),
  },
  {
    id: "lasso",
    group: "explore",
    label: { en: "Draw around entities (or Shift+drag)", zh: "圈选实体（或按住 Shift 拖动）" },
    keys: ["Shift+L"],
    run: ({ store }) =>
      store.setState(({ tool }) => ({ tool: tool === "lasso" ? "move" : "lasso" }) as const),
  },
];
