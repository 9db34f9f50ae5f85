import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });
const simplified = new Map<string, string>();

/**
 * Traditional to Simplified, character by character: a part of a name then folds as the whole name does, which
 * conversion by phrase (乾隆 but 饼干) would not grant.
 */
export function simplify(text: string): string {
  let result = "";
  for (const character of text) {
    let simple = simplified.get(character);
    if (simple === undefined) {
      simple = character < "\u2e80" ? character : convert(character);
      simplified.set(character, simple);
    }
    result += simple;
  }
  return result;
}
