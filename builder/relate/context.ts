import type { Language } from "../../core/document.ts";
import type { Modality, Polarity } from "../../core/statement.ts";
import { contextRules as englishRules } from "../languages/en/context.ts";
import { contextRules as chineseRules } from "../languages/zh/context.ts";
import type { ContextRule } from "./context-rule.ts";

/** What kind of claim a clause makes. `isOpen` marks what nobody claims: questions, "unclear whether". */
export interface Claim {
  readonly polarity: Polarity;
  modality: Modality;
  readonly isFormer: boolean;
  readonly isOpen: boolean;
}

/** The clause around a relation's cue. */
export interface Scope {
  /** From the start of the sentence, or the last semicolon, to the cue. */
  readonly lead: string;
  /** From the clause's start to the cue. */
  readonly before: string;
  readonly cue: string;
  /** From the cue to the clause's end. */
  readonly after: string;
  /** The whole sentence. */
  readonly sentence: string;
}

const rules: Readonly<Record<Language, readonly ContextRule[]>> = { en: englishRules, zh: chineseRules };

/**
 * Cue–scope–terminator as in ConText (Harkema et al. 2009): a context cue acts within the clause. "real" cues ("completed",
 * "not only") end the scope of negations and plans, "undenied" ones ("did not deny") that of denials. What was called off, failed
 * or ended is no plan any more; what was only tried, nobody claims. A plan outweighs a rumour; a denial is negated.
 */
export function claimOf(scope: Scope, language: Language): Claim {
  const sets = new Set<ContextRule["sets"]>();
  for (const rule of rules[language]) if (rule.pattern.test(scope[rule.where])) sets.add(rule.sets);
  const isReal = sets.has("real") || sets.has("undenied");
  const isDropped = sets.has("dropped");
  const isDenied = sets.has("denied") && !isReal;
  const isNegated = isDenied || isDropped || (sets.has("negated") && !isReal);
  const isPlanned = sets.has("planned") && !sets.has("real") && !isDropped;
  const modality: Modality = isDenied
    ? "denied"
    : isPlanned
      ? "planned"
      : sets.has("reported")
        ? "reported"
        : "fact";
  return {
    polarity: isNegated ? "negated" : "asserted",
    modality,
    isFormer: sets.has("former"),
    isOpen: sets.has("open") || (sets.has("tried") && !isDropped),
  };
}
