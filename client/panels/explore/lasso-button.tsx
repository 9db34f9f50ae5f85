import { Lasso } from "lucide-react";
import { ToggleButton, Tooltip, TooltipTrigger } from "react-aria-components";
import { commandOf } from "../../commands/index.ts";
import { showKey } from "../../commands/match-key.ts";
import { useApp, useAppStore } from "../../state/app-context.tsx";

/** Turns dragging into drawing around entities, for those who have no Shift key. */
export function LassoButton() {
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const isOn = useApp((state) => state.tool === "lasso");
  const { label, keys } = commandOf("lasso");
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton
        className="icon-button"
        aria-label={label[language]}
        isSelected={isOn}
        onChange={(isSelected) => store.setState({ tool: isSelected ? "lasso" : "move" })}
      >
        <Lasso size={16} strokeWidth={1.75} aria-hidden="true" />
      </ToggleButton>
      <Tooltip className="tooltip" offset={6}>
        {label[language]} {keys[0] && <kbd>{showKey(keys[0], /Mac/.test(navigator.userAgent))}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
