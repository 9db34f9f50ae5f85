/** A name as search compares it: no case, accents, spaces or punctuation; Traditional made Simplified. */
export interface FoldedName {
  readonly key: string;
  /** Offsets into `key` where a word starts: after a gap, at a capital, at a change of script, at every Han character. */
  readonly starts: readonly number[];
}

/** Turns Traditional characters into Simplified ones, one for one. */
export type Simplify = (text: string) => string;

type Script = "han" | "digit" | "letter" | "gap";

/** What one character is and becomes. */
interface Folded {
  readonly script: Script | "mark";
  readonly isUpper: boolean;
  readonly key: string;
}

// The names of a large graph are made of few characters, and asking regular expressions of each is what costs time.
const known = new Map<string, Folded>();

/** Folds a name or a query; the key of a text without letters and digits is empty. */
export function foldName(text: string, simplify: Simplify): FoldedName {
  const starts: number[] = [];
  let key = "";
  let before: Script = "gap";
  let wasLower = false;
  for (const character of simplify(text.normalize("NFKC"))) {
    let folded = known.get(character);
    if (!folded) {
      folded = foldCharacter(character);
      known.set(character, folded);
    }
    const { script } = folded;
    if (script === "mark") continue;
    if (script !== "gap") {
      if (script === "han" || script !== before || (folded.isUpper && wasLower)) starts.push(key.length);
      wasLower = !folded.isUpper;
      key += folded.key;
    }
    // An apostrophe does not end a word: "xi'an" is one.
    if (character !== "'" && character !== "’") before = script;
  }
  return { key, starts };
}

function foldCharacter(character: string): Folded {
  const key = character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return { script: scriptOf(character), isUpper: /\p{Lu}/u.test(character), key };
}

function scriptOf(character: string): Script | "mark" {
  if (/\p{M}/u.test(character)) return "mark";
  if (isHan(character)) return "han";
  if (/\p{N}/u.test(character)) return "digit";
  return /\p{L}/u.test(character) ? "letter" : "gap";
}

/** Whether the text has a Chinese character. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
