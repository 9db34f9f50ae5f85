import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runApp } from "./running-app.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-client-"));
mkdirSync(join(folder, "assets"));
writeFileSync(join(folder, "index.html"), "<!doctype html><title>Tieline</title>");
writeFileSync(join(folder, "assets", "main-abc123.js"), "console.log(1);");
afterAll(() => rmSync(folder, { recursive: true }));

test("the page is asked for anew each time, hashed files are kept for a year", async () => {
  await using app = await runApp({ clientFolder: folder });
  const page = await app.get("/?entity=company:lanting");
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(page.headers.get("cache-control")).toBe("no-cache");
  expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
  expect(await page.text()).toContain("Tieline");
  const script = await app.get("/assets/main-abc123.js");
  expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});

test.each(["/assets/none.js", "/../package.json", "/%2e%2e/package.json", "/.env"])(
  "%s is not there",
  async (path) => {
    await using app = await runApp({ clientFolder: folder });
    expect((await app.get(path)).status).toBe(404);
  },
);

test("without a built client the page says how to build it", async () => {
  await using app = await runApp({ clientFolder: join(folder, "none") });
  expect(await (await app.get("/")).json()).toMatchObject({ status: 404, code: "client_not_built" });
  expect((await app.get("/healthz")).status).toBe(200);
});
