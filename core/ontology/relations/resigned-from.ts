import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const resignedFrom = defineRelation("resigned_from", {
  kind: "people",
  labels: {
    plain: ["resigned from", "离职"],
    heading: ["Left", "离开的机构"],
    inverse: ["People who left", "离职人员"],
    past: ["had resigned from", "曾离职"],
    planned: ["is to leave", "即将离职"],
    negated: ["did not leave", "未离职"],
  },
  subject: ["person"],
  object: [...organisationTypes, "product", "group"],
  cues: { en: [], zh: [] },
  examples: [],
});
