import { expect, test } from "vitest";
import { parseGold } from "../../../builder/evaluate/gold.ts";

const relation = { s: "e1", p: "acquired", o: "e2", evidence: "A bought B" };
const entity = (id: string) => ({ id, type: "company", name: id, mentions: [] });

test("a relation is asserted, fact and not optional unless it says otherwise", () => {
  const gold = { lang: "en", entities: [entity("e1"), entity("e2")], relations: [relation] };
  expect(parseGold(JSON.stringify(gold)).relations).toEqual([
    { ...relation, polarity: "asserted", modality: "fact", optional: false },
  ]);
});

test.each([
  ["{", "this is not JSON."],
  ["[]", /^this is no gold annotation: the file: /],
  ['{"lang":"fr","entities":[],"relations":[]}', /^this is no gold annotation: lang: /],
  [
    JSON.stringify({ lang: "en", entities: [entity("e1")], relations: [relation] }),
    'the relation e1 acquired e2 needs the entity "e2", which is not listed.',
  ],
])("%s is refused", (content, message) => {
  expect(() => parseGold(content)).toThrow(message);
});
