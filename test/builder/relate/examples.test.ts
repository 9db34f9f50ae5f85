import { describe, expect, test } from "vitest";
import type { ExpectedRelation, RelationExample } from "../../../core/ontology/define-relation.ts";
import { relationTypes } from "../../../core/ontology/relations/index.ts";
import { claimsOf, mentionsIn } from "../read-examples.ts";

const expectedOf = ({ expect: expected }: RelationExample): readonly ExpectedRelation[] =>
  expected === null ? [] : "subject" in expected ? [expected] : expected;

/** Of a plain assertion; everything else must keep something from being read as one. */
const isPositive = (example: RelationExample): boolean => {
  const expected = expectedOf(example);
  return (
    expected.length > 0 &&
    expected.every(
      ({ polarity, modality }) => (polarity ?? "asserted") === "asserted" && (modality ?? "fact") === "fact",
    )
  );
};

describe.each(relationTypes.map((relation) => [relation.id, relation.examples] as const))(
  "%s",
  (id, examples) => {
    test.each(["en", "zh"] as const)(
      "has at least three positive and two negative examples in %s",
      (language) => {
        const own = examples.filter((example) => example.language === language);
        expect(own.filter(isPositive).length).toBeGreaterThanOrEqual(3);
        expect(own.filter((example) => !isPositive(example)).length).toBeGreaterThanOrEqual(2);
        expect(own.filter((example) => example.expect === null).length).toBeGreaterThanOrEqual(1);
      },
    );

    test("has no example twice", () => {
      expect(new Set(examples.map(({ text }) => text)).size).toBe(examples.length);
    });

    test.each(examples.map((example) => [example.text, example] as const))("%s", (text, example) => {
      const read = claimsOf(mentionsIn(text, example.language), id);
      const expected = expectedOf(example).map((claim) => ({
        polarity: "asserted",
        modality: "fact",
        ...claim,
      }));
      // Exactly these ends, and of each the properties that the example names.
      const order = (a: { subject: string; object: string }, b: { subject: string; object: string }) =>
        `${a.subject} ${a.object}` < `${b.subject} ${b.object}` ? -1 : 1;
      const sorted = expected.toSorted(order);
      const shown = read.toSorted(order).map((claim, at) => {
        const named = Object.keys(sorted[at] ?? { subject: "", object: "" });
        return Object.fromEntries(Object.entries(claim).filter(([name]) => named.includes(name)));
      });
      expect(shown).toEqual(sorted);
    });
  },
);
