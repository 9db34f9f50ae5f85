import type { Frame } from "../frame.ts";
import type { PlacedLabels } from "./find-labels.ts";

/** Everything that the places of names at rest depend on. */
const dependenciesOf = ({ scene, palette, projection, width, height, insets }: Frame): readonly unknown[] => [
  scene.index,
  scene.drawn,
  scene.places,
  scene.radii,
  scene.language,
  scene.labelBudget,
  palette.font,
  width,
  height,
  ...Object.values(projection),
  ...Object.values(insets),
];

/**
 * Keeps the names at rest: when the pointer leaves what it had lit they come back without being placed again. `others` is
 * whatever else the names depend on.
 */
export function rememberLabels(): (
  frame: Frame,
  others: readonly unknown[],
  find: () => PlacedLabels,
) => PlacedLabels {
  let known: { readonly of: readonly unknown[]; readonly labels: PlacedLabels } | undefined;
  return (frame, others, find) => {
    if (frame.scene.light) return find();
    const of = [...dependenciesOf(frame), ...others];
    if (known?.of.length === of.length && known.of.every((each, at) => each === of[at])) return known.labels;
    const labels = find();
    known = { of, labels };
    return labels;
  };
}
