import { requiredText, strongest } from "./required-text.ts";
import type { Rule } from "./rule-language.ts";

/** Rules by what must stand in a sentence for them to match, so that one pass over its code finds the few worth running. */
export interface RuleIndex {
  readonly rules: readonly Rule[];
  /** For each rule the units of which one must be there: a set of bits by unit for every slot. */
  readonly units: readonly (readonly bigint[])[];
  /** The letters of the words by UTF-16 unit, from 1; 0 is no letter of any. */
  readonly letters: Uint16Array;
  /** Words as a trie: `next[node × width + letter]` is the next node, 0 none. */
  readonly next: Uint16Array;
  readonly width: number;
  /** Rules by the node at which one of their words ends. */
  readonly ends: readonly (readonly number[] | undefined)[];
  /** Rules without such a word: tried wherever their units are. */
  readonly wordless: readonly number[];
}

const isUnit = (text: string): boolean => text.length === 1 && text >= "\ue100" && text <= "\ue13f";
const bitOf = (unit: number): bigint => 1n << BigInt(unit - 0xe100);

/** Indexes rules; a rule keeps its place, so that they run in their order. */
export function indexRules(rules: readonly Rule[]): RuleIndex {
  const wordless: number[] = [];
  const units: bigint[][] = [];
  const words: { readonly text: string; readonly rule: number }[] = [];
  for (const [rule, { pattern }] of rules.entries()) {
    const required = requiredText(pattern.source);
    units.push(
      required
        .filter((each) => each.every(isUnit))
        .map((each) => each.reduce((bits, unit) => bits | bitOf(unit.charCodeAt(0)), 0n)),
    );
    const own = strongest(required.filter((each) => !each.some(isUnit))) ?? [];
    if (own.length === 0) wordless.push(rule);
    for (const word of own) words.push({ text: word.toLowerCase(), rule });
  }
  return { rules, units, wordless, ...growTrie(words) };
}

function growTrie(
  words: readonly { readonly text: string; readonly rule: number }[],
): Pick<RuleIndex, "letters" | "next" | "width" | "ends"> {
  const letters = new Uint16Array(65_536);
  let width = 1;
  let most = 1;
  for (const { text } of words) {
    most += text.length;
    for (let at = 0; at < text.length; at += 1)
      if (letters[text.charCodeAt(at)] === 0) letters[text.charCodeAt(at)] = width++;
  }
  if (most > 65_535)
    throw new Error(`The rules' words have ${most} letters; their trie has room for 65,535.`);
  const next = new Uint16Array(most * width);
  const ends: (number[] | undefined)[] = [undefined];
  for (const { text, rule } of words) {
    let node = 0;
    for (let at = 0; at < text.length; at += 1) {
      const step = node * width + (letters[text.charCodeAt(at)] as number);
      if (next[step] === 0) next[step] = ends.push(undefined) - 1;
      node = next[step] as number;
    }
    const list = ends[node] ?? [];
    ends[node] = list;
    if (list.at(-1) !== rule) list.push(rule);
  }
  return { letters, next: next.slice(0, ends.length * width), width, ends };
}

/** The rules that may match the code of a sentence, in their order. */
export function rulesFor(index: RuleIndex, code: string): Rule[] {
  const { letters, next, width, ends } = index;
  const text = code.toLowerCase();
  const found = new Set(index.wordless);
  let there = 0n;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xe100 && unit <= 0xe13f) there |= bitOf(unit);
    let node = next[letters[unit] as number] as number;
    for (let ahead = at + 1; node !== 0; ahead += 1) {
      const list = ends[node];
      if (list) for (const rule of list) found.add(rule);
      if (ahead >= text.length) break;
      const letter = letters[text.charCodeAt(ahead)] as number;
      node = letter === 0 ? 0 : (next[node * width + letter] as number);
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .filter((rule) => (index.units[rule] ?? []).every((bits) => (bits & there) !== 0n))
    .map((rule) => index.rules[rule] as Rule);
}
