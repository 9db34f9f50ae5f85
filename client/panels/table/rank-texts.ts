/** The place of each text among all of them in the alphabet of a locale; equal texts share one, NaN for "". */
export function rankTexts(texts: readonly string[], locale: string): Float64Array {
  // Pinyin for Chinese; digits as numbers, so that Yi-9B stands before Yi-34B.
  const { compare } = new Intl.Collator(locale, { numeric: true });
  return rankBy(texts, compare);
}

/** The same by code units, for texts that are too many and too different to be worth a collator. */
export function rankPlainly(texts: readonly string[]): Float64Array {
  return rankBy(texts, (a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function rankBy(texts: readonly string[], compare: (a: string, b: string) => number): Float64Array {
  const different = [...new Set(texts)].toSorted(compare);
  const ranks = new Map(different.map((text, rank) => [text, rank]));
  return Float64Array.from(texts, (text) => (text === "" ? Number.NaN : (ranks.get(text) ?? 0)));
}
