import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const worksAt = defineRelation("works_at", {
  kind: "people",
  labels: {
    plain: ["works at", "任职于"],
    heading: ["Posts", "任职"],
    inverse: ["Staff", "成员"],
    past: ["worked at", "曾任职于"],
    planned: ["is to join", "将加入"],
    negated: ["does not work at", "未任职于"],
  },
  subject: ["person"],
  object: [...organisationTypes, "product"],
  cues: { en: [], zh: [] },
  examples: [],
});
