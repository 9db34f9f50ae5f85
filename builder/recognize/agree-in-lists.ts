import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import { ACCEPT, type Decision } from "./decision.ts";
import type { ProposedSentence } from "./proposed-sentence.ts";

const joiner = /^(?:,? (?:and|or) |, | & )$/;
const organisations: ReadonlySet<EntityTypeId> = new Set(["company", "investor", "institution"]);

/** Who leads by more than this in its own votes is not overruled by its list. */
const SETTLED = 3;
/** How much of a list's other members must be of one kind, and how many at least. */
const MAJORITY = 0.75;
const LEAST = 2;
/** How sure a form is that only its list makes a name. */
const ADMITTED = 0.6;

/**
 * Members of an English list are of one kind: a form whose own votes do not settle its type takes that of most of the
 * other members. A pending form that stands among names is a name. `leads` holds the lead of the best type of each form.
 */
export function agreeInLists(
  decisions: ReadonlyMap<string, Decision>,
  pending: ReadonlyMap<string, Decision>,
  leads: ReadonlyMap<string, number>,
  sentences: readonly ProposedSentence[],
): Decision[] {
  const admitted = new Map<string, Decision>();
  const mates = new Map<string, Map<EntityTypeId, number>>();
  for (const sentence of sentences) {
    if (sentence.sentence.language !== "en") continue;
    for (const list of listsOf(sentence, decisions, pending)) {
      const accepted = list.filter((member) => member.confidence >= ACCEPT);
      if (accepted.length >= LEAST && accepted.length * 2 >= list.length)
        for (const member of list)
          if (member.confidence < ACCEPT) admitted.set(member.text, { ...member, confidence: ADMITTED });
      for (const member of list) {
        if (member.entry !== undefined || (leads.get(member.text) ?? 0) >= SETTLED) continue;
        const votes = mates.get(member.text) ?? new Map<EntityTypeId, number>();
        mates.set(member.text, votes);
        for (const other of list) {
          if (other === member) continue;
          const weight = other.entry !== undefined ? 1 : Math.min(1, 0.3 + (leads.get(other.text) ?? 0) / 2);
          votes.set(other.type, (votes.get(other.type) ?? 0) + weight);
        }
      }
    }
  }
  const agreeing = [...mates].flatMap(([text, votes]) => {
    const decision = decisions.get(text) ?? admitted.get(text);
    const type = decision && agreed(votes, decision.type);
    return decision && type && type !== decision.type ? [{ ...decision, type }] : [];
  });
  return [...admitted.values(), ...agreeing];
}

/** The type that most others have; an organisation's own kind of organisation stays. */
function agreed(votes: ReadonlyMap<EntityTypeId, number>, own: EntityTypeId): EntityTypeId | undefined {
  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  const organised = [...votes].reduce((sum, [type, vote]) => sum + (organisations.has(type) ? vote : 0), 0);
  if (organised >= Math.max(LEAST, MAJORITY * total)) {
    if (organisations.has(own)) return own;
    return [...organisations].find((type) => (votes.get(type) ?? 0) > organised / 2) ?? "company";
  }
  for (const [type, vote] of votes) if (vote >= Math.max(LEAST, MAJORITY * total)) return type;
  return undefined;
}

function listsOf(
  sentence: ProposedSentence,
  decisions: ReadonlyMap<string, Decision>,
  pending: ReadonlyMap<string, Decision>,
): Decision[][] {
  const { text } = sentence.view;
  const spans = [...sentence.proposals].sort((a, b) => a.start - b.start || b.end - a.end);
  const lists: Decision[][] = [];
  let end = -1;
  for (const span of spans) {
    if (span.start < end) continue;
    const form = text.slice(span.start, span.end);
    const decision = decisions.get(form) ?? pending.get(form);
    if (!decision) continue;
    if (end >= 0 && joiner.test(text.slice(end, span.start))) lists.at(-1)?.push(decision);
    else lists.push([decision]);
    end = span.end;
  }
  return lists.filter((list) => list.length > 1);
}
