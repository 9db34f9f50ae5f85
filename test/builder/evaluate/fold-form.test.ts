import { expect, test } from "vitest";
import { foldForm } from "../../../builder/evaluate/fold-form.ts";

test.each([
  ["The Quillon-Systems, Inc.", "quillonsystemsinc"],
  ["Ｑｕｉｌｌｏｎ（ＡＩ）", "quillonai"],
  ["「岚桥 · 科技」", "岚桥科技"],
  ["Straße", "strasse"],
  ["Theseus", "seus"],
])("%s folds to %s", (form, folded) => {
  expect(foldForm(form)).toBe(folded);
});
