import { type FoldedName, isHan } from "./fold-name.ts";

// Before the first letters of a word, so that one or two typed letters find the words that begin with them.
const START = "^";

/** The grams under which a name is filed: Han characters and bigrams, letter trigrams, and beginnings of words. */
export function nameGrams({ key, starts }: FoldedName): Set<string> {
  const grams = new Set<string>();
  for (const start of starts) {
    if (isHan(key.charAt(start))) continue;
    grams.add(START + key.slice(start, start + 1));
    grams.add(START + key.slice(start, start + 2));
  }
  addInner(key, grams);
  return grams;
}

/** Grams that every name containing the key has; where the key is short, every name with a word that begins so. */
export function queryGrams(key: string): Set<string> {
  const grams = new Set<string>();
  addInner(key, grams);
  if (grams.size === 0) grams.add(START + key);
  return grams;
}

/** Grams of a key that may be misspelt: those inside, and its beginning. */
export function typoGrams(key: string): Set<string> {
  return nameGrams({ key, starts: [0] });
}

function addInner(key: string, grams: Set<string>): void {
  const characters = [...key];
  characters.forEach((character, index) => {
    const second = characters[index + 1] ?? "";
    const third = characters[index + 2] ?? "";
    if (isHan(character)) {
      grams.add(character);
      if (isHan(second)) grams.add(character + second);
    } else if (second && third && !isHan(second + third)) {
      grams.add(character + second + third);
    }
  });
}
