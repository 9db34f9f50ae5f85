import type { Document, Language } from "../../core/document.ts";
import { relationTypes } from "../../core/ontology/relations/index.ts";
import { listEnglish, reduceEnglish } from "../languages/en/reduce.ts";
import { listChinese, reduceChinese } from "../languages/zh/reduce.ts";
import type { RecognizedSentence } from "../recognize/recognized-sentence.ts";
import type { Trace } from "../trace.ts";
import { resolveAnaphora } from "./anaphora.ts";
import { assignHomes } from "./assign-homes.ts";
import { type Encoded, encode, isNameUnit, type NameRef, unitOfType } from "./encode.ts";
import { findTopic } from "./find-topic.ts";
import { openFrame } from "./funding-frame.ts";
import { holdingsAsMentions } from "./holdings.ts";
import { makersInNames } from "./makers-in-names.ts";
import { foundersAmong, inferredPosts, postsAsMentions } from "./posts.ts";
import type { AliasPair } from "./reduction.ts";
import type { RelationMention } from "./relation-mention.ts";
import { indexRules, type RuleIndex } from "./rule-index.ts";
import { compileCue } from "./rule-language.ts";
import { runRules } from "./run-rules.ts";
import { emptyFocus, type Focus } from "./salience.ts";
import { settleAdoptions } from "./settle-adoptions.ts";
import { settleClaims } from "./settle-claims.ts";
import { settleStakes } from "./settle-stakes.ts";
import { isOrganisation, subjectOf } from "./slots.ts";

const compile = (language: Language): RuleIndex =>
  indexRules(
    relationTypes.flatMap((relation) =>
      relation.cues[language].map((cue, index) => compileCue(cue, relation, language, index)),
    ),
  );
const rules: Readonly<Record<Language, RuleIndex>> = { en: compile("en"), zh: compile("zh") };

/** What the sentences of a document say: relation mentions, and pairs of names that the text itself equates. */
export interface Related {
  readonly mentions: readonly RelationMention[];
  readonly aliases: readonly AliasPair[];
}

/** Reads the relations of a document, sentence by sentence, carrying who is talked about from one to the next. */
export function relate(
  _document: Document,
  sentences: readonly RecognizedSentence[],
  trace?: Trace,
): Related {
  const mentions: RelationMention[] = [];
  const aliases: AliasPair[] = [];
  const topic = findTopic(sentences);
  const focus = emptyFocus(topic);
  let block = -1;
  for (const source of sentences) {
    const { language } = source.sentence;
    if (source.sentence.block !== block) {
      block = source.sentence.block;
      // A heading or an item that names a firm starts a new story; one that names none goes on with the old one.
      if (source.sentence.kind !== "prose" && source.names.some((name) => name.type === "company"))
        Object.assign(focus, emptyFocus(topic));
    }
    const encoded = resolveAnaphora(encode(source), language, focus);
    const reduced = language === "en" ? reduceEnglish(encoded) : reduceChinese(encoded);
    const listed = language === "en" ? listEnglish(reduced.encoded) : listChinese(reduced.encoded);
    const settled = assignHomes(listed, focus);
    aliases.push(...reduced.aliases);
    openFrame(settled, language, focus);
    trace?.({ kind: "sentence", encoded: settled });
    mentions.push(
      ...postsAsMentions(reduced, language),
      ...inferredPosts(settled),
      ...holdingsAsMentions(reduced),
      ...makersInNames(source),
      ...foundersAmong(
        settleStakes(settleClaims(runRules(settled, language, rules[language], focus, trace))),
      ),
    );
    moveFocus(settled, language, focus);
  }
  return { mentions: settleAdoptions(withoutDoubtfulPosts(mentions)), aliases };
}

/** An inferred post falls where the document says outright that the person holds such a post elsewhere. */
function withoutDoubtfulPosts(mentions: readonly RelationMention[]): RelationMention[] {
  const isInferred = ({ rule }: RelationMention) => rule.endsWith(":inferred-post");
  const told = new Set(
    mentions
      .filter((mention) => !isInferred(mention) && !mention.qualifiers.former)
      .map(({ predicate, subject }) => `${predicate} ${subject.name.entry ?? subject.name.text}`),
  );
  return mentions.filter(
    (mention) =>
      !isInferred(mention) ||
      !told.has(`${mention.predicate} ${mention.subject.name.entry ?? mention.subject.name.text}`),
  );
}

/** Whom a sentence is about: in Chinese the topic of its first clause that has one. */
function topicOf(code: string, language: Language): number {
  if (language === "en") {
    const { index } = subjectOf(code, code.length, language);
    return index >= 0 ? index : [...code].findIndex((char) => isNameUnit(char));
  }
  for (const { index } of `${code}。`.matchAll(/[，。；：]/g)) {
    const found = subjectOf(code, index, language).index;
    if (found >= 0) return found;
  }
  return -1;
}

/** The one person whom a sentence names, whatever the part played in it. */
function onlyPerson(encoded: Encoded): NameRef | undefined {
  const people = encoded.units.flatMap((unit) =>
    (unit?.names ?? []).filter((ref) => ref.name.type === "person" && ref.sentence === encoded.source),
  );
  const isOne = new Set(people.map(({ name }) => name.text)).size === 1;
  return isOne ? people[0] : undefined;
}

/** After a sentence: its clause-initial company or person is who the next one goes on about. */
function moveFocus(encoded: Encoded, language: Language, focus: Focus): void {
  const { code } = encoded;
  // "She succeeds Ann, who retires": the next sentence goes on about her.
  if (language === "en" && /^(?:["“]|[A-Z][a-z]+ly, |But |And )?(?:She|He|she|he) /.test(code)) return;
  if (language === "en") focus.person = onlyPerson(encoded) ?? focus.person;
  const found = topicOf(code, language);
  const names = encoded.units[found]?.names;
  if (!names || names.length === 0) return;
  focus.subject = names;
  const single = names.length === 1 ? names[0] : undefined;
  if (!single) return;
  if (single.name.type === "person") {
    focus.person = single;
    if (single.home && isOrganisation(single.home)) focus.company ??= single.home;
  } else if (encoded.code[found] === unitOfType.company || encoded.code[found] === unitOfType.institution)
    focus.company = single;
}
