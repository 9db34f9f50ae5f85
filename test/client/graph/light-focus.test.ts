import { expect, test } from "vitest";
import { drawnGraph } from "../../../client/graph/scene/drawn-graph.ts";
import { fan } from "../../../client/graph/scene/fan.ts";
import type { Focus } from "../../../client/graph/scene/focus.ts";
import { light } from "../../../client/graph/scene/light.ts";
import { leadingStatements } from "../../../client/graph/scene/light-focus.ts";
import { initialView } from "../../../client/state/view-state.ts";
import { indexOf } from "../../../client/state/visible-part.ts";
import { smallOverview } from "../small-overview.ts";

const index = indexOf(smallOverview);
const [first, second] = [index.statements[0], index.statements[1]];
if (!first || !second) throw new Error("The small overview has fewer than two statements.");
const focus: Focus = {
  ends: [first.subject],
  routes: [
    { entities: [first.subject, first.object], steps: [[first.id]] },
    { entities: [second.subject, second.object], steps: [[second.id]] },
  ],
  chosen: 1,
  pointed: undefined,
  lines: "first",
  key: "a question",
};
const nothing = { ...initialView, part: { ...initialView.part, base: "none" as const } };
const at = (id: string) => index.entityAt.get(id) ?? -1;

test("what a focus shows is drawn although the part has nothing of it", () => {
  expect(drawnGraph(index, nothing, "full").entityCount).toBe(0);
  const drawn = drawnGraph(index, nothing, "full", focus);
  expect([drawn.statements[0], drawn.statements[1]]).toEqual([1, 1]);
  expect([first.subject, first.object].map((id) => drawn.entities[at(id)])).toEqual([1, 1]);
});

test("the chosen route is loud, the others are lit, the ends are ringed, and nothing else is", () => {
  const drawn = drawnGraph(index, initialView, "full", focus);
  const lit = light(index, drawn, { kind: "none" }, { kind: "none" }, focus);
  expect(new Map(lit?.statements)).toEqual(
    new Map([
      [0, "path"],
      [1, "opened"],
    ]),
  );
  expect(lit?.entities.get(at(first.subject))).toBe("end");
});

test("one statement of a step is drawn straight for all between the two", () => {
  const one = { ...focus, routes: focus.routes.slice(0, 1) };
  const drawn = drawnGraph(index, initialView, "full", one);
  const pair = (statement: number) =>
    [index.subjects[statement] ?? 0, index.objects[statement] ?? 0].toSorted((a, b) => a - b).join(" ");
  const parallel = [...index.statements.keys()].filter((other) => pair(other) === pair(0) && other !== 0);
  const { slots, bundled, standsFor } = fan(index, drawn, new Set(), leadingStatements(index, one));
  expect([slots[0], standsFor.get(0) ?? 0]).toEqual([0, parallel.length]);
  expect([...bundled].toSorted()).toEqual(parallel.toSorted());
});
