import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const developed = defineRelation("developed", {
  kind: "technology",
  labels: {
    plain: ["developed", "研发"],
    heading: ["Models and products", "模型与产品"],
    inverse: ["Developed by", "研发方"],
    past: ["had developed", "曾研发"],
    planned: ["is to release", "将推出"],
    negated: ["did not develop", "未研发"],
  },
  subject: [...organisationTypes],
  object: ["model", "product"],
  cues: { en: [], zh: [] },
  examples: [],
});
