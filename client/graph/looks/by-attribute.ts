import type { Attribute } from "./attribute.ts";
import type { Colouring } from "./colouring.ts";

/** Colours by an attribute on one ramp, from the least value to the greatest. */
export function byAttribute({ id, label, scale, valuesOf, format }: Attribute): Colouring {
  return {
    id,
    label,
    coloursOf(index) {
      const values = valuesOf(index).map((value, at) =>
        (index.incident[at]?.length ?? 0) === 0 ? Number.NaN : value,
      );
      const known = values.filter((value) => !Number.isNaN(value));
      const low = known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
      const high = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
      if (known.length === 0) {
        return {
          kind: "ramp",
          shareOf: new Float32Array(values.length).fill(Number.NaN),
          ticks: [],
          format,
          hasUnknown: true,
        };
      }
      const { toShare, toValue } = scaleOf(scale, low, high);
      return {
        kind: "ramp",
        shareOf: Float32Array.from(values, toShare),
        ticks: high === low ? [low] : [low, toValue(0.5), high],
        format,
        hasUnknown: values.some((value, at) => Number.isNaN(value) && (index.incident[at]?.length ?? 0) > 0),
      };
    },
  };
}

/** From values to places on the ramp and back. A logarithm needs a least step, so that 0 has a place too. */
function scaleOf(scale: Attribute["scale"], low: number, high: number) {
  const span = high - low || 1;
  if (scale === "linear") {
    return {
      toShare: (value: number) => (value - low) / span,
      toValue: (share: number) => low + share * span,
    };
  }
  const step = span / 100;
  const whole = Math.log(1 + span / step);
  return {
    toShare: (value: number) => Math.log(1 + (value - low) / step) / whole,
    toValue: (share: number) => low + step * (Math.exp(share * whole) - 1),
  };
}
