import { expect, test } from "vitest";
import { readSettings } from "../../server/read-settings.ts";

test("without any setting the server is for this machine, and anyone may embed its pages", () => {
  expect(readSettings({})).toEqual({
    host: "127.0.0.1",
    port: 4280,
    viewsFile: undefined,
    mostViews: 10_000,
    overviewLimit: 10_000,
    embedFrom: "anyone",
  });
});

test("views and frames are settings", () => {
  const environment = {
    VIEWS_FILE: "/srv/views.ndjson",
    MOST_VIEWS: "0",
    EMBED_FROM: "https://example.org, https://*.example.com:8443",
  };
  expect(readSettings(environment)).toMatchObject({
    viewsFile: "/srv/views.ndjson",
    mostViews: 0,
    embedFrom: ["https://example.org", "https://*.example.com:8443"],
  });
  expect(readSettings({ EMBED_FROM: "nobody" }).embedFrom).toBe("nobody");
});

test("an overview has at least one entity", () => {
  expect(readSettings({ OVERVIEW_LIMIT: "500" }).overviewLimit).toBe(500);
  expect(readSettings({ OVERVIEW_LIMIT: "0" }).overviewLimit).toBe(1);
});

test.each([
  [{ EMBED_FROM: "example.org" }, 'EMBED_FROM has "example.org"'],
  [{ EMBED_FROM: "https://a.example; script-src *" }, "EMBED_FROM has"],
  [{ MOST_VIEWS: "many" }, 'MOST_VIEWS is "many"'],
])("a setting that means nothing is one line: %o", (environment, line) => {
  expect(() => readSettings(environment)).toThrow(line);
});
