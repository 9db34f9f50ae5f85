import type { Language } from "../../core/document.ts";
import type { RelationType } from "../../core/ontology/define-relation.ts";
import type { EntityTypeId } from "../../core/ontology/entity-type.ts";
import { inflect } from "../languages/en/inflect.ts";
import { adverbials } from "../languages/zh/adverbials.ts";
import { classes, listUnits, unitOfType, unitOfValue } from "./encode.ts";

/**
 * The rule language. A cue is a regular expression over the code of a sentence (encode.ts) with these macros:
 *
 * | macro | matches |
 * |---|---|
 * | `{s}` `{o}` | a name, or a list of names, that can be subject or object of the relation |
 * | `{<s}` `{<o}` | nothing: the subject or object is the subject of the clause (clause-subject) |
 * | `{@s}` `{@o}` | nothing: the organisation of the person at the other end, else the salient company |
 * | `{$o}` | nothing: the company whose funding round, deal or post is being told |
 * | `{~s}` `{~o}` | nothing: the subject of the clause, else the company whose round is told here, else the salient company |
 * | `{=o}` | nothing: the other members of the subject's list ("A and B formed a joint venture") |
 * | `{org}` `{per}` `{thing}` `{name}` | a name of that class that takes no part |
 * | `{t}` `{d}` `{m}` `{q}` `{r}` | a title, date, money, percentage, round |
 * | `{v:buy,take over}` | en: any active form with its auxiliaries and adverbs; the cue |
 * | `{p:buy}` | en: the passive or the bare participle; the cue |
 * | `{i:buy}` | en: -ing form; the cue |
 * | `<…>` | the cue, written out |
 * | `{n}` | en: what may stand between a verb and its name ("a stake in" is written out): article, adjectives, nouns; zh: the same |
 * | `{k}` | en: what may stand in a predicate before a title: articles, nationalities, other nouns and titles ("an Italian engineer and") |
 * | `{g}` `{g20}` | a short stretch (of at most 20 characters) without names and clause ends |
 * | `{w20}` | the same, but names may stand in it |
 * | `{a}` | adverbials between subject and verb |
 */
export type SlotKind = "slot" | "clause" | "home" | "frame" | "topic" | "others";

const slotKinds: Readonly<Record<string, SlotKind>> = {
  "<": "clause",
  "@": "home",
  $: "frame",
  "~": "topic",
  "=": "others",
};

/** A cue made ready to run. */
export interface Rule {
  readonly id: string;
  readonly relation: RelationType;
  readonly pattern: RegExp;
  readonly subject: SlotKind;
  readonly object: SlotKind;
  /** Whether the cue is a verb whose auxiliaries are looked for only where it was found, which saves much time. */
  readonly hasLead: boolean;
}

const adverb =
  "(?:also|has also|just|recently|now|already|soon|later|then|previously|formerly|reportedly|allegedly|officially|formally|finally|eventually|subsequently|initially|originally|publicly|quietly|successfully|actively|currently|jointly|fully|first|today|yesterday|still|even|never|not|not yet|once|only|separately|ultimately|instead|abruptly|unexpectedly|voluntarily|apparently|together|quickly|directly|aggressively|effectively|in turn|in fact|definitively|outright|\ue121)";
const auxiliary =
  "(?:need|needs|needed|has|have|had|is|are|was|were|be|been|being|will|would|could|may|might|can|should|must|shall|do|does|did|to|plans?|planned|planning|intends?|intended|aims?|aimed|expects?|expected|agrees?|agreed|agreeing|decides?|decided|set|about|going|poised|due|slated|scheduled|looking|seeks?|seeking|sought|hopes?|hoping|wants?|wanted|tried|trying|tries|attempted|attempting|proposed|considers?|considering|considered|weighing|mulling|exploring|in talks|in discussions|in negotiations|nearing|close|ready|preparing|prepares|prepared|willing|declined|refused|failed|committed|pledged|vowed|opted|moved|continues?|continued|began|begun|starts?|started|helped|managed|able|likely|unlikely|reported|rumou?red|said|believed|understood|won't|wouldn't|didn't|doesn't|don't|hasn't|haven't|hadn't|isn't|aren't|wasn't|weren't|can't|cannot|no longer|denied|denies|denying|having|for|of|on|it|that)";
