import { editDistance } from "./edit-distance.ts";
import { foldName } from "./fold-name.ts";
import { kindOfForm, LONGEST_FORM } from "./legal-forms.ts";
import { nicknames, numbers, particles, plainForms, titles } from "./name-parts.ts";

/** What speaks for or against two names being one; `score` is 0–1, the reasons say what it is made of. */
export interface NameMatch {
  readonly score: number;
  readonly reasons: readonly string[];
}

/** What a difference costs. Tuned on pairs of names (bench/README.md); the rest is grammar. */
export interface MatchWeights {
  /** Share of the letters of a pair of words that may differ for them to be one word. */
  readonly wordSlack: number;
  /** Cost of a differing letter, in shares of the name's letters. */
  readonly slip: number;
  /** Cost of a word that only one of the names has, and of one that has another in its place. */
  readonly extra: number;
  readonly other: number;
}

export const matchWeights: MatchWeights = { wordSlack: 0.4, slip: 2, extra: 0.25, other: 1.2 };

/** Score from which two names are one. */
export const SAME_NAME = 0.6;

interface Parts {
  readonly words: readonly string[];
  readonly forms: ReadonlySet<string>;
  readonly numbers: readonly string[];
}

/** Compares two names of one kind. */
export function matchNames(
  a: string,
  b: string,
  kind: "person" | "organisation",
  weights: MatchWeights = matchWeights,
): NameMatch {
  const one = partsOf(a, kind);
  const other = partsOf(b, kind);
  const reasons: string[] = [];
  if (one.words.length === 0 || other.words.length === 0)
    return { score: a.trim() === b.trim() ? 1 : 0, reasons: ["no words"] };
  const isOtherForm =
    one.forms.size > 0 && other.forms.size > 0 && ![...one.forms].some((form) => other.forms.has(form));
  if (isOtherForm) return { score: 0, reasons: ["legal forms differ"] };
  if (one.forms.size + other.forms.size > 0) reasons.push("legal form dropped");
  if (kind === "organisation" && one.numbers.join(" ") !== other.numbers.join(" "))
    return { score: 0, reasons: ["numbers differ"] };
  const [joined, joinedOther] = [one.words.join(""), other.words.join("")];
  if (joined === joinedOther) return { score: 1, reasons: [...reasons, "same letters"] };
  const aligned = alignWords(one.words, other.words, weights);
  const letters = Math.max(4, Math.min(joined.length, joinedOther.length));
  // Word borders may be slips too: PeterHathersage, Hather sage.
  const whole = editDistance(joined, joinedOther);
  const isWhole =
    whole <= aligned.slips || (whole / letters <= 0.2 && one.words.length !== other.words.length);
  const slips = isWhole ? Math.min(whole, aligned.slips + (aligned.isComplete ? 0 : whole)) : aligned.slips;
  const extra = isWhole ? 0 : aligned.extra;
  const others = isWhole ? 0 : aligned.others;
  if (slips > 0) reasons.push(`${slips} letters differ`);
  if (extra > 0) reasons.push("words that one name lacks");
  if (others > 0) reasons.push("other words");
  if (aligned.isTurned) reasons.push("other order");
  if (aligned.hasShort) reasons.push("initial or nickname");
  const score = 1 - (weights.slip * slips) / letters - weights.extra * extra - weights.other * others;
  return { score: Math.max(0, Math.round(1000 * score) / 1000), reasons };
}

/** What two names share that `matchNames` calls the same beyond doubt: their letters, spelled loosely, without the legal form. */
export const letterKey = (name: string, kind: "person" | "organisation"): string =>
  partsOf(name, kind).words.map(loosen).join("");

/** Whether nothing but case, marks, word borders, legal form and free spelling tells the names apart. */
export const isSameName = (a: string, b: string, kind: "person" | "organisation"): boolean =>
  matchNames(a, b, kind).score === 1;

