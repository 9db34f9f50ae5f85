import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const investedIn = defineRelation("invested_in", {
  kind: "money",
  labels: {
    plain: ["invested in", "投资"],
    heading: ["Investments", "投资的公司"],
    inverse: ["Investors", "投资方"],
    past: ["had invested in", "曾投资"],
    planned: ["is to invest in", "拟投资"],
    negated: ["did not invest in", "未投资"],
  },
  subject: [...organisationTypes, "person"],
  object: ["company", "institution", "product", "investor"],
  recurs: true,
  cues: { en: [], zh: [] },
  examples: [],
});
