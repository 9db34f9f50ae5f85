import type { ContextRule } from "../../relate/context-rule.ts";

/** What turns a claim in English: cues with their place. */
export const contextRules: readonly ContextRule[] = [
  // Negation in the verb group: "did not acquire", "has never invested", "declined to buy", "no longer".
  {
    sets: "negated",
    where: "cue",
    pattern: /\b(?:not|never|n't|cannot|declined|refused|failed|unlikely)\b|n't\b/,
  },
  {
    sets: "negated",
    where: "before",
    pattern:
      /\b(?:no plans?|not planning|has no intention|did not|does not|has not|have not|had not|is not|was not|were not|never|without|rather than|instead of|walked away from|backed out of|abandoned|called off|cancell?ed|terminated|scrapped|ruled out|won't|didn't|doesn't|hasn't|isn't|wasn't)(?: [a-z]+){0,3} $/,
  },
  {
    sets: "negated",
    where: "after",
    pattern:
      /^[^.;]{0,80}\b(?:was|were|has been|had been) (?:called off|cancell?ed|terminated|scrapped|abandoned|blocked|withdrawn)\b|^[^.;]{0,60}\b(?:fell through|fell apart|collapsed)\b/,
  },
  { sets: "negated", where: "before", pattern: /\b(?:has|have|had) yet (?:to )?$/ },
  { sets: "negated", where: "cue", pattern: /\bno longer (?=plan|intend|want|seek|expect|aim)/ },
  { sets: "real", where: "cue", pattern: /\bnot only\b|\b(?:not|never|n't) den(?:y|ied)\b/ },
  {
    sets: "real",
    where: "before",
    pattern: /\b(?:did not|didn't|does not|doesn't|has not|hasn't|have not|had not|never) (?:deny|denied)\b/,
  },
  // Denial by a party.
  {
    sets: "denied",
    where: "before",
    pattern:
      /\b(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es)|refut(?:ed|es)|rejected) (?:that|it|he|she|they|having|reports?|rumou?rs?|claims?|speculation|any|the|has|had|of|suggestions?|allegations?|[\ue100-\ue112])/,
  },
  { sets: "denied", where: "cue", pattern: /\b(?:denied|denies|denying)\b/ },
  // Plans: in the verb group, or announced before it.
  {
    sets: "planned",
    where: "cue",
    pattern:
      /\b(?:will|would|plans?|planned|planning|intends?|intended|aims?|aimed|expects?|expected|agrees?|agreed|agreeing|set to|about to|going to|poised|due to|slated|scheduled|looking to|seeks?|seeking|hopes?|wants?|proposed?|considers?|considered|considering|weighing|mulling|exploring|in talks|in discussions|in negotiations|nearing|close to|preparing|ready to|may|might|could|likely to|decided to|committed to|pledged|opted to|shall|proposes)\b/,
  },
  {
    sets: "planned",
    where: "before",
    pattern:
      /\b(?:plans?|planned|planning|intends?|intention|aims?|expects?|expected|agreed|agrees|agreement|set|about|going|poised|due|slated|scheduled|looking|seeking|hopes|wants|proposed|proposal|considering|weighing|mulling|in (?:advanced |early |exclusive )?(?:talks|discussions|negotiations)|nearing|close|preparing|ready|will|would|may|might|could|likely|deal|offer|offered|bid|commitment|committed|decided|option|decision|definitive agreement|letter of intent)(?: (?:on|for|with|about|a|the|by|its|their|his|her|up|[a-z]+ing))* (?:to|of|for|on) (?:[a-z]+ly )?$/,
  },
  {
    sets: "planned",
    where: "before",
    pattern:
      /\b(?:planned|proposed|pending|upcoming|prospective|potential|possible|impending|forthcoming|intended) (?:[a-z]+ ){0,2}$/,
  },
  {
    sets: "planned",
    where: "before",
    pattern:
      /\b(?:will|would|to be|is set to|are set to|is expected to|is due to|is about to|could|may|might|plans to|agreed to) (?:[a-z]+ ){0,3}$/,
  },
  // "Its bid [to buy]": the verb group has eaten the "to".
  {
    sets: "planned",
    where: "before",
    pattern: /\b(?:bid|offer|proposal|intention|option|letter of intent|agreement|deal) $/,
  },
  { sets: "planned", where: "cue", pattern: /^(?:offer|bid|deal|agreement)\b.* to [a-z ]+$/ },
  {
    sets: "planned",
    where: "after",
    pattern:
      /^[^.;]{0,120}\b(?:(?:is|are|was) expected to (?:close|complete|be completed|be finali[sz]ed|start|begin)|subject to (?:regulatory|customary|shareholder|closing|approval)|has not (?:yet )?(?:closed|been finali[sz]ed|been completed)|not (?:been )?(?:finali[sz]ed|completed) yet|yet to (?:close|be completed|be approved)|will close|awaiting approval)/,
  },
  { sets: "planned", where: "before", pattern: /\bif (?:[^,.;]{0,60})$/i },
  // Closed deals stop a plan: "completed its planned acquisition".
  {
    sets: "real",
    where: "before",
    pattern:
      /\b(?:completed?|completes|completing|finali[sz]ed|closed|closes|closing) (?:(?:its|the|their|a|an|previously|announced|planned|proposed|[\ue122-\ue124]|[a-z]+ion) ?){0,5}(?:of |to )?$/,
  },
  // Hearsay about the relation itself.
  {
    sets: "reported",
    where: "cue",
    pattern:
      /\b(?:reportedly|allegedly|rumou?red|reported to|said to|believed to|understood to|apparently)\b/,
  },
  {
    sets: "reported",
    where: "before",
    pattern:
      /\b(?:reportedly|allegedly|rumou?rs?|rumou?red|rumou?rs that|speculation|according to (?:rumou?rs|people familiar|sources|unconfirmed)|sources (?:say|said)|it is (?:said|reported|rumou?red)|is said|was said|is reported|was reported|is believed|is understood|has been revealed|it has been revealed|there are (?:reports|rumou?rs))(?:[^.;]{0,90})$/i,
  },
  {
    sets: "reported",
    where: "sentence",
    pattern: /^(?:it is (?:reported|said|rumou?red)|it was reported|reportedly|rumou?r has it)/i,
  },
  // Nobody claims it.
  {
    sets: "open",
    where: "cue",
    pattern: /\b(?:tried|attempted) to\b/,
  },
  {
    sets: "open",
    where: "before",
    pattern: /\b(?:tried|attempted|explored|invited|considered)(?: [a-z]+){0,3} $/,
  },
  { sets: "planned", where: "before", pattern: /\bin (?:[a-z]+ )?(?:talks|discussions|negotiations) $/ },
  {
    sets: "open",
    where: "before",
    pattern:
      /\b(?:unclear|unknown|uncertain|question|asked|not known|wonder(?:s|ed)?|unconfirmed|undecided|doubts?|debate)(?: (?:about|is|was|of))?,? (?:whether|if|how|when|what|why)(?:[^.;]{0,80})$/,
  },
  // What might have been, and what is not excluded, nobody claims.
  { sets: "open", where: "cue", pattern: /\b(?:would|could|might|should) have\b/ },
  {
    sets: "open",
    where: "before",
    pattern: /\b(?:not|n't|never|refused to|declined to) (?:ruled?|ruling) out [^,.;]{0,30}$/,
  },
  { sets: "open", where: "before", pattern: /\b(?:whether)(?:[^,.;]{0,60})$/ },
  { sets: "open", where: "sentence", pattern: /\?["')]*$/ },
  {
    sets: "former",
    where: "before",
    pattern:
      /\b(?:former|formerly|ex-|previously|once|then-|prior to (?:that|this)|earlier in (?:his|her) career)(?:[^,.;]{0,30})$/,
  },
  {
    sets: "former",
    where: "cue",
    pattern:
      // "was CEO" and "had worked" are over; "was appointed" and "had joined" only happened.
      /\b(?:formerly|previously|once|used to|no longer|past|prior|experience|tenure|stint|worked|served|spent|employed)\b|\b(?:was|were|had been)$|\bhad (?:been )?(?:worked|served|acted|led|run|headed|chaired|overseen)\b/,
  },
];
