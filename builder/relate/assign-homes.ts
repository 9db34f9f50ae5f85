import { type Encoded, isNameUnit, type NameRef, type Unit } from "./encode.ts";
import type { Focus } from "./salience.ts";
import { subjectOf } from "./slots.ts";

/** Titles that say for whom somebody speaks or writes about others: they need an organisation of their own beside them. */
const outsiders =
  /analyst|editor|reporter|journalist|investor|advis[eo]r|consultant|economist|professor|customer|minister|governor|president of the united|developer|partner|分析师|主编|编辑|记者|顾问|教授|研究员|合伙人|成员|高管|专家|部长|市长|主任|书记|局长/i;

/**
 * A person with a title but no organisation beside it ("CEO Li Kaifu", 另一位联合创始人陈炜鹏) belongs to the one organisation
 * that the sentence named before, else to the company in focus. Where two could be meant, the person stays without.
 */
export function assignHomes(encoded: Encoded, focus: Focus): Encoded {
  let changed = false;
  const before: NameRef[] = [];
  const units = encoded.units.map((unit, at): Unit | undefined => {
    if (!unit || !isNameUnit(encoded.code[at])) return unit;
    const names = unit.names.map((ref): NameRef => {
      if (ref.name.type !== "person" || ref.home || !ref.title || outsiders.test(ref.title.text)) return ref;
      if (hasUnknownHome(ref)) return ref;
      const home = speaker(encoded, at, before) ?? homeOf(before, focus);
      if (!home) return ref;
      changed = true;
      return { ...ref, home, isHomeInferred: true };
    });
    for (const ref of names) {
      if (isEmployer(ref)) before.push(ref);
      else if (ref.home) before.push(ref.home);
    }
    return { ...unit, names };
  });
  return changed ? { ...encoded, units } : encoded;
}

/** "Capsule founder Ann": what a capital letter begins before a title is an employer that nobody recognised. */
function hasUnknownHome({ title, sentence }: NameRef): boolean {
  const before = sentence.view.text.slice(0, title?.start ?? 0);
  return /[a-z,] (?:[A-Z][\w&.-]* )*[A-Z][\w&.-]*(?:'s?)? (?:co-)?$/.test(before);
}

/** "A, owned by B, said Chief Executive Ann": who reports of somebody by a bare title reports of its own. */
function speaker(
  { code, units, source }: Encoded,
  at: number,
  before: readonly NameRef[],
): NameRef | undefined {
  if (source.sentence.language !== "en" || !reports.test(code.slice(Math.max(0, at - 30), at)))
    return undefined;
  const { index } = subjectOf(code, code.slice(0, at).search(/[a-z]+(?: that)?(?: its| the)? $/), "en");
  const names = units[index]?.names;
  return names?.length === 1 && names[0] && before.includes(names[0]) ? names[0] : undefined;
}

const reports = /\b(?:said|says|announced|named|appointed|promoted|ousted|fired)(?: that)?(?: its| the)? $/;

function homeOf(before: readonly NameRef[], focus: Focus): NameRef | undefined {
  const distinct = new Map(before.map((ref) => [ref.name.entry ?? ref.name.text, ref]));
  if (distinct.size === 1) return before[0];
  const { company } = focus;
  if (!company) return undefined;
  const isNamed = distinct.has(company.name.entry ?? company.name.text);
  return distinct.size === 0 || isNamed ? { ...company, anaphor: "" } : undefined;
}

const isEmployer = ({ name }: NameRef): boolean => name.type === "company" || name.type === "institution";
