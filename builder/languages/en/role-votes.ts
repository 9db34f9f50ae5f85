import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";

type Vote = readonly [type: EntityTypeId, weight: number];

const title = "\ue010+";
const lead =
  "(?:the |a |an |its |their |our |one of the |now |currently |also |still |previously |formerly |most recently |former |founding |new |interim |acting |senior |executive |managing |non-executive |longtime |first |next )*(?:[a-z-]+ ){0,2}";

/** What a name is the subject of that only people are or do: posts, studies, careers. */
const personVerb = new RegExp(
  `^,? (?:who |has |had |have |also |then |later |currently |previously |formerly |recently |will |was |is |been |being |be |to )*(?:serv(?:e|ed|es|ing) (?:as|on)|work(?:s|ed|ing) (?:as|for|at|under)|retir(?:ed|es|ing) (?:as|from|in)|resign(?:s|ed|ing)?\\b|step(?:s|ped|ping)? down|graduat(?:ed|es) |stud(?:ied|ies) |born\\b|died\\b|majored|appointed ${lead}(?:as |to )?${lead}${title}|named ${lead}${title}|elected |promoted to |hired as |tapped (?:as|to)|co-?found(?:ed|s)\\b|succeed(?:ed|s)? [A-Z\ue010][^,.]{1,40} as|hold(?:s|ing)? (?:a|an) (?:MBA|BA|BS|BSc|MS|MSc|PhD|Ph\\.D|JD|bachelor|master|doctorate|law degree|degree)|earn(?:ed|s) (?:a|an|his|her) |receiv(?:ed|es) (?:his|her) |spent [^,.]{1,30} (?:years|decades)|brings [^,.]{1,40} (?:years|decades))`,
);
/** What only firms do or undergo, also behind an apposition: "Duke Street, the mid-market firm, acquired". */
const firmVerb =
  /^(?:, (?:an?|the|one of) [^,.;]{3,70},)? (?:has |had |have |also |recently |will |would |was |were |is |are |been |be |to )*(?:acquir(?:ed?|es|ing)|bought|purchased|merged|headquartered|listed on|spun (?:off|out)|taken (?:over|private)|manufactur(?:es|ed)|operat(?:es|ed) (?:in|from|more|over|[0-9])|own(?:s|ed) (?:and|by|[0-9])|raised (?:a|an|\$|€|£|\ue0fe)|went public|sells|invested in|unveiled|partnered with)\b/;
const productNoun =
  /^["”']? (?:[a-z-]+ ){0,2}(?:models?|chips?|apps?|chatbots?|robots?|software|platforms?|smartphones?|SUVs?|sedans?|drugs?|vaccines?|games?|headsets?|processors?)\b/;
const isTitled = new RegExp(
  `^(?: \\([^()]{1,40}\\))?,? (?:is|was|became|becomes|has been|had been|remains|will be|will become) ${lead}(${title})`,
);
/** Words that the recogniser of titles takes, but that firms are as well. */
const ofFirms =
  /^(?:developer|leader|owner|creator|partner|lead|head|principal|advis[eo]r|boss|manager|consultant|designer|engineer|operator|strategist|inventor)s?\b/i;

const organisationObject =
  /\b(?:resign(?:s|ed|ing)? from|used to run|co-?found(?:ed|ing|s|er)?|founding|founders? of|co-?founders? of|set up|bought|acquir(?:e|es|ed|ing)|took over|taken over by|acquired by|purchased by|bought by|owned by|employed by|alumn(?:us|i|a) of|employees? of|employee at|veterans? of|subsidiar(?:y|ies) of|acquisitions? of|takeovers? of|purchases? of|investments? in|division of|affiliate of|part of|spun (?:out|off) (?:of|from)|merger (?:of|with|between)|merged with|shares? (?:of|in)|stake in|board of|boards of|board of directors (?:of|at)|career (?:at|with)|positions? (?:at|with)|roles? (?:at|with)|time at|stint at|tenure at|worked (?:at|for)|working (?:at|for)|works (?:at|for)|invested in|investor in|investors in|partnered with|partnership with|collaborat(?:ed|es|ing|ion) with|agreement with|contract with|joint venture with|compet(?:es|ed|ing|e) with|competitors (?:like|such as|including)|rivals? (?:like|such as|including)|companies (?:like|such as|including)|firms (?:like|such as|including)|clients (?:include|including|such as|like)|customers (?:include|including|such as|like)|brands (?:include|including|such as|like)|subsidiaries,? (?:include|including|such as|like)|partners (?:include|including|such as|like)) (?:the |a |an |its |then |now-defunct )?$/;
const roundLed =
  /\b(?:round|financing|funding|investment|raise|Series [A-H]|\ue0fe)(?:,| was| is| has been| that was| which was|, which was)*(?: also| jointly)? (?:co-)?(?:led|headed|anchored) by (?:the |existing investors? )*$/;
const personObject =
  /\b(?:co-?found(?:ed|er)|founders?|established|started|created|launched|set up|headed|run|chaired) (?:in (?:early |late )?[\d\ue0fe]+ |[\d\ue0fe]+ )?(?:, )?by (?:brothers |the |friends |engineers |entrepreneurs? |researchers? |scientists? )*$|\b(?:named after|succeed(?:s|ed|ing)|replac(?:es|ed|ing)|report(?:s|ing)? to|hired|poached|appointed|promoted|recruited|married|chaired by|run by|brothers?|entrepreneurs?|businessm[ae]n|engineers?|scientists?|researchers?|professors?) $/;

/**
 * What the role of an occurrence says of its type: whoever "is the CEO of" is a person, what is "co-founded" or "acquired" is an
 * organisation; members of a list share what is said of the first. `text` is the view, `masked` the same with titles masked.
 */
export function votesOfRole(masked: string, text: string, start: number, end: number): Vote[] {
  const votes: Vote[] = [];
  const after = masked.slice(end, end + 140);
  const post = isTitled.exec(after);
  if (post) {
    const at = end + post.index + post[0].length - (post[1] ?? "").length;
    if (!ofFirms.test(text.slice(at, at + 24))) votes.push(["person", 2.2]);
  } else if (personVerb.test(after)) votes.push(["person", 1.3]);
  else if (firmVerb.test(after)) votes.push(["company", 1]);
  if (productNoun.test(after)) votes.push(["product", 1]);
  const before = withoutEarlierMembers(masked.slice(Math.max(0, start - 160), start));
  if (roundLed.test(before.slice(-100))) votes.push(["investor", 1.6]);
  else if (organisationObject.test(before.slice(-50)) || isJoined(before, after))
    votes.push(["company", 1.8]);
  else if (personObject.test(before.slice(-60))) votes.push(["person", 0.9]);
  return votes;
}

const member =
  /(?<![\w])[A-Z0-9][\w.'&-]*(?: (?:[A-Z0-9&][\w.'&-]*|of|de|van|von|for))*(?:, and |, | and | & )$/;

/** "join Kobi as", "joined Kobi from": a firm; whom one joins on a stage may be anybody. */
const isJoined = (before: string, after: string): boolean =>
  /\bjoin(?:s|ed|ing)? $/.test(before) && /^ (?:as|from)\b/.test(after);

/** The words before a list, for a later member of it: "acquired Rally and " is read as "acquired ". */
function withoutEarlierMembers(before: string): string {
  let rest = before;
  for (let count = 0; count < 6; count += 1) {
    const found = member.exec(rest.slice(-60));
    if (!found) break;
    rest = rest.slice(0, rest.length - found[0].length);
  }
  return rest;
}
