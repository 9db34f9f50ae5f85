import { Table2, Waypoints } from "lucide-react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { showScreen } from "../../state/table-changes.ts";
import { tableTexts } from "./table-texts.ts";
import "./segments.css";

/** Graph or table. */
export function ScreenSwitch() {
  const texts = useTexts(tableTexts);
  const change = useChange();
  const screen = useApp((state) => state.view.screen);
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={texts.screens}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[screen]}
      onSelectionChange={(keys) =>
        change((state) => showScreen(state, keys.has("table") ? "table" : "graph"))
      }
    >
      <ToggleButton id="graph" className="segment">
        <Waypoints size={16} strokeWidth={1.75} aria-hidden="true" />
        {texts.graph}
      </ToggleButton>
      <ToggleButton id="table" className="segment">
        <Table2 size={16} strokeWidth={1.75} aria-hidden="true" />
        {texts.table}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
