import type { Language } from "../../core/document.ts";
import type { PredicateId } from "../../core/ontology/relation-type.ts";
import { claimOf } from "./context.ts";
import type { Encoded } from "./encode.ts";
import type { Post, Reduced } from "./reduction.ts";
import type { RelationMention } from "./relation-mention.ts";

const founder = /founder|创始|创办|创立|发起人/i;
const otherRole =
  /chief|ceo|cto|coo|cfo|cmo|cpo|president|chair|director|partner|head|manager|scientist|officer|lead|engineer|researcher|executive|首席|总裁|董事|总经理|负责人|合伙人(?<!创始合伙人)|总监|科学家|院长|教授|CEO|CTO|COO|主席/i;

/** Posts that noun phrases state, as works_at and founded. A founder works there only where another role is stated. */
export function postsAsMentions(reduced: Reduced, language: Language): RelationMention[] {
  return reduced.posts.flatMap((post) => {
    return predicatesOf(post.title.text).map((predicate) => mentionOf(post, predicate, reduced, language));
  });
}

/** Posts of people whose organisation was found around their title, not beside it: less sure. */
export function inferredPosts(encoded: Encoded): RelationMention[] {
  const people = encoded.units.flatMap((unit) => unit?.names ?? []);
  return people.flatMap((person) => {
    const { title, home } = person;
    if (!title || !home || !person.isHomeInferred || person.sentence !== encoded.source) return [];
    return predicatesOf(title.text).map((predicate) => ({
      predicate,
      subject: person,
      object: home,
      polarity: "asserted" as const,
      modality: "fact" as const,
      qualifiers: {
        title: title.text,
        ...(title.isFormer && predicate === "works_at" ? { former: true } : {}),
      },
      rule: `${predicate}:inferred-post`,
      confidence: 0.6,
      source: encoded.source,
      cue: [title.start, title.end] as const,
    }));
  });
}

/** A post whose title says "founder" founds the organisation; only where it names another role does the person also work there. */
export function foundersAmong(mentions: readonly RelationMention[]): RelationMention[] {
  return mentions.flatMap((mention): RelationMention[] => {
    const { title, former: _former, ...others } = mention.qualifiers;
    if (mention.predicate !== "works_at" || !title || !founder.test(title)) return [mention];
    return predicatesOf(title).map((predicate) =>
      predicate === "works_at" ? mention : { ...mention, predicate, qualifiers: others },
    );
  });
}

function predicatesOf(title: string): PredicateId[] {
  const isFounder = founder.test(title);
  const hasRole = !isFounder || otherRole.test(title.replace(/创始合伙人|founding partner/gi, ""));
  return [...(isFounder ? (["founded"] as const) : []), ...(hasRole ? (["works_at"] as const) : [])];
}

function mentionOf(
  post: Post,
  predicate: PredicateId,
  reduced: Reduced,
  language: Language,
): RelationMention {
  const { source } = reduced.encoded;
  const before = source.view.text.slice(Math.max(0, post.start - 40), post.start);
  const claim = claimOf(
    {
      lead: "",
      before: /(?:appointed|named|hired|hire|appoint|任命|聘任|聘请)[^,，。]*$/.test(before) ? before : "",
      cue: "",
      after: "",
      sentence: source.view.text,
    },
    language,
  );
  return {
    predicate,
    subject: post.person,
    object: post.organisation,
    polarity: "asserted",
    modality: claim.modality === "planned" ? "planned" : "fact",
    qualifiers: {
      title: post.title.text,
      ...(post.isFormer && predicate === "works_at" ? { former: true } : {}),
    },
    rule: `${predicate}:post`,
    confidence:
      Math.round(
        95 * Math.min(1, 0.5 + (post.person.name.confidence + post.organisation.name.confidence) / 4),
      ) / 100,
    source,
    cue: [post.title.start, post.title.end],
  };
}
