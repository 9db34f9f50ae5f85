import {
  each,
  emitAlias,
  emitHolding,
  emitPost,
  keepTitle,
  type Reducing,
} from "../../relate/apply-reduction.ts";
import { classes, type Encoded, isNameUnit, remove, replace, unitOfType } from "../../relate/encode.ts";
import { mergeList, mergeTitles, type Reduced, unit } from "../../relate/reduction.ts";

const { N, O, OO, P, T } = unit;
const former =
  "(?:[Ff]ormer |[Ee]x-|[Tt]hen-|[Ee]rstwhile |[Oo]ne-time |[Oo]netime |[Pp]revious |[Pp]ast |[Ll]ate )";
const current =
  "(?:senior |managing |global |regional |first |sole |assistant |deputy |new |current |incoming |outgoing |longtime |founding |acting |interim |the |its |their |a |an |co-)*";

/** Reduces an English sentence: brackets, titles, posts, possessives, lists, in this order; each leaves one unit that remembers what it ate. */
export function reduceEnglish(start: Encoded): Reduced {
  const state: Reducing = { encoded: start, posts: [], holdings: [], aliases: [] };
  brackets(state);
  each(
    state,
    new RegExp(`(${T})(?:,? and |/| & |, )(?:the |a )?(?:${former})?(${T})`, "d"),
    (_match, [a = 0, b = 0]) => {
      const first = state.encoded.units[a]?.value;
      const last = state.encoded.units[b]?.value;
      if (!first || !last) return undefined;
      return {
        from: a,
        to: b + 1,
        char: T,
        unit: { names: [], value: mergeTitles(first, last, state.encoded.source.view.text) },
      };
    },
  );
  holdings(state);
  creators(state);
  posts(state);
  // "Google's parent Alphabet", "OpenAI's ChatGPT": relations were read before; the head remains.
  return state;
}

/** Lists come last, since apposition within them must be gone. */
export function listEnglish(encoded: Encoded): Encoded {
  const between = `(?:, | and |, and | & |, & | as well as |, as well as | or |, or | along with |, along with |, plus | plus |; |, and also )(?:the |fellow |also |others like |its |investors? |rivals? |startups? |chipmakers? |automakers? |[a-z]+ (?:firm|giant|company|fund|group|startup|maker)s? )?`;
  // A member that nobody recognised does not end the list.
  const unknown = "(?:, (?:the )?[A-Z][A-Za-z&-]+(?: [A-Z][A-Za-z&-]+){0,2}(?=,))?";
  const pattern = new RegExp(
    `${N}(?:\\(?${unknown}${between}"?${N}"?(?!'s|'(?= )))+(?: and others| among others|, etc\\.?|,? and more)?`,
    "g",
  );
  let current = encoded;
  for (let from = 0; ; ) {
    pattern.lastIndex = from;
    const match = pattern.exec(current.code);
    if (!match) return current;
    const text = withoutNextSubject(closedList(match[0]), current.code, match.index);
    const merged = isList(
      text,
      current.code.slice(0, match.index),
      current.code.slice(match.index + text.length),
    )
      ? mergeList(current, match.index, match.index + text.length)
      : undefined;
    if (merged) current = replace(current, match.index, match.index + text.length, merged.char, merged.unit);
    from = match.index + 1;
  }
}

/** "Founded by A and B, C is …": what follows the last "and" member behind a bare comma is no member. */
function closedList(text: string): string {
  const last = text.search(/(?: and | & | or )(?!.*(?: and | & |, or | or | as well as ))/);
  if (last < 0) return text;
  const comma = text.indexOf(", ", last);
  return comma < 0 || /^, (?:and|as well|along|plus|or|&) /.test(text.slice(comma))
    ? text
    : text.slice(0, comma);
}

/** Behind "A, B" at the beginning of a headline: what more than one do. */
const headlineVerb =
  /^ (?:to [a-z]+|join|team|form|partner|sign|launch|agree|announce|plan|invest|back|lead|ink|strike|expand|merge|unveil|collaborate|tie)\b/;

