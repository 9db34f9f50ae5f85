import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const founded = defineRelation("founded", {
  kind: "people",
  labels: {
    plain: ["founded", "创立"],
    heading: ["Founded", "创立的机构"],
    inverse: ["Founders", "创始人"],
    past: ["founded", "创立了"],
    planned: ["is to found", "将创立"],
    negated: ["did not found", "未创立"],
  },
  subject: ["person", ...organisationTypes],
  object: [...organisationTypes, "product"],
  cues: { en: [], zh: [] },
  examples: [],
});
