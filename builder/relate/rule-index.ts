import { requiredText, strongest } from "./required-text.ts";
import type { Rule } from "./rule-language.ts";

/** Rules by what must stand in a sentence for them to match, so that one pass over its code finds the few worth running. */
export interface RuleIndex {
  readonly rules: readonly Rule[];
  /** For each rule the units of which one must be there: a set of bits by unit for every slot. */
  readonly units: readonly (readonly bigint[])[];
  /** Words as a trie: the key is node × 65,536 + UTF-16 unit, the value the next node. */
  readonly next: ReadonlyMap<number, number>;
  /** Rules by the node at which one of their words ends. */
  readonly ends: readonly (readonly number[] | undefined)[];
  /** Rules without such a word: tried wherever their units are. */
  readonly wordless: readonly number[];
}

const isUnit = (text: string): boolean => text.length === 1 && text >= "\ue100" && text <= "\ue13f";
const bitOf = (unit: number): bigint => 1n << BigInt(unit - 0xe100);

/** Indexes rules; a rule keeps its place, so that they run in their order. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const next = new Map<number, number>();
  const ends: (number[] | undefined)[] = [undefined];
  const wordless: number[] = [];
  const units: bigint[][] = [];
  for (const [index, { pattern, triggers }] of rules.entries()) {
    const required = requiredText(pattern.source);
    units.push(
      required
        .filter((each) => each.every(isUnit))
        .map((each) => each.reduce((bits, unit) => bits | bitOf(unit.charCodeAt(0)), 0n)),
    );
    const words =
      triggers.length > 0 ? triggers : (strongest(required.filter((each) => !each.some(isUnit))) ?? []);
    if (words.length === 0) wordless.push(index);
    for (const word of words) {
      let node = 0;
      const folded = word.toLowerCase();
      for (let at = 0; at < folded.length; at += 1) {
        const key = node * 65_536 + folded.charCodeAt(at);
        let after = next.get(key);
        if (after === undefined) {
          after = ends.length;
          ends.push(undefined);
          next.set(key, after);
        }
        node = after;
      }
      const list = ends[node] ?? [];
      ends[node] = list;
      if (list.at(-1) !== index) list.push(index);
    }
  }
  return { rules, units, next, ends, wordless };
}

/** The rules that may match the code of a sentence, in their order. */
export function rulesFor(index: RuleIndex, code: string): Rule[] {
  const { next, ends } = index;
  const text = code.toLowerCase();
  const found = new Set(index.wordless);
  let there = 0n;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xe100 && unit <= 0xe13f) there |= bitOf(unit);
    let node = next.get(unit);
    for (let ahead = at + 1; node !== undefined; ahead += 1) {
      const list = ends[node];
      if (list) for (const rule of list) found.add(rule);
      if (ahead >= text.length) break;
      node = next.get(node * 65_536 + text.charCodeAt(ahead));
    }
  }
  const rules: Rule[] = [];
  for (const rule of [...found].sort((a, b) => a - b)) {
    if ((index.units[rule] ?? []).every((bits) => (bits & there) !== 0n))
      rules.push(index.rules[rule] as Rule);
  }
  return rules;
}
