import type { Language } from "../core/document.ts";
import type { Lexicon } from "./recognize/lexicon.ts";
import type { NameModel } from "./recognize/tagger/name-model.ts";

/** What the builder knows before it reads: data that comes in with every build, so that the build stays a function of its inputs. */
export interface Knowledge {
  /** Hash of all that this knowledge and the rules are made of: another one may give another snapshot from the same documents. */
  readonly fingerprint: string;
  readonly lexicon: Lexicon;
  /** Lower-case English words that are ordinary words more often than names. */
  readonly commonWords: ReadonlySet<string>;
  /** All lower-case English words in general use, rare ones too; some are names as well. */
  readonly dictionary: ReadonlySet<string>;
  /** Ordinary Chinese words of two to four characters that are no verbs, and verbs that stand in no company's name. */
  readonly chineseWords: ReadonlySet<string>;
  readonly chineseVerbs: ReadonlySet<string>;
  /** Lower-case English given names that are not ordinary words. */
  readonly givenNames: ReadonlySet<string>;
  /** Weights of the sequence tagger of each language. */
  readonly nameModels: Readonly<Record<Language, NameModel>>;
}
