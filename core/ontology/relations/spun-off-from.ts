import { defineRelation } from "../define-relation.ts";
import { organisationTypes } from "../entity-type.ts";

export const spunOffFrom = defineRelation("spun_off_from", {
  kind: "structure",
  labels: {
    plain: ["spun off from", "脱胎于"],
    heading: ["Came from", "脱胎自"],
    inverse: ["Spin-offs", "脱胎而出的公司"],
    past: ["spun off from", "曾脱胎于"],
    planned: ["is to spin off from", "拟拆分自"],
    negated: ["did not spin off from", "并非脱胎于"],
  },
  subject: [...organisationTypes, "product"],
  object: [...organisationTypes, "product"],
  cues: { en: [], zh: [] },
  examples: [],
});
