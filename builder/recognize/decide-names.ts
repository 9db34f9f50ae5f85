import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { Knowledge } from "../knowledge.ts";
import { judgeName, type NameEvidence, noEvidence, observe } from "../languages/en/judge-name.ts";
import { media } from "../languages/en/name-words.ts";
import { readAcronyms } from "../languages/en/read-acronyms.ts";
import { votesOfRole } from "../languages/en/role-votes.ts";
import { isTitleCase } from "../languages/en/sentence-form.ts";
import { count, votesOfContext, votesOfForm } from "../languages/en/type-votes.ts";
import { neverNames } from "../languages/zh/name-words.ts";
import { votesOfChineseContext, votesOfChineseForm } from "../languages/zh/type-votes.ts";
import type { Trace } from "../trace.ts";
import { agreeInLists } from "./agree-in-lists.ts";
import { ACCEPT, type Decision } from "./decision.ts";
import { longFormsOfKnown } from "./long-forms.ts";
import type { Channel, Proposal, TypeVotes } from "./name-span.ts";
import type { ProposedSentence } from "./proposed-sentence.ts";
import { shortForms } from "./short-forms.ts";

/** A form whose contexts say so much of an organisation is no family name, though a person of that name be there. */
const FIRM = 2;
const organisations: ReadonlySet<EntityTypeId> = new Set(["company", "investor", "institution"]);

/** From here on an English form may still become a name by standing in a list of names. */
const PENDING = 0.15;

/** What a sure tagger adds to the votes for a type. */
const TAGGER_VOTE = 1.5;

interface Tally {
  readonly votes: TypeVotes;
  /** The English tagger's confidence by type, summed over its taggings. */
  readonly tagged: TypeVotes;
  taggings: number;
  readonly channels: Set<Channel>;
  doubt: number;
  occurrences: number;
  entry?: string;
  isWeakEntry: boolean;
  entryType?: EntityTypeId;
  /** Of forms that stand in English sentences. */
  english?: NameEvidence;
}

/** Weighs all proposals of a document by surface form; the result maps a surface form to what it is. */
export function decideNames(
  sentences: readonly ProposedSentence[],
  knowledge: Knowledge,
  trace?: Trace,
): ReadonlyMap<string, Decision> {
  const tallies = new Map<string, Tally>();
  for (const sentence of sentences) {
    const isHeadline =
      sentence.sentence.language === "en" &&
      sentence.proposals.some(hasDoubt) &&
      isTitleCase(sentence.masked, knowledge);
    for (const proposal of sentence.proposals) tally(tallies, sentence, proposal, isHeadline);
  }
  const lowered = lowerWords(sentences);
  const strongEntries = new Set(
    [...tallies.values()].flatMap((each) => (each.entry && !each.isWeakEntry ? [each.entry] : [])),
  );
  const decisions = new Map<string, Decision>();
  const pending = new Map<string, Decision>();
  const leads = new Map<string, number>();
  const firms = new Set<string>();
  const acronyms = sentences.flatMap(({ sentence, view }) =>
    sentence.language === "en" ? readAcronyms(view.text) : [],
  );
  const explained = new Map(acronyms.map((each) => [each.short, each]));
  for (const [text, each] of tallies) {
    const votes = votesFor(text, each, knowledge);
    leads.set(text, leadOf(votes));
    const found = decide(text, each, votes, strongEntries, lowered, knowledge);
    const isThing = explained.get(text) !== undefined && explained.get(text)?.long === undefined;
    const decision = found && found.confidence >= ACCEPT && !(isThing && !found.entry) ? found : undefined;
    if (found && !decision && !isThing) pending.set(text, found);
    trace?.({ kind: "vote", text, votes, decision });
    if (decision) decisions.set(text, decision);
    if (each.english && leadOf(each.votes) >= FIRM && organisations.has(best(each.votes)[0])) firms.add(text);
  }
  for (const decision of agreeInLists(decisions, pending, leads, sentences))
    decisions.set(decision.text, decision);
  for (const { short, long } of acronyms) {
    const named = long === undefined ? undefined : decisions.get(long);
    const known = decisions.get(short);
    if (long !== undefined && !named && known && !known.entry) decisions.delete(short);
  }
  for (const decision of longFormsOfKnown(decisions)) decisions.set(decision.text, decision);
  for (const [text, decision] of shortForms(decisions, sentences, firms, knowledge))
    decisions.set(text, decision);
  return decisions;
}

/** Whether what stands around a proposal is asked: a known name needs no witness. */
const hasDoubt = ({ channel, weight }: Proposal): boolean => channel !== "lexicon" || weight < ACCEPT;

