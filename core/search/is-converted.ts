import { isHan, type Simplify } from "./fold-name.ts";

/**
 * Whether a query has Chinese characters that a name has only in their other form, Traditional for Simplified or the reverse: 智譜
 * for 智谱.
 */
export function isConverted(query: string, name: string, simplify: Simplify): boolean {
  const written = new Set(name);
  const simple = new Set(simplify(name));
  return [...query].some(
    (character) => isHan(character) && !written.has(character) && simple.has(simplify(character)),
  );
}
