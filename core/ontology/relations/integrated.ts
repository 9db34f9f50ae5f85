import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const integrated = defineRelation("integrated", {
  kind: "technology",
  labels: {
    plain: ["integrated", "接入"],
    heading: ["Plugged in", "接入的技术"],
    inverse: ["Adopted by", "采用方"],
    past: ["had integrated", "曾接入"],
    planned: ["is to integrate", "将接入"],
    negated: ["did not integrate", "未接入"],
  },
  subject: [...organisationTypes, "product", "model"],
  object: ["model", "product", "company"],
  cues: { en: [], zh: [] },
  examples: [],
});
