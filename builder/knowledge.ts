import type { Lexicon } from "./recognize/lexicon.ts";

/** What the builder knows before it reads: data that comes in with every build, so that the build stays a function of its inputs. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  /** Lower-case English words that are ordinary words more often than names. */
  readonly commonWords: ReadonlySet<string>;
  /** Lower-case English given names that are not ordinary words. */
  readonly givenNames: ReadonlySet<string>;
}
