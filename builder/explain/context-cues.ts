import type { Language } from "../../core/document.ts";
import { contextRules as english } from "../languages/en/context.ts";
import { contextRules as chinese } from "../languages/zh/context.ts";
import type { ContextRule } from "../relate/context-rule.ts";
import { scopeOf } from "../relate/run-rules.ts";
import type { MatchEvent } from "../trace.ts";
import { wordsOf } from "./show-code.ts";

/** A cue of polarity or modality that has a relation's cue in its scope. */
export interface FiredCue {
  readonly sets: ContextRule["sets"];
  readonly where: ContextRule["where"];
  readonly words: string;
}

const rules: Readonly<Record<Language, readonly ContextRule[]>> = { en: english, zh: chinese };

/** The clause in which context cues act on a match, and those that fire there, in the order of the rules. */
export function contextCues({ encoded, cue: [start, end] }: MatchEvent): {
  readonly scope: string;
  readonly fired: readonly FiredCue[];
} {
  const { language } = encoded.source.sentence;
  const scope = scopeOf(encoded.code, language, start, end);
  const from = {
    lead: start - scope.lead.length,
    before: start - scope.before.length,
    cue: start,
    after: end,
    sentence: 0,
  } as const;
  const fired = rules[language].flatMap(({ sets, where, pattern }) => {
    const match = new RegExp(pattern.source, pattern.flags.replace("g", "")).exec(scope[where]);
    if (!match) return [];
    const at = from[where] + match.index;
    return [{ sets, where, words: wordsOf(encoded, at, at + match[0].length).trim() }];
  });
  return { scope: wordsOf(encoded, from.before, end + scope.after.length).trim(), fired };
}
