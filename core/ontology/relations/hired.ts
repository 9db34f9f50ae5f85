import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const hired = defineRelation("hired", {
  kind: "people",
  labels: {
    plain: ["hired", "聘用"],
    heading: ["Hired", "聘用的人"],
    inverse: ["Hired by", "聘用方"],
    past: ["had hired", "曾聘用"],
    planned: ["is to hire", "将聘用"],
    negated: ["did not hire", "未聘用"],
  },
  subject: [...organisationTypes],
  object: ["person"],
  cues: { en: [], zh: [] },
  examples: [],
});