const verbLead = `(?<![A-Za-z])(?:(?:${auxiliary}|${adverb}),? ){0,7}`;
const leadBefore = new RegExp(`(?:^|(?<![A-Za-z]))(?:(?:${auxiliary}|${adverb}),? ){1,7}$`);
const mostLead = 90;

/** Where the verb group begins whose main verb stands at `at`: its auxiliaries and adverbs stand before it. */
export function leadStart(code: string, at: number): number {
  const before = code.slice(Math.max(0, at - mostLead), at);
  return at - (leadBefore.exec(before)?.[0].length ?? 0);
}
const stopWords =
  "of|in|to|for|with|from|by|at|on|and|or|nor|that|which|who|whom|whose|is|are|was|were|be|has|have|had|will|would|said|says|as|after|before|while|when|where|but|than|because|if|into|over|about|under|between|through|during|since|until|against|including|such|like|via|without|despite|although|though|amid|within|inside|outside|he|she|it|they|we|you|not|no";
const andNoun = `and(?= [a-z-]+ (?:[a-z-]+ )?[${classes.name}])`;
const englishGap = `(?:(?:${andNoun}|(?!(?:${stopWords})\\b)[A-Za-z0-9$€£%'.&/\\u00c0-\\u024f-]+|[${unitOfValue.percent}${unitOfValue.money}${unitOfValue.place}${unitOfValue.round}](?:'s)?),? ){0,7}`;
const englishNoun = `(?:"|“)?${englishGap}(?:"|“)?`;
const predicateGap = `(?:(?!(?:by|with|to|who|whom|whose|that|which|from|when|where|while|if|after|before|because|than|like|said|says|not|he|she|it|they|but|against|under|since|until|as)\\b)[^\\s.;:${classes.name}]+ ){0,9}?`;
// Either a short stretch or a description that ends in what the name is: 一家总部在深圳的激光雷达公司.
const chineseNoun = `(?:了|过|对|向|其|一家|一款|该|的)?(?:[^${classes.name}，。；：！？]{1,24}(?:公司|企业|品牌|平台|厂商|巨头|独角兽|机构|服务商|开发商|供应商|制造商|提供商|运营商)(?=[「“]?[${classes.name}])|(?:[^${classes.any}，。；：！？、的了]{0,10}的?)?)(?:「|“)?`;
const chineseAdverbials = `(?:[${unitOfValue.date}]|${adverbials.join("|")})*`;

const className: Readonly<Record<string, string>> = {
  org: classes.organisation,
  per: classes.person,
  thing: classes.thing,
  group: classes.group,
  name: classes.name,
};
const valueName: Readonly<Record<string, string>> = {
  t: unitOfValue.title,
  d: unitOfValue.date,
  m: unitOfValue.money,
  q: unitOfValue.percent,
  r: unitOfValue.round,
};

