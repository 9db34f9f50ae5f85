import { useMemo, useState } from "react";
import type { TableColumn } from "./table-column.ts";

/** Which columns are shown: all but the optional ones, until somebody chooses. */
export function useColumns<Row>(all: readonly TableColumn<Row>[]) {
  const [chosen, setChosen] = useState(
    () => new Set(all.filter(({ isOptional }) => !isOptional).map(({ id }) => id)),
  );
  const columns = useMemo(() => all.filter(({ id }) => chosen.has(id)), [all, chosen]);
  return { columns, chosen, setChosen } as const;
}
