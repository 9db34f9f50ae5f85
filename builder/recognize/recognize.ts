import type { Document, Language, Span } from "../../core/document.ts";
import type { Knowledge } from "../knowledge.ts";
import { withInnerConfidence } from "../languages/en/inner-confidence.ts";
import { isDescription } from "../languages/en/is-description.ts";
import { neverNames } from "../languages/en/name-words.ts";
import { trimTagged } from "../languages/en/trim-tagged.ts";
import { extendNames } from "../languages/zh/extend-names.ts";
import { findLeftOut } from "../languages/zh/find-left-out.ts";
import { neverLatin } from "../languages/zh/name-words.ts";
import { proposeListed } from "../languages/zh/propose-listed.ts";
import { isOrdinary } from "../languages/zh/weigh-edges.ts";
import type { Sentence } from "../segment.ts";
import type { Trace } from "../trace.ts";
import { readValues } from "../values/read-values.ts";
import { viewOf } from "../view.ts";
import { decideNames } from "./decide-names.ts";
import { findMaker } from "./find-maker.ts";
import { mask, maskUnits } from "./mask.ts";
import { type LexiconMatch, matchLexicon } from "./match-lexicon.ts";
import type { NameSpan, Proposal } from "./name-span.ts";
import { proposeNames } from "./propose-names.ts";
import type { ProposedSentence } from "./proposed-sentence.ts";
import type { RecognizedSentence, ValueSpan } from "./recognized-sentence.ts";
import { selectNames } from "./select-names.ts";
import { settleListedTypes } from "./settle-listed-types.ts";
import { tagNames } from "./tagger/tag-names.ts";

/** How much the tagger's own confidence counts among the channels. */
const TAGGER_VOICE: Readonly<Record<Language, number>> = { en: 0.4, zh: 0.5 };

/** Finds values and names in all sentences of a document. What is a name, and of which type, is decided over the whole document. */
export function recognize(
  document: Document,
  sentences: readonly Sentence[],
  knowledge: Knowledge,
  trace?: Trace,
): readonly RecognizedSentence[] {
  const proposed = sentences.map((sentence) => propose(document, sentence, knowledge));
  const decide = decideNames(proposed, knowledge, trace);
  trace?.({ kind: "names", sentences: proposed, decisions: decide });
  const recognized = proposed.map((each) => {
    const names = selectNames(each, decide).map((name) => {
      const maker = findMaker(name, knowledge.lexicon);
      return maker ? { ...name, maker } : name;
    });
    return { sentence: each.sentence, view: each.view, values: beginAfterNames(each.values, names), names };
  });
  const isPerson = (name: string) =>
    name.includes(" ") && knowledge.givenNames.has((name.split(" ")[0] ?? "").toLowerCase());
  return settleListedTypes(recognized, isPerson);
}

/** A title may reach into the name before it ("集团董事长" into 复星集团): the name keeps its own, the title the rest. */
function beginAfterNames(values: readonly ValueSpan[], names: readonly NameSpan[]): ValueSpan[] {
  return values.map((value) => {
    const name =
      value.kind === "title"
        ? names.find(({ start, end }) => start < value.start && value.start < end && end < value.end)
        : undefined;
    if (!name) return value;
    const text = value.text.slice(name.end - value.start);
    return { ...value, start: name.end, text, ...(value.role === undefined ? {} : { role: text }) };
  });
}

/** Starts of weak forms that stand in a list beside a name that is none: 东风 in 吉利、东风、长城. */
function listedWithNames(text: string, known: readonly LexiconMatch[]): ReadonlySet<number> {
  const listed = new Set<number>();
  const isSure = ({ start, form }: LexiconMatch) => !form.isWeak || listed.has(start);
  const joined = (a: LexiconMatch | undefined, b: LexiconMatch | undefined) =>
    a !== undefined && b !== undefined && /^(?:、|, (?:and )?| and )$/.test(text.slice(a.end, b.start));
  for (const [at, each] of known.entries()) {
    const before = known[at - 1];
    if (!isSure(each) && before && isSure(before) && joined(before, each)) listed.add(each.start);
  }
  for (let at = known.length - 2; at >= 0; at -= 1) {
    const each = known[at];
    const after = known[at + 1];
    if (each && after && !isSure(each) && isSure(after) && joined(each, after)) listed.add(each.start);
  }
  return listed;
}

