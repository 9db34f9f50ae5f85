import { Table2, Waypoints } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useApp, useChange, useTexts } from "../state/app-context.tsx";
import { setScreen } from "../state/table-changes.ts";
import { tableTexts } from "./table/table-texts.ts";

/** Drawing or rows. */
export function ScreenSwitch() {
  const texts = useTexts(tableTexts);
  const change = useChange();
  const screen = useApp((state) => state.view.screen);
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={texts.screen}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[screen]}
      onSelectionChange={(keys) => {
        const [next] = [...keys];
        if (next === "graph" || next === "table") change((state) => setScreen(state, next));
      }}
    >
      <ToggleButton id="graph" className="segment">
        <Waypoints size={15} strokeWidth={1.75} aria-hidden="true" />
        {texts.graph}
      </ToggleButton>
      <ToggleButton id="table" className="segment">
        <Table2 size={15} strokeWidth={1.75} aria-hidden="true" />
        {texts.table}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
