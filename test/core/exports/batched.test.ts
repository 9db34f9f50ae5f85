import { expect, test } from "vitest";
import { batched } from "../../../core/exports/batched.ts";

test("pieces are joined to large ones, in order, and the rest comes last", () => {
  const pieces = Array.from({ length: 100 }, (_, index) => String(index % 10).repeat(1000));
  const batches = [...batched(pieces)];
  expect(batches.join("")).toBe(pieces.join(""));
  expect(batches.map(({ length }) => length)).toEqual([66_000, 34_000]);
});

test("nothing gives nothing", () => {
  expect([...batched([])]).toEqual([]);
  expect([...batched(["", ""])]).toEqual([]);
});
