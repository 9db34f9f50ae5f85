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
  cues: {
    en: [
      String.raw`{<s} {v:hire,poach,recruit,rehire,lure,snap up,scoop up,onboard,bring on,bring in,nab,snag} (?:away )?(?:its |the |former |new |[a-z-]+ )*(?:{org} )?(?:{t} )?{n}{o}`,
      String.raw`{<o} {p:hire,poach,recruit,lure,bring on,bring in}(?: away)?(?: as (?:its |the )?{t})? (?:by|to) {n}{s}`,
      String.raw`{s}'s (?:[a-z-]+ )?<hiring|recruitment|poaching|hire> of {n}{o}`,
    ],
    zh: [
      String.raw`{<s}{a}<聘请|聘用|挖来|挖走|挖到|招揽|招募|延揽|引进|引入|请来|招来|挖角|网罗|挖>(?:了|到|来|前|原)*(?:{org}(?:的|旗下|前|原){0,2}){0,3}(?:{t})?{n}{o}`,
      String.raw`{<o}{a}被{s}<挖走|挖角|聘请|聘用|招募|招至麾下|招入麾下>`,
    ],
  },
  examples: [],
});
