import { expect, test } from "vitest";
import { firstChunk, reachedAtOnce } from "../../../client/bundle/first-chunk.ts";

const imports: Readonly<Record<string, readonly string[]>> = {
  main: ["app", "store"],
  app: ["store", "button"],
  button: ["app"],
  dialog: ["button", "dates"],
};
const graph = {
  getModuleInfo: (id: string) => (imports[id] ? { importedIds: imports[id] } : null),
};

test("the first chunk holds what the start imports at once, in circles too, and nothing that comes later", () => {
  expect([...reachedAtOnce("main", graph)].toSorted()).toEqual(["app", "button", "main", "store"]);
  const nameOf = firstChunk("main");
  expect(["main", "button", "dialog", "dates"].map((id) => nameOf(id, graph))).toEqual([
    "first",
    "first",
    null,
    null,
  ]);
});
