import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const memberOf = defineRelation("member_of", {
  kind: "structure",
  labels: {
    plain: ["is a member of", "属于"],
    heading: ["Member of", "所属群体"],
    inverse: ["Members", "成员"],
    past: ["was a member of", "曾属于"],
    planned: ["is to join", "将加入"],
    negated: ["is not a member of", "不属于"],
  },
  subject: [...organisationTypes],
  object: ["group"],
  cues: { en: [], zh: [] },
  examples: [],
});
