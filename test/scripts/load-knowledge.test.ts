import { expect, test } from "vitest";
import { loadKnowledge } from "../../scripts/load-knowledge.ts";

test("the knowledge that comes with the project is read whole, and its fingerprint is the same each time", async () => {
  const [first, second] = [await loadKnowledge(), await loadKnowledge()];
  expect(first.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  expect(second.fingerprint).toBe(first.fingerprint);
  expect(first.lexicon.byText.get("智谱")?.entry).toBe("company:zhipu");
  expect(first.lexicon.byText.get("Zhipu")?.entry).toBe("company:zhipu");
  expect(first.commonWords.has("company")).toBe(true);
  expect(first.givenNames.size).toBeGreaterThan(100);
});
