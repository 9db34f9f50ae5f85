import { expect, test } from "vitest";
import { deriveQuestions } from "../../../client/panels/derive-questions.ts";
import { smallOverview, statement } from "../small-overview.ts";

const questions = (overview = smallOverview) =>
  deriveQuestions(overview).map(({ wording, entity, answers }) => [wording, entity.id, answers]);

test("a question is about the entity with most answers, and has two at least; denials and plans are none", () => {
  expect(questions()).toEqual([["whoLeft", "company:north", 2]]);
});

test("no entity is asked about twice", () => {
  const more = [
    statement("m1", "person:an", "founded", "company:north"),
    statement("m2", "person:bo", "founded", "company:north"),
    statement("m3", "person:an", "founded", "company:south"),
    statement("m4", "person:bo", "founded", "company:south"),
  ];
  expect(questions({ ...smallOverview, statements: [...smallOverview.statements, ...more] })).toEqual([
    ["whoLeft", "company:north", 2],
    ["whoFounded", "company:south", 2],
  ]);
});

test("a graph in which little is said has no questions", () => {
  expect(questions({ ...smallOverview, statements: smallOverview.statements.slice(3) })).toEqual([]);
});
