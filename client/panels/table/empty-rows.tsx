import { useApp, useChange, useMessages, useTexts } from "../../state/app-context.tsx";
import { setFilters } from "../../state/changes.ts";
import { noFilters } from "../../state/filter-changes.ts";
import { setTable } from "../../state/table-changes.ts";
import { tableTexts } from "./table-texts.ts";

/** Why there are no rows, and the way back: the text finds none among those there are, or the filters leave none. */
export function EmptyRows({ isFound }: { readonly isFound: boolean }) {
  const texts = useTexts(tableTexts);
  const messages = useMessages();
  const change = useChange();
  const query = useApp((state) => state.view.table.query);
  return (
    <div className="table-empty" role="status">
      <h2>{isFound ? texts.nothingFound(query) : texts.nothingPasses}</h2>
      <p>{isFound ? texts.nothingFoundText : texts.nothingPassesText}</p>
      <button
        type="button"
        className="primary-button"
        onClick={() =>
          change((state) => (isFound ? setTable(state, { query: "" }) : setFilters(state, noFilters)))
        }
      >
        {isFound ? texts.clearFind : messages.resetFilters}
      </button>
    </div>
  );
}
