import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const partneredWith = defineRelation("partnered_with", {
  kind: "rivalry",
  labels: {
    plain: ["partnered with", "合作"],
    heading: ["Partners", "合作方"],
    inverse: ["Partners", "合作方"],
    past: ["had partnered with", "曾合作"],
    planned: ["is to partner with", "将合作"],
    negated: ["did not partner with", "未合作"],
  },
  subject: [...organisationTypes, "product"],
  object: [...organisationTypes, "product"],
  symmetric: true,
  cues: { en: [], zh: [] },
  examples: [],
});
