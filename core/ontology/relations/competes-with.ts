import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const competesWith = defineRelation("competes_with", {
  kind: "rivalry",
  labels: {
    plain: ["competes with", "竞争"],
    heading: ["Rivals", "竞争对手"],
    inverse: ["Rivals", "竞争对手"],
    past: ["competed with", "曾竞争"],
    planned: ["is to compete with", "将竞争"],
    negated: ["does not compete with", "不竞争"],
  },
  subject: [...organisationTypes, "product", "model"],
  object: [...organisationTypes, "product", "model"],
  symmetric: true,
  cues: { en: [], zh: [] },
  examples: [],
});
