import { useApp, useChange, useMessages, useTexts } from "../../state/app-context.tsx";
import { setFilters, setPart } from "../../state/changes.ts";
import { isFiltered, noFilters } from "../../state/filter-changes.ts";
import { showBase } from "../../state/part-changes.ts";
import { setTable } from "../../state/table-changes.ts";
import { tableTexts } from "./table-texts.ts";

/** Why there are no rows, and the way back: the text finds none among those there are, or the filters leave none. */
export function EmptyRows({ isFound }: { readonly isFound: boolean }) {
  const texts = useTexts(tableTexts);
  const messages = useMessages();
  const change = useChange();
  const query = useApp((state) => state.view.table.query);
  const isHiddenByHand = useApp((state) => !isFiltered(state.view.filters));
  return (
    <div className="table-empty" role="status">
      <h2>
        {isFound ? texts.nothingFound(query) : isHiddenByHand ? texts.nothingLeft : texts.nothingPasses}
      </h2>
      <p>
        {isFound ? texts.nothingFoundText : isHiddenByHand ? texts.nothingLeftText : texts.nothingPassesText}
      </p>
      <button
        type="button"
        className="primary-button"
        onClick={() =>
          change((state) => {
            if (isFound) return setTable(state, { query: "" });
            return isHiddenByHand
              ? setPart(state, showBase(state.view.part, "best"))
              : setFilters(state, noFilters);
          })
        }
      >
        {isFound ? texts.clearFind : isHiddenByHand ? messages.showBest : messages.resetFilters}
      </button>
    </div>
  );
}
