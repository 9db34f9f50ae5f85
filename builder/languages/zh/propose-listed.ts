import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Proposal } from "../../recognize/name-span.ts";
import { neverNames, notGiven, stopCharacters, surnames } from "./name-words.ts";
import { isCovered, isOrdinary } from "./weigh-edges.ts";

/** How sure a member must be to vouch for its neighbours in a list. */
const SURE = 0.45;
/** Stop characters within words that names are made of. */
const harmless = /[新智动储氢核节光热赋全]能|能[源量科]|中|上海|无限|无锡|前海/g;
const link = /[、和与及]/;

/**
 * Unknown members of a list whose other members are names: 旭化成 in 日产、三菱化学和旭化成等. At least two others, or one
 * where the list has three members, must be sure; the new one takes their type.
 */
export function proposeListed(
  text: string,
  proposals: readonly Proposal[],
  knowledge: Knowledge,
): Proposal[] {
  if (!text.includes("、")) return [];
  const found: Proposal[] = [];
  for (const match of text.matchAll(/[^，。；：！？“”「」《》]*、[^，。；：！？“”「」《》]*/g)) {
    const members = membersOf(match[0], match.index);
    const types = new Map<EntityTypeId, number>();
    const unknown: Member[] = [];
    let sure = 0;
    members.forEach((member, at) => {
      const best = sureAt(member, at === 0, at === members.length - 1, proposals);
      if (best?.type) {
        types.set(best.type, (types.get(best.type) ?? 0) + 1);
        sure += 1;
      } else if (!best && at > 0) unknown.push(member);
    });
    if ((types.get("person") ?? 0) > 0) found.push(...peopleAmong(text, members, proposals, knowledge));
    const type = [...types].sort((a, b) => b[1] - a[1])[0];
    if (!type || unknown.length === 0 || sure < 2 || sure * 2 < members.length - 1) continue;
    for (const member of unknown) {
      const name = nameOf(text, member, sure > 3 ? 1 : 0, knowledge);
      if (name)
        found.push({ ...name, channel: "slot", type: type[0], weight: type[1] * 2 > sure ? 0.6 : 0.5 });
    }
  }
  return found;
}

interface Member {
  readonly start: number;
  readonly end: number;
}

function membersOf(list: string, offset: number): Member[] {
  const members: Member[] = [];
  let start = 0;
  for (let at = 0; at <= list.length; at += 1) {
    if (at < list.length && !link.test(list[at] ?? "")) continue;
    members.push({ start: offset + start, end: offset + at });
    start = at + 1;
  }
  return members;
}

/** The sure name of a member; in the first one it may follow, in the last one precede other words. */
function sureAt(
  { start, end }: Member,
  isFirst: boolean,
  isLast: boolean,
  proposals: readonly Proposal[],
): Proposal | undefined {
  return proposals.find(
    (each) =>
      each.weight >= SURE &&
      each.start >= start &&
      each.end <= end &&
      (isFirst || each.start === start || each.end === end) &&
      (isLast || each.end === end || each.start === start),
  );
}

/** What may be the name in an unknown member: up to a bracket, 等 or a word that ends the list. */
function nameOf(
  text: string,
  { start, end }: Member,
  trust: number,
  knowledge: Knowledge,
): Member | undefined {
  const raw = text.slice(start, end);
  const name =
    /^[\u3400-\u9fffA-Za-z0-9·.&+\- ]+?(?=（|等|也|均|都|在内|共同|联合|持续|跟投|参投|领投|$)/.exec(
      raw,
    )?.[0] ?? "";
  const isPlain = trust > 0 ? isOrdinary(name, knowledge) : isCovered(name, knowledge, 0);
  if (name.length < 2 || name.length > 10 || neverNames.has(name) || isPlain) return undefined;
  if (
    !/[\u3400-\u9fff]/.test(name) ||
    [...name.replace(harmless, "")].some((char) => stopCharacters.has(char))
  )
    return undefined;
  return { start, end: start + name.length };
}

/** People without a title in a list in which one is known: 陆某、刘某和邹某 after a verb. */
function peopleAmong(
  text: string,
  members: readonly Member[],
  proposals: readonly Proposal[],
  knowledge: Knowledge,
): Proposal[] {
  return members.flatMap(({ start, end }, at) => {
    if (proposals.some((each) => each.weight >= SURE && each.start < end && each.end > start)) return [];
    const raw = text.slice(start, end);
    for (const length of [3, 2]) {
      // The first member, or one that a verb opens, ends with the name; the others are the name.
      const isHead = at === members.length - 1 && opensWord(raw.slice(length), knowledge);
      const isTail = at === 0 || knowledge.chineseVerbs.has(raw.slice(0, -length));
      const name = isHead ? raw.slice(0, length) : isTail ? raw.slice(-length) : raw;
      if (name.length !== length || !surnames.has(name[0] ?? "") || isOrdinary(name, knowledge)) continue;
      if (!/^[\u3400-\u9fff]+$/.test(name) || [...name.slice(1)].some((char) => notGiven.has(char))) continue;
      const cutsWord = at === 0 && isOrdinary(text.slice(end - length - 1, end - length + 1), knowledge);
      if (cutsWord) continue;
      const from = isHead ? start : end - name.length;
      return [
        { start: from, end: from + length, channel: "slot" as const, type: "person" as const, weight: 0.7 },
      ];
    }
    return [];
  });
}

const opensWord = (text: string, knowledge: Knowledge): boolean =>
  /^[等的在已均都也将（\ue000-\ue0ff]/.test(text) || knowledge.chineseVerbs.has(text.slice(0, 2));
