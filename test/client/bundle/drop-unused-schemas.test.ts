import { expect, test } from "vitest";
import { markSchemas } from "../../../client/bundle/drop-unused-schemas.ts";

test.each([
  ["export const Id = z.string();", "export const Id = /* @__PURE__ */ (() => z.string())();"],
  ["const Ids = Id.array().min(1);", "const Ids = /* @__PURE__ */ (() => Id.array().min(1))();"],
  [
    "const A = z.int(), B = z.object({ a: A.optional() });",
    "const A = /* @__PURE__ */ (() => z.int())(), B = /* @__PURE__ */ (() => z.object({ a: A.optional() }))();",
  ],
])("the schema of %s is marked as free of effects", (code, marked) => {
  expect(markSchemas(code)).toBe(marked);
});

test.each([
  ["a call of a function", "const kept = start(z.string());"],
  ["a call on another object", "const kept = store.open();"],
  ["a variable", "let kept = z.string();"],
  ["a statement", "z.config({ jitless: true });"],
  ["a schema in a function", "export function read() { const Id = z.string(); return Id; }"],
  ["a plain value", "export const most = 30;"],
])("%s stays as it is", (_what, code) => {
  expect(markSchemas(code)).toBe(code);
});
