import type { ContextRule } from "../../relate/context-rule.ts";

const ending =
  "(?:(?<!-)end(?:ed|s|ing)|(?<=to |will )end|cut(?:s|ting)?|sever(?:ed|s)|br(?:oke|eak|eaks) (?:off|up)|terminat(?:ed|es|ing)|cancel(?:led|ed|s)|scrap(?:ped|s)?|shel(?:ved|ves)|abandon(?:ed|s)|axe[ds]?|dissolv(?:ed|es)|call(?:ed|s) off|dr(?:opped|ops)|ditch(?:ed|es)|halt(?:ed|s)|suspend(?:ed|s)|discontinu(?:ed|es)|withdr(?:ew|aws|awn)|pull(?:ed|s) (?:out|the plug|back)|walk(?:ed|s) away|back(?:ed|s) (?:out|away)|unw(?:ound|inds?|inding)|stop(?:ped|s)|ceas(?:ed|es)|g(?:ave|ives?|iven) up|wound down|agreed to (?:terminate|end|cancel|dissolve|unwind)|lost)";

const unnamed =
  "(?:unnamed |anonymous |unidentified |two |three |several |multiple |some )*(?:sources?|insiders?|people|persons?|tipsters?|rumou?rs?|leaks?|(?:former|current) (?:employees|staff(?:ers)?|executives|officials|colleagues|managers)|bankers|traders)";

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
      /\b(?:no plans?|not planning|has no intention|did not|does not|has not|have not|had not|is not|was not|were not|never|without|rather than|instead of|ruled out|won't|didn't|doesn't|hasn't|isn't|wasn't)(?: [a-z]+){0,3} $/,
  },
  { sets: "negated", where: "before", pattern: /\b(?:has|have|had) yet (?:to )?$/ },
  { sets: "negated", where: "cue", pattern: /\bno longer (?=plan|intend|want|seek|expect|aim)/ },
  { sets: "real", where: "cue", pattern: /\bnot only\b/ },
  { sets: "undenied", where: "cue", pattern: /\b(?:not|never|n't) den(?:y|ied)\b/ },
  {
    sets: "undenied",
    where: "before",
    pattern:
      /\b(?:not|n't|never|nor|nobody|no one|declined to|refused to|without|stopped short of) (?:deny(?:ing)?|denied|denies|disput(?:es?|ed|ing)|reject(?:ed)?|doubts?|doubted)\b|\bno (?:doubt|denying|question) |\bundeniabl[ey]\b/i,
  },
  {
    sets: "reported",
    where: "before",
    pattern: /\b(?:neither confirm\w*|(?:declined|refused) to (?:confirm or )?deny)\b/,
  },
  // Necessity and exception deny nothing: "had no choice but to sell", "could not help but leave", "nobody but Visa".
  {
    sets: "real",
    where: "before",
    pattern:
      /\b(?:no (?:choice|option|alternative) but to|(?:not|n't) (?:help|but) |[Nn]o(?:body|ne| one) (?:but|other than) )/,
  },
  {
    sets: "real",
    where: "before",
    pattern: /\b[Nn]ot (?:just|only|merely|simply|long ago|until|for nothing)\b[^;]*$/,
  },
  // Called off, failed, ended: whatever was planned or stood before.
  {
    sets: "dropped",
    where: "before",
    pattern: new RegExp(
      `\\b(?:${ending})(?: [\\ue121])? (?:(?:its|their|his|her|the|an?|any|all|on|from|out|off|of|in|to|with|about|over|for|up|plans?|planned|proposed|attempts?|bids?|efforts?|talks|negotiations|discussions|deal|offer|intention|\\ue122|[a-z]+-[a-z]+|[a-z]+(?:al|ic|ive|ed)|[a-z]+-year) ?){0,7}$`,
    ),
  },
  {
    sets: "dropped",
    where: "before",
    pattern:
      /\b(?:failed|unable|unsuccessful(?:ly)?|in vain|without success|struggled unsuccessfully|tried and failed)(?: (?:in|with|at|its|their|his|her|an?|the|attempts?|bids?|efforts?|[a-z]+ing))* (?:(?:to|at|of|for) )?$/,
  },
  {
    sets: "dropped",
    where: "after",
    pattern:
      /^[^.;]{0,60}?\bbut (?:was|were|it was|they were|got|the (?:talks|offer|bid|deal|board|plan)|its (?:offer|bid)|failed|did not|could not|then|later|never)[^.;]{0,20}?\b(?:rebuffed|rejected|turned down|refused|outbid|failed|succeed|blocked|collapsed|rejected|withdrew|got (?:nowhere|anywhere)|fell|changed|manage)/,
  },
  {
    sets: "dropped",
    where: "after",
    pattern:
      /^[^.;]{0,80}\b(?:(?:was|were|has been|had been|have been|is|are) (?:called off|cancell?ed|terminated|scrapped|shelved|abandoned|dropped|blocked|withdrawn|dissolved|halted|axed)|fell (?:through|apart)|(?:has |have |had )?(?:collapsed|broke(?:n)? down|f(?:ell|allen) through)|c(?:a|o)me to (?:nothing|naught|an end)|ended in failure|(?:has|have) (?:ended|failed|expired|lapsed))\b/,
  },
  {
    sets: "dropped",
    where: "before",
    pattern:
      /\b(?:block|bar|prevent|stop|prohibit|ban|deter|restrain|dissuad|discourag|kept|keep|forb[ai]d)[a-z]* [^,.;]{1,40} from (?:[a-z]+ly )?$|\b(?:blocked|vetoed|struck down|prohibited|quashed|thwarted|scuppered|derailed|foiled|killed|sank|torpedoed|rejected|refused to (?:approve|back)) [^,.;]{0,40}$/,
  },
  {
    sets: "dropped",
    where: "cue",
    pattern: new RegExp(`\\b(?:${ending}|end|exit(?:ed|s|ing)?|quit)\\b.* (?:with|to)$`),
  },
  {
    sets: "negated",
    where: "before",
    pattern:
      /(?:\bnot|n't|\bnever) (?:yet )?(?:approv\w*|think|believe|expect|g?w?en?t? ?ahead with|go through with|agree\w*)\b[^,.;]{0,40}$/,
  },
  {
    sets: "planned",
    where: "before",
    pattern:
      /\b(?:weigh|mull|consider|explor|eye|ey|negotiat|discuss|pursu|contemplat|stud[iy]|evaluat|ponder|plott?|prepar|seek|propos|plann?)(?:s|es|ed|ing) (?:[a-z-]+ ){0,4}$|\bon the (?:verge|brink|cusp|point) (?:of )?$|\b(?:vowed|promised|undertook|earmarked [^,.;]{0,20}|one step away|moving|edging closer|gearing up|wants?) (?:to |toward )?$/,
  },
  { sets: "planned", where: "cue", pattern: /\b(?:vowed|pledged|promised|committed)\b/ },
  // Denial by a party.
  {
    sets: "denied",
    where: "before",
    pattern:
      /\b(?:den(?:y|ies|ied|ying)|dismiss(?:ed|es)|refut(?:ed|es)|rebutt?(?:ed|s)|rejected|disput(?:ed|es)|contradict(?:ed|s)) (?:that|it|he|she|they|having|reports?|rumou?rs?|claims?|speculation|talk|any|the|has|had|of|suggestions?|allegations?|[\ue100-\ue112])/,
  },
  {
    sets: "denied",
    where: "after",
    pattern:
      /^[^.;]{0,60}\b(?:(?:is|was|are|were) (?:untrue|false|baseless|unfounded|groundless|not true|fake|wrong|a hoax|pure fiction|denied)|has (?:denied|been denied)|as (?:baseless|untrue|false|unfounded|groundless|nonsense))\b/,
  },
  { sets: "denied", where: "cue", pattern: /\b(?:denied|denies|denying)\b/ },
  {
    sets: "denied",
    where: "before",
    pattern:
      /\b(?:brush(?:ed|es) (?:off|aside)|shot down|shoots? down|pour(?:ed|s) cold water on|play(?:ed|s) down|rubbish(?:ed|es)|scoff(?:ed|s) at|push(?:ed|es) back (?:on|against)|laugh(?:ed|s) off|knock(?:ed|s) down|quash(?:ed|es)) (?:[a-z]+ )?(?:reports?|rumou?rs?|claims?|suggestions?|speculation|talk|allegations?|the idea) [^,.;]{0,40}$/,
  },
  {
    sets: "denied",
    where: "sentence",
    pattern:
      /\bcall(?:ed|s) [^,.;]{0,20}(?:reports?|rumou?rs?|claims?|suggestions?|speculation|talk|allegations?) [^.;]{1,80}(?:nonsense|false|untrue|absurd|baseless|unfounded|fake|ridiculous|wrong)\b/,
  },
  // Plans: in the verb group, or announced before it.
  {
    sets: "planned",
    where: "cue",
    pattern:
      /\b(?:will|would|plans?|planned|planning|intends?|intended|aims?|aimed|expects?|expected|agrees?|agreed|agreeing|set to|about to|going to|poised|due to|slated|scheduled|looking to|seeks?|seeking|hopes?|wants?|proposed?|considers?|considered|considering|weighing|mulling|exploring|in talks|in discussions|in negotiations|nearing|close to|preparing|ready to|may|likely to|decided to|committed to|pledged|opted to|shall|proposes)\b/,
  },
  {
    sets: "planned",
    where: "before",
    pattern:
      /\b(?:plans?|planned|planning|intends?|intention|aims?|expects?|expected|agreed|agrees|agreement|set|about|going|poised|due|slated|scheduled|looking|seeking|hopes|wants|proposed|proposal|considering|weighing|mulling|in (?:advanced |early |exclusive )?(?:talks|discussions|negotiations)|nearing|close|preparing|ready|will|would|may|likely|deal|offer|offered|bid|commitment|committed|decided|option|decision|definitive agreement|letter of intent)(?: (?:on|for|with|about|a|the|by|its|their|his|her|up|[a-z]+ing))* (?:to|of|for|on) (?:[a-z]+ly )?$/,
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
      /\b(?:will|would|to be|is set to|are set to|is expected to|is due to|is about to|may|plans to|agreed to) (?:[a-z]+ ){0,3}$/,
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
  // Who told it: unnamed people, rumour, one side of a quarrel. "According to the company" is no hearsay.
  {
    sets: "reported",
    where: "before",
    pattern: new RegExp(
      `\\b(?:${unnamed})(?: [^,.;]{0,40})?,? (?:say|says|said|told|claim|claims|claimed|believe|suggest|suggested|report|reported|whisper|insist)\\b[^.;]{0,80}$|(?:^|\\b)[Ww]ord (?:is|on|has it)\\b[^.;]{0,90}$|\\b(?:alleg(?:es|ed|ing)|accus(?:es|ed)|contend(?:s|ed)|whispers?|gossip|tipsters?|hearsay)\\b[^.;]{0,90}$|\\b(?:claim(?:s|ed)?) (?:that )?(?!it\\b|they\\b|he\\b|she\\b|to\\b|the company\\b)[^.;,]{1,60}$`,
      "i",
    ),
  },
  {
    sets: "reported",
    where: "sentence",
    pattern: new RegExp(
      `(?:according to|citing|, (?:say|said)) (?:[a-z]+ ){0,3}(?:${unnamed})\\b|\\b(?:${unnamed}) (?:familiar with|close to|with knowledge of) [^.;]{0,40}(?:said|told)|, (?:${unnamed}) (?:say|said|told)\\b`,
      "i",
    ),
  },
  {
    sets: "reported",
    where: "sentence",
    pattern: /^(?:it is (?:reported|said|rumou?red)|it was reported|reportedly|rumou?r has it)/i,
  },
  // Nobody claims it.
  { sets: "tried", where: "cue", pattern: /\b(?:tried|attempted|trying|tries) to\b/ },
  // A condition at the head of the clause, or behind what would happen.
  {
    sets: "open",
    where: "before",
    pattern:
      /(?:^|[,;:] |["“] ?|\b(?:but|and|even|only) )(?:if|unless|should|were|provided(?: that)?|assuming(?: that)?|suppos(?:e|ing)(?: that)?|imagin(?:e|ing)(?: that| if)?|in case|what if|as long as|whether|in theory,?|theoretically,?|hypothetically,?|conceivably,?|say) (?!so\b|not\b|approved\b)[^,;]*$/i,
  },
  { sets: "open", where: "before", pattern: /\bif (?!approved|completed)[^,.;]{0,60}$/i },
  {
    sets: "open",
    where: "before",
    pattern:
      /\b(?:was|were|is|are|been|being) (?:[a-z]+ly )?(?:urged|advised|encouraged|asked|told|invited|pressed|recommended|begged) (?:to )?(?:[a-z]+ )?$/,
  },
  { sets: "open", where: "before", pattern: /\b[Aa]n? [\ue100-\ue106] (?:that|which) [^,.;]*$/ },
  // Advice and wishes state nothing.
  { sets: "open", where: "cue", pattern: /\b(?:should|can|could|might) (?!not)/ },
  {
    sets: "open",
    where: "before",
    pattern: /\b(?:ought|should|needs?|had better|would do well)(?: [a-z]+ly)?(?: to)? $/,
  },
  {
    sets: "open",
    where: "before",
    pattern:
      /\b(?:urg(?:ed|es|ing)|call(?:ed|s|ing)? (?:on|for)|press(?:ed|es|ing)|push(?:ed|es|ing)|recommend(?:ed|s)?|advis(?:ed|es)|encourag(?:ed|es)|ask(?:ed|s|ing)|told|invit(?:ed|es)|beg(?:ged|s)|lobb(?:ied|ies)|persuade[ds]?|want(?:ed|s)?|would like|wish(?:ed|es)?) (?:[^,.;]{0,40})?[\ue100-\ue112] to $/,
  },
  {
    sets: "open",
    where: "before",
    pattern:
      /\b(?:(?:suggest|recommend|demand|urg|propos)(?:ed|es|s)? that|time (?:that|for)|(?:natural|ideal|logical|obvious|likely|possible|potential|perfect) (?:buyers?|acquirers?|suitors?|targets?|candidates?|partners?|owners?)) [^,.;]{0,40}$/,
  },
  {
    sets: "tried",
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
  { sets: "open", where: "before", pattern: /\bwhether [^,.;]{0,60}$/i },
  {
    sets: "open",
    where: "before",
    pattern:
      /\b(?:seen|known|sure|say|clear|confirm(?:ed)?|ask(?:ed|s)?|reveal|disclose|determined?|wonder\w*|guess) (?:if|when|how|why) [^,.;]{0,60}$/,
  },
  { sets: "open", where: "after", pattern: /^[^.;]{0,50}\b(?:if|unless|provided that) (?!approved)/ },
  { sets: "open", where: "sentence", pattern: /\?["')]*$/ },
  {
    sets: "former",
    where: "before",
    pattern:
      /\b(?:former|formerly|ex-|previously|once|then-|prior to (?:that|this)|earlier in (?:his|her) career)(?:[^,.;]{0,30})$|\bused (?:to )?$/,
  },
  {
    sets: "former",
    where: "cue",
    pattern:
      // "was CEO" and "had worked" are over; "was appointed" and "had joined" only happened.
      /\b(?:formerly|previously|once|used to|no longer|past|prior|veteran|alum|alumnus|alumna|experience|tenure|stint|worked|served|spent|employed)\b|\b(?:was|were|had been)$|\bhad (?:been )?(?:worked|served|acted|led|run|headed|chaired|overseen)\b/,
  },
];
