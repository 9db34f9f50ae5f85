import { PredicateId } from "../../core/ontology/relation-type.ts";
import { relationType } from "../../core/ontology/relations/index.ts";

const mechanisms: Readonly<Record<string, string>> = {
  post: "a noun phrase that holds person, title and organisation",
  "inferred-post": "a person's title; the organisation was found around it",
  holding: "a noun phrase in which one thing owns the other",
  "maker-in-name": "the product's name begins with its maker's",
};

/** What a rule's id stands for: the text of its cue in the ontology, or the mechanism; undefined where there is none any more. */
export function describeRule(id: string): string | undefined {
  const [predicate = "", name = ""] = id.split(":");
  const known = PredicateId.safeParse(predicate);
  const cue = /^(en|zh)(\d+)$/.exec(name);
  if (!known.success || !cue) return mechanisms[name];
  return relationType(known.data).cues[cue[1] as "en" | "zh"][Number(cue[2]) - 1];
}
