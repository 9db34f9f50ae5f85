import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const subsidiaryOf = defineRelation("subsidiary_of", {
  kind: "structure",
  labels: {
    plain: ["is a unit of", "隶属于"],
    heading: ["Parent", "母公司"],
    inverse: ["Units and subsidiaries", "旗下公司"],
    past: ["was a unit of", "曾隶属于"],
    planned: ["is to become a unit of", "将隶属于"],
    negated: ["is not a unit of", "不隶属于"],
  },
  subject: [...organisationTypes, "product"],
  object: [...organisationTypes],
  cues: { en: [], zh: [] },
  examples: [],
});
