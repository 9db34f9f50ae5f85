import { X } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useApp, useChange, useOverview, useTexts } from "../../state/app-context.tsx";
import { setPart } from "../../state/changes.ts";
import { changeAround, leaveAround } from "../../state/part-changes.ts";
import type { Ego } from "../../state/view-state.ts";
import { EntityLabel } from "../../ui/entity-label.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { TypeIcon } from "../../ui/type-icon.tsx";
import { exploreTexts } from "./explore-texts.ts";
import "./explore.css";

const depths = [1, 2, 3] as const satisfies readonly Ego["depth"][];
const directions = ["both", "out", "in"] as const satisfies readonly Ego["direction"][];

/** How far and which way the picture reaches around one entity, and the way out. */
export function EgoBar() {
  const texts = useTexts(exploreTexts);
  const change = useChange();
  const ego = useApp((state) => state.view.part.ego);
  const overview = useOverview();
  const card = ego && overview?.entities.find(({ id }) => id === ego.of);
  if (!ego || !card) return null;
  return (
    <section className="ego-bar panel" aria-label={texts.surroundings}>
      <TypeIcon type={card.type} size={18} />
      <span className="ego-name">
        <EntityLabel name={card.name} />
      </span>
      <ToggleButtonGroup
        className="segments"
        aria-label={texts.steps}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[String(ego.depth)]}
        onSelectionChange={(keys) => {
          const depth = depths.find((each) => keys.has(String(each)));
          if (depth) change((state) => setPart(state, changeAround(state.view.part, { depth })));
        }}
      >
        {depths.map((depth) => (
          <ToggleButton key={depth} id={String(depth)} className="segment">
            {depth}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <ToggleButtonGroup
        className="segments"
        aria-label={texts.direction}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[ego.direction]}
        onSelectionChange={(keys) => {
          const direction = directions.find((each) => keys.has(each));
          if (direction) change((state) => setPart(state, changeAround(state.view.part, { direction })));
        }}
      >
        {directions.map((direction) => (
          <ToggleButton key={direction} id={direction} className="segment">
            {texts[direction]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <IconButton
        icon={X}
        label={texts.leave}
        onPress={() => change((state) => setPart(state, leaveAround(state.view.part)))}
      />
    </section>
  );
}
