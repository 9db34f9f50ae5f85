import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import type { Proposal } from "../../recognize/name-span.ts";

/** What makes another firm's name of a firm's name; stakes and assets are one only among investors. */
const additions: readonly (readonly [RegExp, EntityTypeId | undefined])[] = [
  [
    /^(?:股权|资产)(?=[、和及与等]|(?:联合|共同|继续|持续|独家|战略)*(?:领投|跟投|参投|入股|投资))/,
    "investor",
  ],
  [
    /^(?:基金|创投|战投|产投|产业基金|风投|创新投)(?=[、，和及与等也]|(?:联合|共同|继续|持续|独家|战略)*(?:领投|跟投|参投|加注|加码|入股))/,
    "investor",
  ],
  [
    /^(?:中国|控股|金融|汽车|智能|云|科技)(?=[、，和及与等]|(?:联合|共同|继续|持续|独家|战略)*(?:领投|跟投|参投|加注|加码|宣布|\ue010)|(?:董事长|总裁|CEO|首席|副总裁|总经理))/,
    undefined,
  ],
];

const SURE = 0.3;

/** Longer names that begin with a proposed one: 某某中国 and 某某股权 before a mark of a list, a verb or a title. */
export function extendNames(text: string, proposals: readonly Proposal[]): Proposal[] {
  return proposals.flatMap(({ start, end, type: own, weight }) => {
    if ((own !== "company" && own !== "investor") || weight < SURE) return [];
    const rest = text.slice(end);
    for (const [pattern, type] of additions) {
      const added = pattern.exec(rest)?.[0];
      if (added === undefined) continue;
      if (
        type === "investor" &&
        /(?:收购|转让|持有|出售|受让|质押|购买|处置)[^，。；]{0,12}$/.test(text.slice(0, start))
      )
        return [];
      return [{ start, end: end + added.length, channel: "form" as const, type: type ?? own, weight: 0.8 }];
    }
    return [];
  });
}