function tally(
  tallies: Map<string, Tally>,
  sentence: ProposedSentence,
  proposal: Proposal,
  isHeadline: boolean,
): void {
  const text = sentence.view.text.slice(proposal.start, proposal.end);
  let entry = tallies.get(text);
  if (!entry) {
    entry = {
      votes: new Map(),
      tagged: new Map(),
      taggings: 0,
      channels: new Set(),
      doubt: 1,
      occurrences: 0,
      isWeakEntry: false,
    };
    tallies.set(text, entry);
  }
  entry.channels.add(proposal.channel);
  entry.doubt *= 1 - proposal.weight;
  entry.occurrences += 1;
  if (proposal.entry) {
    const isWeak = proposal.weight < ACCEPT;
    if (!entry.entry || (entry.isWeakEntry && !isWeak)) {
      entry.entry = proposal.entry;
      entry.isWeakEntry = isWeak;
    }
    if (proposal.type) entry.entryType = proposal.type;
  } else if (proposal.type && proposal.confidence !== undefined) {
    count(entry.tagged, [[proposal.type, proposal.confidence]]);
    entry.taggings += 1;
  } else if (proposal.type) count(entry.votes, [[proposal.type, proposal.weight]]);
  const { language } = sentence.sentence;
  const context = language === "en" ? votesOfContext : votesOfChineseContext;
  if (hasDoubt(proposal)) {
    const votes = context(sentence.masked, proposal.start, proposal.end);
    count(entry.votes, votes);
    if (language === "en") {
      count(entry.votes, votesOfRole(sentence.masked, sentence.view.text, proposal.start, proposal.end));
      entry.english ??= noEvidence();
      observe(
        entry.english,
        sentence,
        proposal,
        votes.reduce((sum, vote) => sum + vote[1], 0),
        isHeadline,
      );
    }
  }
}

function decide(
  text: string,
  each: Tally,
  votes: TypeVotes,
  strongEntries: ReadonlySet<string>,
  lowered: ReadonlySet<string>,
  knowledge: Knowledge,
): Decision | undefined {
  const channels = [...each.channels].sort();
  if (each.entry && each.entryType && !each.isWeakEntry) {
    return { text, type: each.entryType, confidence: 0.98, channels, entry: each.entry };
  }
  // 由张扬, 为智己…: what a preposition opens is no name.
  if (media.has(text) || neverNames.has(text) || /^[由为被把](?=[\u3400-\u9fff]{2})/.test(text))
    return undefined;
  const [type, weight] = best(votes);
  const total = [...votes.values()].reduce((sum, vote) => sum + vote, 0);
  if (each.entry && each.entryType) {
    const hasStrong = strongEntries.has(each.entry);
    const confidence = hasStrong ? 0.9 : total >= 1 && channelsBeyondLexicon(each) ? 0.7 : 0.2;
    return confidence < ACCEPT
      ? undefined
      : { text, type: each.entryType, confidence, channels, entry: each.entry };
  }
  const confidence = each.english
    ? Math.min(0.95, judgeName(text, each.english, lowered, knowledge))
    : Math.min(0.95, 1 - each.doubt * (1 - Math.min(0.4, total * 0.15)));
  if (confidence < (each.english ? PENDING : ACCEPT)) return undefined;
  return { text, type: weight > 0 ? type : "company", confidence, channels };
}

/** The votes of the occurrences, of the form itself, and in English of the tagger, which has one voice however often it spoke. */
function votesFor(text: string, each: Tally, knowledge: Knowledge): TypeVotes {
  const votes = new Map(each.votes);
  count(votes, /[\u3400-\u9fff]/.test(text) ? votesOfChineseForm(text) : votesOfForm(text, knowledge));
  for (const [type, weight] of each.tagged) count(votes, [[type, (TAGGER_VOTE * weight) / each.taggings]]);
  return votes;
}

/** How much the best type leads the next. */
function leadOf(votes: TypeVotes): number {
  const [first = 0, second = 0] = [...votes.values()].sort((a, b) => b - a);
  return first - second;
}

const channelsBeyondLexicon = (each: Tally): boolean =>
  [...each.channels].some((channel) => channel !== "lexicon");

const order: readonly EntityTypeId[] = [
  "company",
  "person",
  "investor",
  "model",
  "product",
  "institution",
  "group",
];

function best(votes: TypeVotes): [EntityTypeId, number] {
  let found: [EntityTypeId, number] = ["company", 0];
  for (const type of order) {
    const weight = votes.get(type) ?? 0;
    if (weight > found[1] + 1e-9) found = [type, weight];
  }
  return found;
}

/** Words of the English sentences that stand there without a capital. */
function lowerWords(sentences: readonly ProposedSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { sentence, view } of sentences)
    if (sentence.language === "en")
      for (const [word] of view.text.matchAll(/(?<![\w'.-])[a-z]{3,}/g)) found.add(word);
  return found;
}
