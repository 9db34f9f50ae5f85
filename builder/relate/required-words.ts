/**
 * Words of which at least one stands in every text that a regular expression matches, in lower case; undefined where there are
 * none. Reads what the rules use: alternatives, groups, classes, escapes and the quantifiers behind them.
 */
export function requiredWords(source: string): readonly string[] | undefined {
  const found: string[] = [];
  for (const alternative of splitTop(source)) {
    const words = wordsOf(alternative);
    if (!words) return undefined;
    found.push(...words);
  }
  return [...new Set(found)];
}

/** The best words of one alternative: a literal of its own, or the words of a group that must be there. */
function wordsOf(alternative: string): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  const offer = (words: readonly string[] | undefined) => {
    if (words && shortest(words) > (best ? shortest(best) : 1)) best = words;
  };
  let literal = "";
  const flush = () => {
    for (const word of literal.toLowerCase().match(/[a-z][a-z-]*/g) ?? []) offer([word]);
    literal = "";
  };
  for (let at = 0; at < alternative.length; at += 1) {
    const char = alternative[at] ?? "";
    if (char === "(") {
      flush();
      const end = closing(alternative, at);
      const body = alternative.slice(at + 1, end);
      const isAsserted = /^\?(?:[=!]|<[=!])/.test(body);
      if (!isAsserted && !isOptional(alternative, end + 1)) offer(requiredWords(body.replace(/^\?:/, "")));
      at = afterQuantifier(alternative, end + 1) - 1;
    } else if (char === "[") {
      flush();
      at = afterQuantifier(alternative, alternative.indexOf("]", at) + 1) - 1;
    } else if (char === "{") {
      flush();
      at = alternative.indexOf("}", at);
    } else if (char === "\\") {
      flush();
      at += 1;
    } else if (isOptional(alternative, at + 1)) {
      flush();
      at += 1;
    } else literal += char;
  }
  flush();
  return best;
}

const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));
const isOptional = (source: string, at: number): boolean => /^(?:[?*]|\{0,)/.test(source.slice(at, at + 3));
const afterQuantifier = (source: string, at: number): number =>
  at + (/^(?:[?*+]|\{\d+,?\d*\})\??/.exec(source.slice(at, at + 8))?.[0].length ?? 0);

function closing(source: string, open: number): number {
  let depth = 0;
  for (let at = open; at < source.length; at += 1) {
    if (source[at] === "\\") at += 1;
    else if (source[at] === "(") depth += 1;
    else if (source[at] === ")" && --depth === 0) return at;
  }
  return source.length;
}

function splitTop(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at += 1) {
    const char = source[at];
    if (char === "\\") at += 1;
    else if (char === "(" || char === "[") depth += 1;
    else if (char === ")" || char === "]") depth -= 1;
    else if (char === "|" && depth === 0) {
      parts.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, source.slice(from)];
}