/** Compiles one cue of a relation. Throws where a macro is unknown or an end of the relation has no slot: that is our mistake. */
export function compileCue(cue: string, relation: RelationType, language: Language, index: number): Rule {
  let subject: SlotKind | undefined;
  let object: SlotKind | undefined;
  let hasCue = false;
  const openCue = () => {
    if (hasCue) return "(?:";
    hasCue = true;
    return "(?<c>";
  };
  // "Thinking Machines' product": after an s the possessive is a bare apostrophe.
  const source = (language === "en" ? cue.replace(/\}'s(?![a-z?])/g, "}'s?").replace(leadingGap, "$1 ") : cue)
    // The subject of the clause is looked for from the cue: what stands between them need not be matched.
    .replace(/^\{<[so]\}\{a\}/u, (lead) => lead.slice(0, 4))
    .replace(
      /<(?![<=!a-z$@>])([^<>]*)>|<([a-z(\\[][^<>]*)>/gu,
      (_all, a: string | undefined, b: string | undefined) => {
        const inner = a ?? b ?? "";
        return `${openCue()}${inner})`;
      },
    )
    .replace(/\{([^{}]+)\}/gu, (all, macro: string, offset: number, whole: string) => {
      const rest = whole.slice(offset + all.length);
      if (/^\d+(?:,\d*)?$/.test(macro)) return all;
      const slot = /^([<@$~=]?)([so])$/.exec(macro);
      if (slot) {
        const kind = slotKinds[slot[1] ?? ""] ?? "slot";
        if (slot[2] === "s") subject = kind;
        else object = kind;
        if (kind !== "slot") return "";
        const types = slot[2] === "s" ? relation.subject : relation.object;
        // "Nvidia's CUDA": what owns is not what the verb is about, unless the cue says so.
        const isOwner = language === "en" && !/^(?:\(\?:)?'s/.test(rest);
        return `(?<${slot[2]}>[${unitsOf(types)}])${isOwner ? "(?!'s? )" : ""}`;
      }
      const verbs = /^([vpi]):(.+)$/.exec(macro);
      if (verbs) {
        const forms = (verbs[2] ?? "").split(",").map((verb) => inflect(verb.trim()));
        if (verbs[1] === "v") {
          const words = forms.flatMap((form) => [
            form.base,
            form.third,
            form.past,
            form.participle,
            form.gerund,
          ]);
          return `${openCue()}${verbLead}(?:${alternatives(words)}))`;
        }
        if (verbs[1] === "i") {
          const words = forms.map((form) => form.gerund);
          return `${openCue()}(?:${alternatives(words)}))`;
        }
        const words = forms.flatMap((form) => [form.participle, form.past]);
        return `${openCue()}${verbLead}(?:${alternatives(words)}))`;
      }
      if (macro === "n") return language === "en" ? englishNoun : chineseNoun;
      if (macro === "k") return predicateGap;
      const gap = /^([gw])(\d*)$/.exec(macro);
      if (gap) return gapOf(gap[1] === "w", gap[2] ? Number(gap[2]) : undefined, language);
      if (macro === "a") return language === "en" ? `(?:,? ?${adverb},? )?` : chineseAdverbials;
      const units = className[macro] ?? valueName[macro];
      if (!units) throw new Error(`Relation "${relation.id}", cue ${index + 1}: unknown macro {${macro}}.`);
      return `[${units}]`;
    });
  if (!subject || !object)
    throw new Error(
      `Relation "${relation.id}", cue ${index + 1} (${language}) needs a subject and an object slot: ${cue}`,
    );
  if (repeatsRepetition.test(source))
    throw new Error(
      `Relation "${relation.id}", cue ${index + 1} (${language}) repeats a repetition, which may take forever; use {g20}: ${cue}`,
    );
  const lead = ` (?<c>${verbLead}`;
  const hasLead = source.startsWith(lead);
  return {
    id: `${relation.id}:${language}${index + 1}`,
    relation,
    hasLead,
    pattern: new RegExp(hasLead ? ` (?<c>${source.slice(lead.length)}` : source, "gd"),
    subject,
    object,
  };
}

function gapOf(mayHoldNames: boolean, most: number | undefined, language: Language): string {
  const names = mayHoldNames ? "" : classes.name;
  return language === "en"
    ? `[^${names}.;:!?]{0,${most ?? 50}}?`
    : `[^${names}，。；：！？]{0,${most ?? 12}}?`;
}

// Behind the subject of the clause, which has no place in the pattern, a gap would only be tried at every space.
const leadingGap = /^(\{<[so]\}) (?:\(\?:\[\^[^\]]*\]\{0,\d+\}\)|\[\^[^\]]*\]\{0,\d+\})(?=<)/;

// A repeated group whose body repeats a class can be read in exponentially many ways: a sentence of 60 characters takes hours.
const repeatsRepetition = /(?:\{0,\d+\}|[*+])\??\)(?:[*+]|\{\d+,\})/;

// "found" is mostly the past of "find"; it means to establish only after "to", a modal or a negation.
const alternatives = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) =>
      word === "found" ? "(?<=\\b(?:to|will|would|not|may|might|could|can|helped|did) )found" : word,
    )
    .join("|");

/** Units that may fill a slot: the domain's types and the lists of their classes. A name whose type is a guess may be any kind of thing. */
function unitsOf(types: readonly EntityTypeId[]): string {
  const units = new Set(types.map((type) => unitOfType[type]));
  const isOrganisation = types.some(
    (type) => type === "company" || type === "investor" || type === "institution",
  );
  const isThing = types.some((type) => type === "model" || type === "product");
  if (isOrganisation) {
    units.add(listUnits.organisations);
    units.add(unitOfType.investor);
    units.add(unitOfType.company);
    units.add(unitOfType.institution);
  }
  if (isThing) {
    units.add(listUnits.things);
    units.add(unitOfType.product);
    units.add(unitOfType.model);
  }
  if (types.includes("person")) units.add(listUnits.people);
  return [...units].join("");
}
