/** Strings of which one must stand in a text that a pattern matches. */
export type Alternatives = readonly string[];

/** A class that allows more characters than these requires nothing worth looking for. */
const WIDEST_CLASS = 16;

/**
 * What every match of a regular expression must hold: a list of alternatives, each of which must be met. Case stays as it is.
 * What it does not understand (assertions, back references, negated classes) requires nothing, so the answer is always safe.
 */
export function requiredText(source: string): Alternatives[] {
  return new Reader(source).readAlternation();
}

class Reader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Reads up to the closing parenthesis or the end. */
  readAlternation(): Alternatives[] {
    const branches = [this.#readSequence()];
    while (this.#source[this.#at] === "|") {
      this.#at += 1;
      branches.push(this.#readSequence());
    }
    if (branches.length === 1) return branches[0] ?? [];
    const best = branches.map(strongest);
    return best.every((each) => each !== undefined) ? [[...new Set(best.flat())]] : [];
  }

  #readSequence(): Alternatives[] {
    const required: Alternatives[] = [];
    let run = "";
    const close = () => {
      if (run) required.push([run]);
      run = "";
    };
    while (this.#at < this.#source.length && !"|)".includes(this.#source[this.#at] ?? "")) {
      const atom = this.#readAtom();
      const { least, isSingle } = this.#readQuantifier();
      if (least === 0 || atom === undefined) close();
      else if (typeof atom === "string") {
        run += atom;
        if (!isSingle) close();
      } else {
        close();
        required.push(...atom);
      }
    }
    close();
    return required;
  }

  /** One literal character, what a group or class requires, "" for an assertion, undefined for what requires nothing. */
  #readAtom(): string | Alternatives[] | undefined {
    const char = this.#source[this.#at] ?? "";
    this.#at += 1;
    if (char === "(") return this.#readGroup();
    if (char === "[") return this.#readClass();
    if (char === "\\") return this.#readEscape();
    if (char === ".") return undefined;
    return char === "^" || char === "$" ? "" : char;
  }

  #readGroup(): string | Alternatives[] {
    const opening = /^(?:\?:|\?<[A-Za-z]\w*>|\?<?[=!])?/.exec(this.#source.slice(this.#at))?.[0] ?? "";
    this.#at += opening.length;
    const inner = this.readAlternation();
    this.#at += 1;
    return /[=!]$/.test(opening) ? "" : inner;
  }

  #readEscape(): string | undefined {
    const char = this.#source[this.#at] ?? "";
    this.#at += 1;
    if (char === "u" || char === "x") {
      const digits = char === "u" ? 4 : 2;
      const code = Number.parseInt(this.#source.slice(this.#at, this.#at + digits), 16);
      this.#at += digits;
      return String.fromCharCode(code);
    }
    if (char === "b" || char === "B") return "";
    // \p{…}, \k<…>: the braces are read as a quantifier or as characters, neither of which may be required.
    if (char === "p" || char === "P" || char === "k") {
      this.#at += /^(?:\{[^}]*\}|<[^>]*>)/.exec(this.#source.slice(this.#at))?.[0].length ?? 0;
      return undefined;
    }
    return /[A-Za-z0-9]/.test(char) ? undefined : char;
  }

  #readClass(): Alternatives[] | undefined {
    const isNegated = this.#source[this.#at] === "^";
    if (isNegated) this.#at += 1;
    const chars: string[] = [];
    let isOpen = true;
    let from: string | undefined;
    while (this.#at < this.#source.length && this.#source[this.#at] !== "]") {
      const char = this.#source[this.#at] ?? "";
      this.#at += 1;
      const read = char === "\\" ? this.#readEscape() : char;
      if (!read) isOpen = false;
      else if (from !== undefined) {
        const last = read.charCodeAt(0);
        const first = from.charCodeAt(0);
        if (last - first > WIDEST_CLASS) isOpen = false;
        else for (let code = first; code <= last; code += 1) chars.push(String.fromCharCode(code));
        from = undefined;
      } else if (this.#source[this.#at] === "-" && this.#source[this.#at + 1] !== "]") {
        this.#at += 1;
        from = read;
      } else chars.push(read);
    }
    this.#at += 1;
    return isNegated || !isOpen || chars.length > WIDEST_CLASS ? undefined : [chars];
  }

  #readQuantifier(): { least: number; isSingle: boolean } {
    const text = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(this.#source.slice(this.#at))?.[0] ?? "";
    this.#at += text.length;
    const least =
      text[0] === "*" || text[0] === "?" ? 0 : text[0] === "{" ? Number.parseInt(text.slice(1), 10) : 1;
    return { least, isSingle: text === "" };
  }
}

/** The alternatives that rule out most: those whose shortest string is longest, then the fewest. */
export function strongest(required: readonly Alternatives[]): Alternatives | undefined {
  const shortest = (each: Alternatives) => Math.min(...each.map((text) => text.length));
  return required.toSorted((a, b) => shortest(b) - shortest(a) || a.length - b.length)[0];
}
