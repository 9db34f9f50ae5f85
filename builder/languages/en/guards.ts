// Nouns that say themselves how owner and owned stand to each other; a possessive over them is no ownership.
const roleNoun =
  "rivals?|competitors?|competition|challengers?|partners?|partnership|collaboration|alliance|investors?|backers?|shareholders?|customers?|clients?|suppliers?|lenders?|lawyers?|founders?|investment|stake|bet|bid|offer|deal|talks|use|usage|adoption|deployment|integration|rollout|purchase|acquisition|takeover|purchases|departure|loss|share|lawsuit|dispute|answer|alternative|response|support|praise|criticism";

/**
 * Whether "A's … B" can say that B is A's, by the words that stand between: a plain noun phrase ("new open model"), without
 * verb, preposition or a noun of another relation ("Lenovo's use of", "OpenAI's rivals include").
 */
export function isPlainPossession(between: string): boolean {
  return !new RegExp(
    `\\b(?:${roleNoun}|of|in|for|with|to|from|by|on|at|into|onto|over|against|between|like|and|or|but|than|as|that|which|who|includ(?:e|es|ed|ing)|such|is|are|was|were|be|been|has|have|had|said|says|will|would|can|could|may|might|after|before|when|while|because)\\b`,
  ).test(between);
}

/** Whether a clause border stands between a verb and the name taken for its object: "hired a law firm after X complained". */
export function isClauseBorder(between: string): boolean {
  return /\b(?:after|before|because|when|while|although|though|unless|until|whereas|where|if|whose)\b/.test(
    between,
  );
}

/** Whether a verb only says what something costs or takes ("the cost of training X"): nobody is said to have done it. */
export const isOnlyNamed = (before: string): boolean =>
  /\b(?:costs?|price|expense|difficulty|purpose|way|method|process|practice|art|risks?|benefits?)(?: of| for| in)? $/.test(
    before,
  );

/** Whether a verb belongs to a relative clause of a noun that no name stands for: "looking for a company that can" rival X. */
export const isOfSomeOther = (before: string): boolean =>
  /\b(?:for|of|to|find|finding|seek|seeking|seeks|build|building|builds|create|creating|want|wants|need|needs|become|by|with|from|on|in) (?:an?|any|another|other|some|every|each|the next|the first|the only) (?:[a-z-]+ ){1,4}(?:that|which|who) (?:[a-z']+ ){0,4}$/.test(
    before,
  );

/** Whether a word that could be a verb is a noun by what stands before it: "is taking a long leave", "its launch of". */
export const isNounHere = (before: string, cue: string): boolean =>
  (cue.endsWith("leave") &&
    /\b(?:tak(?:e|es|en|ing)|took|on|medical|parental|maternity|paternity|paid|unpaid|sick|personal|family|extended|indefinite|temporary|administrative|garden(?:ing)?) $/.test(
      before,
    )) ||
  (/^(?:leave|exit|launch|release|buy|use|support|move|purchase|rival|challenge|hire|design|battle|retreat)$/.test(
    cue,
  ) &&
    /(?:\b(?:an?|the|his|her|its|their|this|that|any|no|on|of)|'s) (?:[a-z-]*[a-rt-z-] )?$/.test(before));