function isList(text: string, before: string, after: string): boolean {
  const members = [...text].filter((char) => isNameUnit(char)).length;
  // "between A and B" names two ends, not one.
  if (members === 2 && /\b[Bb]etween (?:the )?$/.test(before)) return false;
  // A bare pair with a comma is apposition or the start of a clause, no list.
  const isHeadline = /^(?:[A-Z][a-z]+-based )?$/.test(before) && headlineVerb.test(after);
  const isJoined =
    members > 2 ||
    isHeadline ||
    /^,? (?:and|&) [A-Z]/.test(after) ||
    /(?: and | & |as well as| or |along with| plus )/.test(text);
  return members > 1 && isJoined && !isMixed(text);
}

const finiteVerb =
  /^ (?:also |now |recently )?(?:will|would|has|have|had|is|are|was|were|can|could|may|plans?|wants?|hopes?|expects?|said|says|announced|joined|led|invested|raised|launched|acquired|agreed|bought|hired|left)\b/;

/** "invest in A and B will buy": behind a preposition the last name begins a clause of its own where a verb follows it. */
function withoutNextSubject(text: string, code: string, start: number): string {
  const isObject = /\b(?:of|in|for|with|to|from|by|at|on|against|into|than) (?:the )?$/.test(
    code.slice(0, start),
  );
  if (!isObject || !finiteVerb.test(code.slice(start + text.length))) return text;
  const cut = text.lastIndexOf(" and ");
  return cut < 0 ? text : text.slice(0, cut).replace(/,$/, "");
}

/** A person and an organisation joined by "and" belong to different clauses more often than not. */
function isMixed(text: string): boolean {
  const people = [...text].filter((char) => char === unitOfType.person || char === "\ue111").length;
  const names = [...text].filter((char) => isNameUnit(char)).length;
  return people > 0 && people < names && names < 4;
}

function brackets(state: Reducing): void {
  const honorific = new RegExp(`(?<![A-Za-z])(?:Mr|Ms|Mrs|Dr|Prof|Sir|Dame)\\.? (?=${P})`);
  const legalForm = new RegExp(
    `(?<=${O}),? (?:Corp|Corporation|Inc|Co|Ltd|Limited|LLC|PLC|plc|AG|SE|NV|SA|GmbH|KK)(?:\\.(?= ?[a-z,'${classes.any}]))?(?![A-Za-z.])`,
  );
  const degree = new RegExp(
    `(?<=${P}), (?:M\\.?D|Ph\\.? ?D|MBA|J\\.?D|CPA|CFA|Pharm\\.?D)\\.?(?![A-Za-z])(?:,(?= [a-z]))?`,
  );
  for (const bare of [
    honorific,
    legalForm,
    degree,
    / ?\((?:[^()\ue100-\ue112]*)\)(?:, opens new tab)?/,
    /, opens new tab/,
  ]) {
    for (let match = bare.exec(state.encoded.code); match; match = bare.exec(state.encoded.code)) {
      state.encoded = remove(state.encoded, match.index, match.index + match[0].length);
    }
  }
  each(
    state,
    new RegExp(
      `(${O}) \\((?:also known as |formerly |formerly known as |previously |a\\.k\\.a\\. |aka |or |now |known as |hereafter |the )?"?(${O})"?\\)`,
      "d",
    ),
    (_match, [long = 0, short = 0]) => emitAlias(state, long, short),
  );
}

/** "the ByteDance volcano engine", "commercial chief of the former Lark of ByteDance": the firm that is owned remains. */
function holdings(state: Reducing): void {
  const act = (match: RegExpExecArray, owner: number, owned: number) =>
    emitHolding(state, owner, owned, Math.min(owner, owned), match.index + match[0].length);
  each(
    state,
    new RegExp(`\\bthe (${OO}) (${OO})(?= (?:has|have|all|both|also|is|was|will)\\b|[,.;])`, "d"),
    (match, [a = 0, b = 0]) => act(match, a, b),
  );
  each(
    state,
    new RegExp(`${T} (?:of|at|for) (?:the )?(?:${former})?(${OO}) of (${OO})`, "d"),
    (match, [a = 0, b = 0]) => act(match, b, a),
  );
}

