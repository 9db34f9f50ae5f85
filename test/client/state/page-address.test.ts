import { expect, test } from "vitest";
import { canonicalSearch, readAddress, searchOf } from "../../../client/state/address/page-address.ts";
import { decodeView, encodeView } from "../../../client/state/view-address.ts";
import { initialView } from "../../../client/state/view-state.ts";
import { ViewId } from "../../../core/api.ts";

const id = ViewId.parse("abcdefghij");
const story = { title: "A", steps: [{ title: "", text: "", address: "" }] };
const closed = { kind: "closed" } as const;

test.each([
  ["?view=abcdefghij", { what: "view", id: "abcdefghij", step: 0 }],
  ["?story=abcdefghij&step=3", { what: "story", id: "abcdefghij", step: 2 }],
  ["?story=abcdefghij&step=x", { what: "story", id: "abcdefghij", step: 0 }],
  ["?entity=company:zhipu", undefined],
])("%s names what the server keeps", (search, kept) => {
  expect(readAddress(search).kept).toEqual(kept);
});

test.each([
  ["?entity=company:zhipu&camera=0.5,0.5,1", []],
  ["?camera=1,2&expand=x&hide=person", ["expand", "camera"]],
  ["?entity=nobody&hide=nothing", ["entity", "hide"]],
  ["?utm_source=mail&screen=graph", []],
  ["?view=abcdefghij&camera=x", []],
])("of %s cannot be read: %o", (search, unread) => {
  expect(readAddress(search).unread).toEqual(unread);
});

test("language and theme are the frame's to say, and nobody else's", () => {
  expect(readAddress("?embed=1&lang=zh&theme=dark")).toMatchObject({
    isEmbedded: true,
    language: "zh",
    theme: "dark",
  });
  expect(readAddress("?lang=zh&theme=dark")).not.toHaveProperty("language");
});

test("the short id stands in the address as long as the page shows what it stands for", () => {
  const view = decodeView("?entity=company:zhipu");
  const keptView = { id, address: encodeView(view) };
  expect(searchOf({ view, story: closed, keptView })).toBe("?view=abcdefghij");
  expect(searchOf({ view: initialView, story: closed, keptView })).toBe("");
});

test("while a kept story is read the address is the story's; one's own draft has none", () => {
  const reading = { kind: "reading", story, step: 1 } as const;
  expect(searchOf({ view: initialView, story: { ...reading, id }, keptView: undefined })).toBe(
    "?story=abcdefghij&step=2",
  );
  expect(searchOf({ view: initialView, story: reading, keptView: undefined })).toBe("");
});

test.each(["", "?entity=company:zhipu", "?view=abcdefghij", "?story=abcdefghij&step=2"])(
  "%s is written as the page writes it",
  (search) => {
    expect(canonicalSearch(search)).toBe(search);
    expect(canonicalSearch(`${search}${search ? "&" : "?"}utm_source=mail`)).toBe(search);
  },
);
