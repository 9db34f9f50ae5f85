import type { PredicateId } from "../ontology/relation-type.ts";

/** Which end of a relation stands above the other in a picture of who owns, made or holds whom; `none` orders nothing. */
export const hierarchyOfRelations: Readonly<Record<PredicateId, "subject" | "object" | "none">> = {
  founded: "subject",
  invested_in: "subject",
  acquired: "subject",
  developed: "subject",
  subsidiary_of: "object",
  spun_off_from: "object",
  member_of: "object",
  resigned_from: "none",
  works_at: "none",
  hired: "none",
  integrated: "none",
  partnered_with: "none",
  competes_with: "none",
};