/** "Gmail co-founder Ann": a product has a founder, but no staff. */
function creators(state: Reducing): void {
  each(
    state,
    new RegExp(`(?:${former})?([${classes.thing}])(?:'s|')? (?:${current})(${T}),? (${P})`, "d"),
    (match, [o = 0, t = 0, p = 0]) =>
      /founder|creator/i.test(state.encoded.units[t]?.value?.text ?? "")
        ? emitPost(
            state,
            { organisation: o, title: t, person: p },
            false,
            match.index,
            match.index + match[0].length,
          )
        : undefined,
  );
}

function posts(state: Reducing): void {
  const emit = (o: number, t: number, p: number, isFormer: boolean, start: number, end: number) =>
    emitPost(state, { organisation: o, title: t, person: p }, isFormer, start, end);
  // ORG('s) T(,) PERSON
  each(
    state,
    new RegExp(`(?:${former})?(${OO})(?:'s|')? (?:${former}|${current})*(${T}),? (${P})`, "d"),
    (match, [o = 0, t = 0, p = 0]) =>
      emit(
        o,
        t,
        p,
        /former|ex-|then-|previous|past/i.test(match[0]),
        match.index,
        match.index + match[0].length,
      ),
  );
  // PERSON, T of ORG
  each(
    state,
    new RegExp(
      `(${P}),? (?:who (?:is|was|serves as|served as) |${former}|${current})*(${T})(?: and [a-z]+(?: [a-z]+)?)? (?:of|at|for|with|in|from) (?:[a-z-]+ ){0,5}(${OO})(?:'s)?(?=[,.;:)]| |$)(?! \\((?:[a-z]+ ){0,3}by )`,
      "d",
    ),
    (match, [p = 0, t = 0, o = 0]) =>
      /(?:is|was|serves as|served as)/.test(match[0]) && !/, who/.test(match[0])
        ? undefined
        : emit(
            o,
            t,
            p,
            /former|ex-|previous|past|was |served/i.test(match[0]),
            match.index,
            match.index + match[0].length,
          ),
  );
  // PERSON, ORG('s) T  and  PERSON (T, ORG)
  each(
    state,
    new RegExp(
      `(${P})(?:, | \\()(?:${former}|${current})*(${OO})(?:'s|')? (?:${former}|${current})*(${T})\\)?`,
      "d",
    ),
    (match, [p = 0, o = 0, t = 0]) =>
      emit(o, t, p, /former|ex-|previous|past/i.test(match[0]), match.index, match.index + match[0].length),
  );
  each(state, new RegExp(`(${P}) \\((${T}),? (?:of |at )?(${OO})\\)`, "d"), (match, [p = 0, t = 0, o = 0]) =>
    emit(o, t, p, /former/.test(match[0]), match.index, match.index + match[0].length),
  );
  // T of ORG(,) PERSON
  each(
    state,
    new RegExp(`(?:${former})?(${T}) (?:of|at|for) (?:[a-z-]+ ){0,3}(${OO}),? (${P})`, "d"),
    (match, [t = 0, o = 0, p = 0]) =>
      emit(o, t, p, /former|ex-/i.test(match[0]), match.index, match.index + match[0].length),
  );
  // PERSON, T, without an organisation of their own; before T PERSON, which would take the title of the person before
  each(
    state,
    new RegExp(
      `(${P})(?:, (?:${former}|${current})*|,? who (?:also )?(?:serves|served|acts|acted|works|worked|is|was) (?:as )?(?:${former}|${current})*)(${T})(?=[,.;)]| and |$)(?:,(?= (?:has|have|had|is|are|was|were|will|also|left|quit|resigned)\\b))?`,
      "d",
    ),
    (match, [p = 0, t = 0]) => keepTitle(state, match, p, t, /former|ex-| served | was /i.test(match[0])),
  );
  each(state, new RegExp(`(?<!${P} )(?:${former})?(${T}),? (${P})`, "d"), (match, [t = 0, p = 0]) =>
    keepTitle(state, match, p, t, /former|ex-/i.test(match[0])),
  );
}
