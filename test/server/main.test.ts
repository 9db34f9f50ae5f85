import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { smallSnapshot } from "../fixtures/small-snapshot.ts";

const folder = mkdtempSync(join(tmpdir(), "tieline-main-"));
const snapshotFile = join(folder, "snapshot.json");
writeFileSync(snapshotFile, JSON.stringify(smallSnapshot));
const damagedFile = join(folder, "damaged.json");
writeFileSync(damagedFile, JSON.stringify({ ...smallSnapshot, entities: [{ id: 1 }] }));
const danglingFile = join(folder, "dangling.json");
writeFileSync(danglingFile, JSON.stringify({ ...smallSnapshot, entities: smallSnapshot.entities.slice(1) }));
const otherFile = join(folder, "other.json");
writeFileSync(otherFile, "{}");
afterAll(() => rmSync(folder, { recursive: true }));

function serve(environment: Record<string, string>, snapshot = snapshotFile) {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "scripts/serve.ts", "--snapshot", snapshot, "--client", folder],
    { env: { ...process.env, ...environment } },
  );
  let output = "";
  let errors = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    errors += text;
  });
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, output, errors })),
  );
  const address = new Promise<string>((resolve) =>
    child.stdout.on("data", () => {
      const found = /http:\S+/.exec(output);
      if (found) resolve(found[0]);
    }),
  );
  return { child, ended, address };
}

test.each([
  ["PORT is no number", { PORT: "http" }, snapshotFile, /^PORT is "http"; it must be a number .*\n$/],
  ["PORT is too large", { PORT: "70000" }, snapshotFile, /^PORT is "70000"; .*\n$/],
  [
    "the snapshot is missing",
    {},
    join(folder, "none.json"),
    /^Cannot read the snapshot .*npm run build:graph.*\n$/,
  ],
  ["the snapshot is damaged", {}, damagedFile, /^.*damaged at entities\.0.*\n$/],
  [
    "an end of a statement is missing",
    {},
    danglingFile,
    /^.*damaged: statement "s01" names .*company:lanting.*\n$/,
  ],
  ["the file is no snapshot", {}, otherFile, /^.*not a Tieline snapshot.*\n$/],
])("when %s there is one clear line and exit code 1", async (_, environment, snapshot, line) => {
  const { code, output, errors } = await serve({ PORT: "0", ...environment }, snapshot).ended;
  expect(errors).toMatch(line);
  expect(output).toBe("");
  expect(code).toBe(1);
});

test("a taken port is one clear line and exit code 1", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => holder.once("listening", resolve));
  const { port } = holder.address() as { port: number };
  const { code, errors } = await serve({ PORT: String(port) }).ended;
  holder.close();
  expect(errors).toMatch(new RegExp(`^Port ${port} is taken on 127\\.0\\.0\\.1; .*\\n$`));
  expect(code).toBe(1);
});

test("the server says where it is, answers, and ends in good order when told to", async () => {
  const { child, ended, address } = serve({ PORT: "0" });
  const home = await address;
  const response = await fetch(new URL("/api/overview", home));
  expect(response.status).toBe(200);
  await response.arrayBuffer();
  child.kill("SIGTERM");
  const { code, output, errors } = await ended;
  expect(output).toBe(`Tieline is at ${home}\n`);
  expect(errors).toBe("");
  expect(code).toBe(0);
});
