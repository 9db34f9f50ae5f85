import { boundsOf } from "../bounds-of.ts";
import { type Places, placeOf, type Stretch } from "../scene/places.ts";

/**
 * The places of a layout as a window shows them that stretches its map: circles stay circles. Everything is drawn after
 * the stretch, so it is taken out beforehand, and the layout is as large as the stretched map allows. `spread` is what the
 * window makes of a length of the layout.
 */
export function inWindow(
  base: Places,
  map: Places,
  drawn: Uint8Array,
  stretch: Stretch,
): { readonly places: Places; readonly spread: number } {
  const [whole, own] = [boundsOf(map), boundsOf(drawnOf(base, drawn))];
  const size = ([low, high]: readonly [number, number]) => Math.max(1, high - low);
  const spread = Math.min(
    (size(whole.x) * stretch.x) / size(own.x),
    (size(whole.y) * stretch.y) / size(own.y),
  );
  const middle = { x: (whole.x[0] + whole.x[1]) / 2, y: (whole.y[0] + whole.y[1]) / 2 };
  const places = base.map((value, at) =>
    at % 2 === 0
      ? middle.x + ((value - middle.x) * spread) / stretch.x
      : middle.y + ((value - middle.y) * spread) / stretch.y,
  );
  return { places, spread };
}

function drawnOf(base: Places, drawn: Uint8Array): Places {
  const places: number[] = [];
  drawn.forEach((isDrawn, at) => {
    const { x, y } = placeOf(base, at);
    if (isDrawn) places.push(x, y);
  });
  return Float32Array.from(places);
}
