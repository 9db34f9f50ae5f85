import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const acquired = defineRelation("acquired", {
  kind: "money",
  labels: {
    plain: ["acquired", "收购"],
    heading: ["Acquisitions", "收购的公司"],
    inverse: ["Acquired by", "收购方"],
    past: ["had acquired", "曾收购"],
    planned: ["is to acquire", "拟收购"],
    negated: ["did not acquire", "未收购"],
  },
  subject: [...organisationTypes],
  object: [...organisationTypes, "product"],
  cues: { en: [], zh: [] },
  examples: [],
});
