import { type Appearance, initialView, type TableState } from "../view-state.ts";
import type { AddressPair } from "./address-pair.ts";

const atRest = initialView.appearance;
const Id = /^[a-z][a-z0-9_-]{0,39}$/;

/** `colour=`, `size=` and `layout=` where they differ from rest; ids that a registry does not know look as at rest. */
export function encodeAppearance(appearance: Appearance): AddressPair[] {
  return (["colour", "size", "layout"] as const).flatMap((key) =>
    appearance[key] === atRest[key] ? [] : [[key, appearance[key]] satisfies AddressPair],
  );
}

export function decodeAppearance(query: URLSearchParams): Appearance {
  const read = (key: keyof Appearance) => {
    const text = query.get(key) ?? "";
    return Id.test(text) ? text : atRest[key];
  };
  return { colour: read("colour"), size: read("size"), layout: read("layout") };
}

/** `table=entities`, `sort=date` or `sort=-date`, and `rows=` the text that rows must contain. */
export function encodeTable({ of, sort, isDescending, query }: TableState): AddressPair[] {
  const pairs: AddressPair[] = of === "statements" ? [] : [["table", of]];
  if (sort !== undefined) pairs.push(["sort", `${isDescending ? "-" : ""}${sort}`]);
  if (query !== "") pairs.push(["rows", query]);
  return pairs;
}

export function decodeTable(query: URLSearchParams): TableState {
  const sort = query.get("sort") ?? "";
  const isDescending = sort.startsWith("-");
  const column = isDescending ? sort.slice(1) : sort;
  return {
    of: query.get("table") === "entities" ? "entities" : "statements",
    ...(Id.test(column) ? { sort: column, isDescending } : { isDescending: true }),
    query: (query.get("rows") ?? "").slice(0, 200),
  };
}
