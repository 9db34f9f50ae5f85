import type { Proposal } from "../recognize/name-span.ts";
import type { Reading } from "./read-traced.ts";

/** Everything proposed for one surface form, channel by channel: "form ×2 0.40 company". */
export function proposalsFor(text: string, { proposed }: Reading): Proposal[] {
  return proposed.flatMap(({ view, proposals }) =>
    proposals.filter(({ start, end }) => view.text.slice(start, end) === text),
  );
}

/** Who proposed a surface form, how its type was voted on, and what came of it: a line or two. */
export function votesOn(text: string, reading: Reading): string[] {
  const decision = reading.decisions.get(text);
  const proposals = proposalsFor(text, reading);
  const voices = new Map<string, number>();
  for (const { channel, type, weight } of proposals) {
    const voice = `${channel} ${weight.toFixed(2)}${type ? ` ${type}` : ""}`;
    voices.set(voice, (voices.get(voice) ?? 0) + 1);
  }
  const said = [...voices].map(([voice, count]) => (count > 1 ? `${voice} ×${count}` : voice)).join(", ");
  const votes = [...(reading.votes.get(text)?.votes ?? [])]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([type, weight]) => `${type} ${weight.toFixed(2)}`)
    .join(", ");
  const sum = 1 - proposals.reduce((doubt, { weight }) => doubt * (1 - weight), 1);
  const outcome = decision
    ? `${decision.type}, confidence ${decision.confidence.toFixed(2)}${decision.shortOf ? `, short for "${decision.shortOf}"` : ""}${decision.entry ? `, known as ${decision.entry}` : ""}`
    : proposals.length === 0
      ? "no name by itself: a part of a longer one, or not proposed"
      : sum >= 0.5
        ? `no name: the channels come to ${sum.toFixed(2)}, but such words are never names, or need a longer form in the text`
        : `no name: the channels come to ${sum.toFixed(2)}, and 0.50 is needed`;
  return [
    `"${text}": ${said || "proposed by no channel"} → ${outcome}`,
    ...(votes ? [`votes for its type, before its form: ${votes}`] : []),
  ];
}
