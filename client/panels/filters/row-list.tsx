import { useState } from "react";
import { useTexts } from "../../state/app-context.tsx";
import { FilterRow } from "../filter-row.tsx";
import { filterTexts } from "./filter-texts.ts";

/** Something that can be shown or hidden. */
export interface Row<Id> {
  readonly id: Id;
  readonly name: string;
  readonly language?: string;
  readonly count: number;
}

interface RowListProps<Id> {
  readonly rows: readonly Row<Id>[];
  readonly hidden: readonly Id[];
  readonly onToggle: (id: Id) => void;
  readonly onIsolate: (id: Id) => void;
}

const FEW = 6;
const MOST = 300;

/** The first rows of a long list, and the rest when asked for. */
export function RowList<Id extends string | number>({ rows, hidden, onToggle, onIsolate }: RowListProps<Id>) {
  const texts = useTexts(filterTexts);
  const [showsAll, setShowsAll] = useState(false);
  const shown = rows.slice(0, showsAll ? MOST : FEW);
  return (
    <>
      {shown.map(({ id, name, count }) => (
        <FilterRow
          key={id}
          className="plain-row"
          name={name}
          count={count}
          isShown={!hidden.includes(id)}
          mark={<span className="check-mark" />}
          onToggle={() => onToggle(id)}
          onIsolate={() => onIsolate(id)}
        />
      ))}
      {rows.length > FEW && (
        <button type="button" className="text-button filter-more-rows" onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? texts.showFewer : texts.showMore(rows.length - FEW)}
        </button>
      )}
    </>
  );
}
