import { expect, test } from "vitest";
import { indexRules, rulesFor } from "../../../builder/relate/rule-index.ts";
import { compileCue } from "../../../builder/relate/rule-language.ts";
import { relationTypes } from "../../../core/ontology/relations/index.ts";

const acquired = relationTypes.find(({ id }) => id === "acquired");
if (!acquired) throw new Error("The relation acquired is gone; the test needs another one.");
const rules = ["{s} {v:buy} {o}", "{s} {v:take over} {o}", "{s} {t} {o}"].map((cue, index) =>
  compileCue(cue, acquired, "en", index),
);

test("only rules whose words and names stand in the sentence are tried, in their order", () => {
  const index = indexRules(rules);
  const company = "\ue100";
  const title = "\ue120";
  expect(rulesFor(index, `${company} ${title} ${company}`).map(({ id }) => id)).toEqual(["acquired:en3"]);
  expect(rulesFor(index, `${company} Bought ${company}; it took over`).map(({ id }) => id)).toEqual([
    "acquired:en1",
    "acquired:en2",
  ]);
  expect(rulesFor(index, "They bought it and took over.")).toEqual([]);
});
