import { Ellipsis, Expand, EyeOff, Pin, PinOff, Route } from "lucide-react";
import { useRef } from "react";
import { Button, ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import type { EntityId } from "../../../core/entity.ts";
import { showKey } from "../../commands/match-key.ts";
import { densityOfWindow } from "../../graph/density-of-window.ts";
import { useApp, useCanvas, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { expandEntity, hideEntities, togglePins } from "../../state/explore-changes.ts";
import { hiddenNeighbours } from "../../state/part-changes.ts";
import { startPath } from "../../state/paths-changes.ts";
import { IconButton } from "../../ui/icon-button.tsx";
import { exploreTexts } from "./explore-texts.ts";
import "./explore.css";

/** What can be done with the entity of the panel: the row below its names. */
export function EntityActions({ id }: { readonly id: EntityId }) {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const canvas = useCanvas();
  const overview = useOverview();
  const view = useApp((state) => state.view);
  const row = useRef<HTMLDivElement>(null);
  if (!overview) return null;
  const count = hiddenNeighbours(overview, view, { of: id }, densityOfWindow()).length;
  const isPinned = view.part.pins[id] !== undefined;
  const openMenu = () => {
    const box = row.current?.lastElementChild?.getBoundingClientRect();
    if (!box) return;
    const { x, y, width, height } = box;
    change((state) => ({
      ...state,
      menu: { target: { kind: "entity", id }, beside: { x, y, width, height } },
    }));
  };
  return (
    <div className="entity-actions" ref={row}>
      <Button
        className="outlined-button"
        aria-label={count > 0 ? `${texts.expand} +${count}` : texts.expand}
        aria-description={texts.expandHint(count)}
        isDisabled={count === 0}
        onPress={() => change((state) => expandEntity(state, { of: id }, densityOfWindow()))}
      >
        <Expand size={16} strokeWidth={1.75} aria-hidden="true" />
        {texts.expand}
        {count > 0 && <span className="menu-count">+{count}</span>}
      </Button>
      <Button className="outlined-button" onPress={() => change((state) => startPath(state, id))}>
        <Route size={16} strokeWidth={1.75} aria-hidden="true" />
        {texts.pathTo}
      </Button>
      <span className="grow" />
      <TooltipTrigger delay={500} closeDelay={0}>
        <ToggleButton
          className="icon-button"
          aria-label={isPinned ? texts.unpin : texts.pin}
          isSelected={isPinned}
          onChange={() => change((state) => togglePins(state, canvas.current?.placesOf([id]) ?? {}))}
        >
          {isPinned ? (
            <PinOff size={16} strokeWidth={1.75} aria-hidden="true" />
          ) : (
            <Pin size={16} strokeWidth={1.75} aria-hidden="true" />
          )}
        </ToggleButton>
        <Tooltip className="tooltip" offset={6}>
          {isPinned ? texts.unpin : texts.pin} <kbd>{showKey("p", false)}</kbd>
        </Tooltip>
      </TooltipTrigger>
      <IconButton
        icon={EyeOff}
        label={texts.hide}
        keyHint={showKey("Delete", false)}
        onPress={() => change((state) => hideEntities(state, [id]))}
      />
      <IconButton
        icon={Ellipsis}
        label={texts.more}
        keyHint={showKey("Shift+F10", false)}
        onPress={openMenu}
      />
    </div>
  );
}
