import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import type { NameSpan } from "./name-span.ts";
import type { RecognizedSentence } from "./recognized-sentence.ts";

const joint = /^(?:, | and |, and | & |, or | or |, as well as | as well as )(?:the |investors? )?$/;
const classOf = (type: EntityTypeId): string =>
  type === "person" || type === "group"
    ? type
    : type === "model" || type === "product"
      ? "thing"
      : "organisation";

/**
 * Members of a list are of one kind: a name whose type is a guess takes the kind of the others, in the whole document, where
 * they are twice as many. `isPerson` knows the forms of people's names: a person may well stand among funds.
 */
export function settleListedTypes(
  sentences: readonly RecognizedSentence[],
  isPerson: (name: string) => boolean,
): readonly RecognizedSentence[] {
  const settled = new Map<string, EntityTypeId>();
  for (const { view, names, sentence } of sentences) {
    if (sentence.language !== "en") continue;
    for (const list of listsOf(names, view.text)) vote(list, isPerson, settled);
  }
  if (settled.size === 0) return sentences;
  return sentences.map((sentence) => ({
    ...sentence,
    names: sentence.names.map((name) => {
      const type = name.entry ? undefined : settled.get(name.text);
      return type ? { ...name, type } : name;
    }),
  }));
}

function listsOf(names: readonly NameSpan[], text: string): NameSpan[][] {
  const lists: NameSpan[][] = [];
  let current: NameSpan[] = [];
  for (const name of names) {
    const last = current.at(-1);
    if (last && joint.test(text.slice(last.end, name.start))) current.push(name);
    else {
      if (current.length > 2) lists.push(current);
      current = [name];
    }
  }
  if (current.length > 2) lists.push(current);
  return lists;
}

function vote(
  list: readonly NameSpan[],
  isPerson: (name: string) => boolean,
  settled: Map<string, EntityTypeId>,
): void {
  const kinds = new Map<string, NameSpan[]>();
  for (const name of list) {
    const kind = classOf(name.type);
    kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
  }
  const [most] = [...kinds.values()].sort((a, b) => b.length - a.length);
  const first = most?.[0];
  if (!most || !first || 3 * most.length < 2 * list.length) return;
  const investors = most.filter(({ type }) => type === "investor").length;
  const type = 2 * investors > most.length ? "investor" : first.type === "investor" ? "company" : first.type;
  for (const name of list) {
    const isOther = classOf(name.type) !== classOf(first.type);
    if (!isOther || name.entry || (name.type === "person" && isPerson(name.text))) continue;
    if (type === "person" && !/^[A-Z][\w'-]+(?: [A-Z][\w'.-]*){1,2}$/.test(name.text)) continue;
    settled.set(name.text, type);
  }
}
