import { expect, test } from "vitest";
import { buildTimeline } from "../../../core/graph/build-timeline.ts";
import { indexSnapshot } from "../../../server/stores/snapshot-index.ts";
import { smallSnapshot } from "../../fixtures/small-snapshot.ts";

test("a timeline goes by the date of the event, else by that of the earliest document", () => {
  const { statementCards } = indexSnapshot(smallSnapshot);
  const { events, undated } = buildTimeline([...statementCards.values()]);
  expect(events.map(({ date, basis, statement }) => `${date} ${basis} ${statement.id}`)).toEqual([
    "2021 event s02",
    "2024 event s01",
    "2024-03-05 published s03",
    "2024-03-05 published s04",
    "2024-03-06 published s05",
    "2025-01 published s06",
    "2025-01 published s07",
    "2025-01 published s08",
    "2025-01 published s09",
  ]);
  expect(undated).toBe(2);
});
