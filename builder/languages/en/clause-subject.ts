import { classes, isNameUnit, listUnits, unitOfType, unitOfValue } from "../../relate/encode.ts";

const N = `[${classes.name}]`;
const boundary = new RegExp(
  `(?:[;:!?]|\\.(?= )| — |"|\\bbut |\\bwhile |\\bwhereas |\\bbecause |\\bafter |\\bbefore |\\balthough |\\bthough |\\bsince (?=${N})|\\bthat (?=the |its |it |${N}|he |she |they )|\\bas (?=${N}|it |he |she )|\\bwhen |\\bwhere |\\bif |, and (?=(?:another |fellow )?${N}(?! (?:to|for|in|on)\\b)|it |he |she |they |the company )|\\band (?=it |he |she |they )|\\bsaid,? (?=${N}|it |he |she |they )|\\bsays,? (?=${N}|it )|, (?=${N} (?:has|had|is|was|will|said|also|[a-z]{3,}ed)\\b))`,
  "g",
);
const preposition =
  /(?:^|[\s(])(?:of|in|at|for|with|by|from|to|on|about|against|including|like|than|under|between|as|via|through|into|over|alongside|among|behind|after|before|versus|vs\.?|per|near|within|across|during|despite|besides|beyond|toward|towards|upon|off|called|named|dubbed|and)(?: (?:the|its|their|his|her|a|an|both|fellow|former|rival|some|other|new|existing|[a-z-]+))* ?$/;
const nounPhraseTail = new RegExp(`^(?:, ${N})*,? and ${N}`);

const fronted =
  /^(?:[^.;]{0,120}[.;] )?(?:Before|After|Prior to|Since|While|Besides|In addition to|Upon|By|Following|Previously|When|Having)(?: (?:his|her|their|its))? (?:(?:[a-z]+ing|[a-z]+ly|then|first|later) )?$/;

const laterInRelative = new RegExp(`, (who|which) [^${classes.name},.;:]{1,80}$`);
const isBid = /^(?:offer|bid|deal|agreement|merger agreement|definitive agreement|acquisition|takeover)\b/;
const ownerOfBid = new RegExp(`${N}(?='s? (?:[a-z-]+ |[${classes.value}] ){0,4}$)`);
const ownerOfPlan = new RegExp(
  `${N}(?='s? (?:[a-z-]+ |[${classes.value}] ){0,4}(?:bid|offer|deal|plans?|agreement|proposal|attempt|efforts?|move|decision|intention) (?:to )?$)`,
);

/** Where the subject of a verb group was found. */
export interface SubjectFind {
  /** Index in the code, or -1 where the clause has none. */
  readonly index: number;
  /** Words in the subject's place that stand for something else: it, he, the two. */
  readonly pronoun?: string;
  /** Whether only the last member of a list is meant: "hired A and B, who worked at C". */
  readonly isLast?: true;
}

/**
 * The subject of the verb group that starts at `at` in the code of an English sentence. English puts it first in its clause:
 * the first name that no preposition, possessive or bracket claims; a relative clause has its antecedent.
 */
export function englishSubject(code: string, at: number): SubjectFind {
  // What stands in brackets holds no subject of what stands outside.
  const left = code.slice(0, at).replace(/\([^()]*\)/g, (aside) => "_".repeat(aside.length));
  // "Before joining A, she …", "After founding B, C …": who does it is the subject of the main clause.
  if (fronted.test(left)) {
    const comma = code.indexOf(", ", at);
    if (comma < 0) return { index: -1 };
    const main = code.slice(comma + 2);
    const own = /^(?:the |both )*(it|he|she|they|the two)\b/i.exec(main);
    if (own) return { index: -1, pronoun: (own[1] ?? "").toLowerCase() };
    const found = firstFree(main);
    return { index: found < 0 ? -1 : comma + 2 + found };
  }
  // "as sheriff of the county he founded": a pronoun right before the verb is its subject.
  const direct = /(?:^|[\s,(])(it|he|she|they)(?:'d)?(?: (?:[a-z]+ly|also|then|later|soon|once))* ?$/i.exec(
    left,
  );
  if (direct) return { index: -1, pronoun: (direct[1] ?? "").toLowerCase() };
  const relative = /(?:,? |—| — )(which|who|that)(?! (?:it|he|she|they|we|the)\b)(?: [a-z]+,?){0,2} ?$/.exec(
    left,
  );
  if (relative) {
    const antecedent = antecedentOf(left, relative.index, relative[1] === "who");
    const isWhole =
      /(?:both|all|each|together),? ?$/.test(left) || /^[a-z ]{0,30}\btogether\b/.test(code.slice(at));
    if (antecedent >= 0 && relative.index - antecedent < 60)
      return isWhole ? { index: antecedent } : { index: antecedent, isLast: true };
    // "the next company that can rival": what the noun stands for has no name here.
    return { index: -1 };
  }
  // "Microsoft's bid to buy A", "its offer for B": whose bid it is, buys.
  const owner = isBid.test(code.slice(at)) ? ownerOfBid.exec(left) : ownerOfPlan.exec(left);
  if (owner) return { index: owner.index };
  // "A, who announced her plans to retire": the verb may stand later in the relative clause.
  const clausal = laterInRelative.exec(left);
  if (clausal) {
    const antecedent = antecedentOf(left, clausal.index, clausal[1] === "who");
    if (antecedent >= 0 && clausal.index - antecedent < 4) return { index: antecedent, isLast: true };
  }
  // "Cohere competes with OpenAI, a company backed by": the noun phrase behind a name speaks of that name.
  const apposition = new RegExp(`(${N}), (?:an?|the) (?:(?:[a-z-]+|[${classes.value}]) ){1,6}$`).exec(left);
  if (apposition) return { index: apposition.index, isLast: true };
  const start = clauseStart(left);
  const clause = left.slice(start);
  const opening = /^(?:and |but |then |later |in turn,? )?(it|he|she|they)\b/i.exec(clause.trim());
  if (opening) return { index: -1, pronoun: (opening[1] ?? "").toLowerCase() };
  const found = firstFree(clause);
  if (found >= 0) return { index: start + found };
  // "A, a game where clubs play, announced": behind the comma the main clause goes on.
  if (/, (?:[a-z]+ ){0,2}$/.test(clause)) {
    const from = left.lastIndexOf("; ") + 1;
    const main = firstFree(left.slice(from));
    if (main >= 0) return { index: from + main };
  }
  const pronoun = /(?:^|[\s,(])(it|he|she|they|the two|both|the pair|the duo)(?: |$)/i.exec(clause);
  if (pronoun) return { index: -1, pronoun: (pronoun[1] ?? "").toLowerCase() };
  // A clause of its own noun ("the fund", "shares") has a subject that is no name; a bare participle has the main one.
  if (clause.trim() === "" || /^(?:and|then|also|,|\s)+$/.test(clause)) {
    const earlier = firstFree(left);
    return { index: earlier };
  }
  return { index: -1 };
}

function clauseStart(left: string): number {
  let start = 0;
  boundary.lastIndex = 0;
  for (const match of left.matchAll(boundary)) start = match.index + match[0].length;
  return start;
}

const modifier = new RegExp(
  `^ (?:rival|competitor|subsidiary|unit|division|arm|parent|supplier|partner|backer|investor|affiliate|customer|owner|maker|developer|spin-?off|spin-?out|veteran|alum|startup|brand|specialist|giant|chain|founder|co-founder|${unitOfValue.title})s? ${N}`,
);

/** First name in a clause that can be its subject. */
function firstFree(clause: string): number {
  let depth = 0;
  for (let at = 0; at < clause.length; at += 1) {
    const char = clause[at];
    if (char === "(") depth += 1;
    else if (char === ")") depth -= 1;
    else if (depth <= 0 && isNameUnit(char)) {
      const before = clause.slice(0, at);
      const after = clause.slice(at + 1);
      if (
        (after.startsWith("'s") &&
          !/^'s (?:[Bb]oard|[Mm]anagement|[Ss]upervisory [Bb]oard)(?: of [Dd]irectors)? /.test(after)) ||
        after.startsWith("' ") ||
        /^-(?:based|backed|owned|led|powered)/.test(after)
      )
        continue;
      // "Nissan rival Honda": the first name only tells which the second one is.
      if (modifier.test(after)) continue;
      if (preposition.test(before) && !isAddition(before, after)) continue;
      if (/, (?:whose|which|who)\b[^,]*$/.test(before)) continue;
      const listed = nounPhraseTail.exec(after);
      if (listed) return at + listed[0].length;
      return at;
    }
  }
  return -1;
}

/** "In addition to A, B and C all did": without a comma after it, the list of the addition is the subject. */
const isAddition = (before: string, after: string): boolean =>
  /^\s*(?:In addition to|Besides|As well as) (?:the )?$/.test(before) &&
  !after.includes(",") &&
  !new RegExp(N).test(after);

/** The name before a relative pronoun; "who" passes over firms to the person of the same noun phrase. */
function antecedentOf(left: string, before: number, isPerson: boolean): number {
  const nearest = lastName(left, before);
  if (!isPerson || nearest < 0 || isPersonUnit(left[nearest])) return nearest;
  const earlier = Math.max(
    left.lastIndexOf(unitOfType.person, nearest),
    left.lastIndexOf(listUnits.people, nearest),
  );
  return earlier >= 0 && nearest - earlier < 50 && !/[.;]/.test(left.slice(earlier, nearest))
    ? earlier
    : nearest;
}

const isPersonUnit = (char: string | undefined): boolean =>
  char === unitOfType.person || char === listUnits.people;

function lastName(left: string, before: number): number {
  for (let at = before - 1; at >= 0; at -= 1) if (isNameUnit(left[at])) return at;
  return -1;
}