function propose(document: Document, sentence: Sentence, knowledge: Knowledge): ProposedSentence {
  const { language } = sentence;
  const view = viewOf(document.text, sentence, language);
  const leftOut = language === "zh" ? findLeftOut(view.text) : [];
  const isIn = ({ start, end }: Span) => leftOut.every((each) => end <= each.start || start >= each.end);
  const known = matchLexicon(view.text, knowledge.lexicon).filter(isIn);
  const listed = listedWithNames(view.text, known);
  const proposals: Proposal[] = known.map(({ start, end, form }) => ({
    start,
    end,
    channel: "lexicon",
    type: form.type,
    weight: form.isWeak ? (listed.has(start) ? 0.7 : 0.3) : 0.98,
    entry: form.entry,
  }));
  const strong = known.filter(({ form }) => !form.isWeak);
  const hidden = mask(view.text, strong, maskUnits.name);
  const values = readValues(hidden, view.text, language, document.date);
  const isTitle = (value: { kind: string }) => value.kind === "title";
  const masked = mask(
    mask(
      view.text,
      values.filter((value) => !isTitle(value)),
      maskUnits.value,
    ),
    values.filter(isTitle),
    maskUnits.title,
  );
  // 美国俄亥俄州立大学: the country before a known name is none of it.
  const addsCountry = ({ start, end }: Proposal) =>
    strong.some(
      (name) =>
        name.end === end &&
        /^(?:[中美英法德韩]国|日本|俄罗斯|意大利|瑞士|荷兰|印度|新加坡|以色列|加拿大)$/.test(
          view.text.slice(start, name.start),
        ),
    );
  // A surname that begins a known name ("智谱并") begins no person.
  const isInKnown = ({ start, end, type }: Proposal) =>
    type === "person" && strong.some((name) => name.start < end && start < name.end);
  const tagged = tagNames(view.text, language, knowledge.nameModels[language]).map(
    ({ start, end, type, confidence }): Proposal => ({
      ...(language === "en" ? trimTagged(view.text, start, end) : { start, end }),
      channel: "tagger",
      type,
      weight: confidence * TAGGER_VOICE[language],
      ...(language === "en" ? { confidence } : {}),
    }),
  );
  // The tagger learns from names only: what is no name in any text ("AI", "To B") it may take for one.
  const isClosedClass = ({ start, end }: Proposal) => {
    const text = view.text.slice(start, end);
    return end <= start || neverNames.has(text) || neverLatin.has(text) || isOrdinary(text, knowledge);
  };
  const describes = (proposal: Proposal) => language === "en" && isDescription(view.text, proposal);
  // 一家机器人公司 counts a firm and names none; no name begins with the 兼 between two posts.
  const isCounted = ({ start, end }: Proposal) =>
    /^(?:[一两几多数某每这那各][家款个位名只支项]|[兼暨]|旗下|专家|分析师|业内|网友|记者|约?\d+[家位名款])|[一二三四五六七八九十两几百]+[位家名款]$/.test(
      view.text.slice(start, end),
    );
  // 新鲜水果批发；: an item of what a firm may trade in.
  const isScope = () =>
    language === "zh" &&
    view.text.length < 24 &&
    /^[^，。；]*(?:批发|零售|销售|加工|种植|养殖)；$/.test(view.text);
  const proposed = [
    ...tagged.filter((proposal) => !isClosedClass(proposal)),
    ...proposeNames(masked, language, knowledge).map((proposal) =>
      language === "en" ? withInnerConfidence(proposal, view.text, [...tagged, ...proposals]) : proposal,
    ),
  ];
  proposals.push(
    ...proposed.filter(
      (proposal) =>
        isIn(proposal) &&
        !isInKnown(proposal) &&
        !isCounted(proposal) &&
        !isScope() &&
        !addsCountry(proposal) &&
        !describes(proposal),
    ),
  );
  if (language === "zh") proposals.push(...extendNames(view.text, proposals));
  if (language === "zh") proposals.push(...proposeListed(masked, proposals, knowledge));
  return { sentence, view, values, masked, leftOut, proposals };
}
