import { expect, test } from "vitest";
import { findPassages, passageAt } from "../../../../client/panels/document/find-passages.ts";
import { DocumentId } from "../../../../core/document.ts";
import { smallSnapshot } from "../../../fixtures/small-snapshot.ts";

const lizhi = DocumentId.parse("qingyun-lizhi");
const { text } = smallSnapshot.documents.find(({ id }) => id === lizhi) ?? { text: "" };
const passages = findPassages(lizhi, smallSnapshot.statements);

test("statements of the same sentence share a passage, and passages stand as in the text", () => {
  expect(passages.map(({ start, end, claims }) => [text.slice(start, end), claims.length])).toEqual([
    ["青云首席科学家单远帆已离职，加入兰亭科技。", 2],
    ["青云否认与兰亭科技合作。", 1],
    ["柳树资本也投资了青云。", 1],
  ]);
});

test("an offset leads to the passage that begins there or lies around it, and elsewhere to none", () => {
  const [first, second] = passages;
  expect(passageAt(passages, first?.start)).toBe(first);
  expect(passageAt(passages, (second?.start ?? 0) + 3)).toBe(second);
  expect(passageAt(passages, 100_000)).toBeUndefined();
  expect(passageAt(passages, undefined)).toBeUndefined();
});
