import { foldForm } from "../evaluate/fold-form.ts";
import { overlaps } from "../evaluate/loss-context.ts";
import { originOf } from "../view.ts";
import type { Finding } from "./finding.ts";
import type { Reading } from "./read-traced.ts";
import type { Sought } from "./seek-name.ts";
import { votesOn } from "./votes-on.ts";

/** Why a name that stands in a sentence is not among its names: nobody proposed it, it was voted out, or another one covers it. */
export function findNameLoss(sought: Sought, index: number, reading: Reading): Finding | undefined {
  if (sought.found.has(index)) return undefined;
  const { text } = sought;
  const places = sought.places.get(index) ?? [];
  const sentence = reading.names.sentences[index];
  const proposed = reading.proposed[index];
  if (!sentence || !proposed) return undefined;
  const { view } = proposed;
  const near = proposed.proposals.filter(({ start, end }) =>
    places.some((place) => overlaps(place, originOf(view, start, end))),
  );
  const texts = [...new Set(near.map(({ start, end }) => view.text.slice(start, end)))];
  const exact = texts.filter((each) => foldForm(each) === foldForm(text));
  const over = sentence.names.filter(({ start, end }) =>
    places.some((place) => overlaps(place, originOf(view, start, end))),
  );
  const covering = over.map(
    (name) => `"${name.text}" (${name.type}, ${name.confidence.toFixed(2)}) stands over it`,
  );
  const votes = (exact.length > 0 ? exact : texts).flatMap((each) => votesOn(each, reading));
  const isAccepted = exact.some((each) => reading.decisions.has(each));
  const reason =
    exact.length === 0
      ? `no channel proposed "${text}" here`
      : isAccepted
        ? `"${text}" was accepted, but not chosen here`
        : `"${text}" was proposed and voted out`;
  return { stage: "name", reason, lines: [...covering, ...votes] };
}
