import { expect, test } from "vitest";
import { languages } from "../../../server/search/languages.ts";
import { createMemoryStore } from "../../../server/stores/memory-store.ts";
import { smallSnapshot } from "../../fixtures/small-snapshot.ts";
import { graphStoreSuite } from "./graph-store-suite.ts";

graphStoreSuite("the store in memory", async (snapshot) => createMemoryStore(snapshot, { languages }));

test("an overview of a large graph has the best connected part with the statements in it", async () => {
  const store = createMemoryStore(smallSnapshot, { languages, overviewLimit: 2 });
  const { entities, statements, counts } = await store.overview();
  expect(entities.map(({ id }) => id)).toEqual(["company:lanting", "company:qingyun"]);
  expect(statements.map(({ id }) => id)).toEqual(["s03", "s08"]);
  expect(counts.entities).toBe(8);
});
