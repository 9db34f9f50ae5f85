import { expect, test } from "vitest";
import { evaluate } from "../../../builder/evaluate/evaluate.ts";
import { parseGold } from "../../../builder/evaluate/gold.ts";
import { countNameChannels } from "../../../builder/explain/count-name-channels.ts";
import { buildFrom, fileOf } from "../build-from.ts";
import { knowledge } from "./reading-of.ts";

test("each predicted entity counts once, for all channels that proposed its names", () => {
  const text = "Tencent acquired Brightfold AI.";
  const snapshot = buildFrom([fileOf("a.md", text)]);
  const gold = parseGold(
    JSON.stringify({
      lang: "en",
      entities: [
        { id: "e1", type: "company", name: "Tencent", mentions: [] },
        { id: "e2", type: "company", name: "Quillon", mentions: [] },
      ],
      relations: [],
    }),
  );
  const channels = countNameChannels(snapshot, evaluate(snapshot, [{ name: "a", gold, text }]), knowledge);
  const known = Object.entries(channels).filter(([key]) => key.includes("lexicon"));
  const unknown = Object.entries(channels).filter(([key]) => !key.includes("lexicon"));
  expect(known.map(([, figures]) => figures)).toEqual([{ precision: 1, share: 1 / 2, tp: 1, fp: 0 }]);
  expect(unknown.map(([, figures]) => figures)).toEqual([{ precision: 0, share: 0, tp: 0, fp: 1 }]);
});