/** Words without legal form, titles and plain words; numbers apart. */
function partsOf(name: string, kind: "person" | "organisation"): Parts {
  const forms = new Set<string>();
  let words = foldName(name).map((word) => numbers.get(word) ?? word);
  const strip = (from: "start" | "end"): boolean => {
    for (let length = Math.min(LONGEST_FORM, words.length - 1); length > 0; length -= 1) {
      const part = from === "end" ? words.slice(-length) : words.slice(0, length);
      const found = kindOfForm.get(part.join(" "));
      const isPlain = from === "end" && length === 1 && plainForms.has(part[0] ?? "");
      if (!found && !isPlain) continue;
      if (found) forms.add(found);
      words = from === "end" ? words.slice(0, -length) : words.slice(length);
      return true;
    }
    return false;
  };
  if (kind === "organisation") {
    while (strip("end"));
    while (words.length > 1 && strip("start"));
    if (words.length > 1 && words[0] === "the") words = words.slice(1);
  } else {
    const bare = words.filter((word) => !titles.has(word) && !kindOfForm.has(word));
    if (bare.length > 0) words = bare;
  }
  return { words, forms, numbers: words.filter((word) => /^\d+$/.test(word)).sort() };
}

interface Alignment {
  readonly slips: number;
  /** Weight (in words) of words that one side lacks, and of words that stand for others. */
  readonly extra: number;
  readonly others: number;
  readonly isTurned: boolean;
  readonly hasShort: boolean;
  readonly isComplete: boolean;
}

/** Pairs the words of two names, nearest first, each once. */
function alignWords(a: readonly string[], b: readonly string[], weights: MatchWeights): Alignment {
  const pairs = a
    .flatMap((one, i) => b.map((other, j) => ({ i, j, ...compareWords(one, other) })))
    .filter(({ slips, length }) => slips <= weights.wordSlack * length)
    .sort((x, y) => x.slips / x.length - y.slips / y.length || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const left = new Set(a.keys());
  const right = new Set(b.keys());
  let slips = 0;
  let hasShort = false;
  const places: [number, number][] = [];
  for (const pair of pairs) {
    if (!left.has(pair.i) || !right.has(pair.j)) continue;
    left.delete(pair.i);
    right.delete(pair.j);
    slips += pair.slips;
    hasShort ||= pair.isShort;
    places.push([pair.i, pair.j]);
  }
  const weigh = (at: Iterable<number>, words: readonly string[]) =>
    [...at].reduce((sum, index) => sum + (particles.has(words[index] ?? "") ? 0.1 : 1), 0);
  const [missing, added] = [weigh(left, a), weigh(right, b)];
  const matched = Math.max(1, places.length);
  const order = places.sort((x, y) => x[0] - y[0]).map(([, j]) => j);
  return {
    slips,
    others: Math.min(missing, added),
    // Of many matched words one lacking weighs little; of one, much.
    extra: places.length === 0 ? 9 : Math.abs(missing - added) / matched,
    isTurned: order.some((j, at) => at > 0 && j < (order[at - 1] ?? 0)),
    hasShort,
    isComplete: left.size === 0 && right.size === 0,
  };
}

function compareWords(a: string, b: string): { slips: number; length: number; isShort: boolean } {
  const length = Math.max(a.length, b.length);
  if (a === b) return { slips: 0, length, isShort: false };
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const isInitial = short.length === 1 && long.startsWith(short);
  if (isInitial || nicknames.get(short)?.includes(long) || nicknames.get(long)?.includes(short))
    return { slips: 0.5, length, isShort: true };
  if (/\d/.test(a) !== /\d/.test(b) && undigit(a) === undigit(b)) return { slips: 1, length, isShort: false };
  if (/^\d+$/.test(a) || /^\d+$/.test(b)) return { slips: length, length, isShort: false };
  // American and British endings, and letters that transliterations choose freely, are no slips.
  const slips = loosen(a) === loosen(b) ? 0 : editDistance(a, b);
  return { slips, length, isShort: false };
}

const undigit = (word: string): string =>
  word.replace(/0/g, "o").replace(/1/g, "i").replace(/3/g, "e").replace(/9/g, "g").replace(/5/g, "s");

const loosen = (word: string): string =>
  word
    .replace(/is(?=ations?$|e$|ed$|ing$)/, "iz")
    .replace(/(?:iy|yy|ii|ij|ey|ei|ej)$/, "y")
    .replace(/ou|oo/g, "u")
    .replace(/^ibn$|^ben$/, "bin")
    .replace(/mo[hk]am[ae]d|mo[hk]amm[ae]d|mu[hk]amm[ae]d|mu[hk]am[ae]d/, "muhammad");
