import { Table2, Waypoints } from "lucide-react";
import { useApp, useChange, useTexts } from "../../state/app-context.tsx";
import { showScreen } from "../../state/table-changes.ts";
import { tableTexts } from "./table-texts.ts";

/** On a phone the way from the graph to the table, and back. */
export function ScreenTile() {
  const texts = useTexts(tableTexts);
  const change = useChange();
  const isTable = useApp((state) => state.view.screen === "table");
  const Icon = isTable ? Waypoints : Table2;
  return (
    <button
      type="button"
      className="tile"
      onClick={() => change((state) => showScreen(state, isTable ? "graph" : "table"))}
    >
      <Icon size={16} strokeWidth={1.75} aria-hidden="true" />
      {isTable ? texts.graph : texts.table}
    </button>
  );
}
