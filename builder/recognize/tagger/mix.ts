/** Folds a number into a 32-bit hash: one multiplication and a shift, as in Fibonacci hashing. */
export function mix(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Hash of a stretch of text after folding each unit; the same as mixing its units one after the other. */
export function mixText(text: string, start: number, end: number, fold: (unit: number) => number): number {
  let hash = 0x51ed27;
  for (let at = start; at < end; at += 1) hash = mix(hash, fold(text.charCodeAt(at)));
  return hash;
}
