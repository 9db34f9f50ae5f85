import type { AddressPair } from "./address/address-pair.ts";
import { decodeFilters, encodeFilters } from "./address/filters-address.ts";
import { decodeAppearance, decodeTable, encodeAppearance, encodeTable } from "./address/look-address.ts";
import { decodePart, encodePart } from "./address/part-address.ts";
import { decodeSelection, encodeSelection } from "./address/selection-address.ts";
import type { Camera, ViewState } from "./view-state.ts";

/** The view as the query of an address: `?entity=company:zhipu&hide=person,planned&camera=0.5,0.5,0.25`, or "" at rest. */
export function encodeView(view: ViewState): string {
  const pairs: readonly AddressPair[] = [
    ...encodeSelection(view.selection),
    ...encodeFilters(view.filters),
    ...encodePart(view.part),
    ...encodeAppearance(view.appearance),
    ...(view.screen === "table" ? [["screen", "table"] satisfies AddressPair] : []),
    ...encodeTable(view.table),
    ...encodeCamera(view.camera),
  ];
  return pairs.length > 0 ? `?${pairs.map(([key, value]) => `${key}=${encodeValue(value)}`).join("&")}` : "";
}

/** The view of an address; what is unknown or broken in it is left out. */
export function decodeView(search: string): ViewState {
  const query = new URLSearchParams(search);
  const camera = decodeCamera(query.get("camera"));
  return {
    selection: decodeSelection(query),
    filters: decodeFilters(query),
    part: decodePart(query),
    appearance: decodeAppearance(query),
    screen: query.get("screen") === "table" ? "table" : "graph",
    table: decodeTable(query),
    ...(camera && { camera }),
  };
}

function encodeCamera(camera: Camera | undefined): AddressPair[] {
  if (!camera) return [];
  return [["camera", `${round(camera.x)},${round(camera.y)},${Number(camera.ratio.toPrecision(4))}`]];
}

function decodeCamera(text: string | null): Camera | undefined {
  const numbers = text?.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part))) ?? [];
  const [x, y, ratio] = numbers;
  if (numbers.length !== 3 || x === undefined || y === undefined || ratio === undefined) return undefined;
  // Beyond these the picture is empty or a single dot: the address is broken, not a wish.
  const isSeen = Math.abs(x) <= 100 && Math.abs(y) <= 100 && ratio >= 0.0001 && ratio <= 100;
  return isSeen ? { x, y, ratio } : undefined;
}

// Colons and commas may stand in a query as they are, and read better so; a space is a plus sign. A lone surrogate cannot be encoded.
const encodeValue = (text: string) =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"))
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%20", "+");

const round = (value: number) => Number(value.toFixed(4)) + 0;
