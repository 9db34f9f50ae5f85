import { ACCEPT, type Decision } from "./decision.ts";
import type { NameSpan } from "./name-span.ts";
import type { ProposedSentence } from "./proposed-sentence.ts";

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly decision: Decision;
}

const isWordUnit = (char: string | undefined): boolean =>
  char !== undefined && /[A-Za-z0-9\u00c0-\u024f]/.test(char);

/** The names of one sentence: accepted forms wherever they stand, longer before shorter, surer before less sure. */
export function selectNames(
  sentence: ProposedSentence,
  decisions: ReadonlyMap<string, Decision>,
): NameSpan[] {
  const { text } = sentence.view;
  const candidates: Candidate[] = [];
  const add = (start: number, end: number) => {
    if (sentence.leftOut.some((each) => start < each.end && each.start < end)) return;
    const decision = decisions.get(text.slice(start, end));
    if (decision && decision.confidence >= ACCEPT) candidates.push({ start, end, decision });
  };
  for (const proposal of sentence.proposals) add(proposal.start, proposal.end);
  for (const form of decisions.keys()) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
      const end = at + form.length;
      if (isWordUnit(form[0]) && isWordUnit(text[at - 1])) continue;
      if (isWordUnit(form.at(-1)) && isWordUnit(text[end])) continue;
      if (touchesTitle(sentence, at, end)) continue;
      add(at, end);
    }
  }
  candidates.sort((a, b) => rank(b) - rank(a) || a.start - b.start || b.end - a.end);
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    if (taken.every((other) => candidate.end <= other.start || candidate.start >= other.end))
      taken.push(candidate);
  }
  return taken
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, decision }) => ({
      start,
      end,
      text: text.slice(start, end),
      type: decision.type,
      confidence: decision.confidence,
      channels: decision.channels,
      ...(decision.entry ? { entry: decision.entry } : {}),
      ...(decision.shortOf ? { shortOf: decision.shortOf } : {}),
    }));
}

/** Length counts most; among like lengths the surer one. A doubtful long name does not swallow a sure short one. */
const rank = ({ start, end, decision }: Candidate): number =>
  (end - start) * (decision.confidence >= 0.6 ? 1 : 0.6) + decision.confidence;

const touchesTitle = (sentence: ProposedSentence, start: number, end: number): boolean =>
  sentence.values.some((value) => value.kind === "title" && value.start < end && start < value.end);
