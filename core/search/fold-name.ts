/** A name as search compares it: no case, accents, spaces or punctuation; Traditional made Simplified. */
export interface FoldedName {
  readonly key: string;
  /** Offsets into `key` where a word starts: after a gap, at a capital, at a change of script, at every Han character. */
  readonly starts: readonly number[];
}

/** Turns Traditional characters into Simplified ones, one for one. */
export type Simplify = (text: string) => string;

type Script = "han" | "digit" | "letter" | "gap";

/** Folds a name or a query; the key of a text without letters and digits is empty. */
export function foldName(text: string, simplify: Simplify): FoldedName {
  const starts: number[] = [];
  let key = "";
  let before: Script = "gap";
  let wasLower = false;
  for (const character of simplify(text.normalize("NFKC"))) {
    if (/\p{M}/u.test(character)) continue;
    const script = scriptOf(character);
    if (script !== "gap") {
      const isUpper = /\p{Lu}/u.test(character);
      if (script === "han" || script !== before || (isUpper && wasLower)) starts.push(key.length);
      wasLower = !isUpper;
      key += character.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    }
    // An apostrophe does not end a word: "xi'an" is one.
    if (!/['’]/.test(character)) before = script;
  }
  return { key, starts };
}

function scriptOf(character: string): Script {
  if (isHan(character)) return "han";
  if (/\p{N}/u.test(character)) return "digit";
  return /\p{L}/u.test(character) ? "letter" : "gap";
}

/** Whether the text has a Chinese character. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
