import { existsSync } from "node:fs";
import { readFirstLoad } from "./first-load.ts";

/** Most that the page may load before it shows anything, in kB (1000 bytes) of compressed JavaScript. */
const MOST = 300;
const folder = "dist/client";

if (!existsSync(folder)) {
  console.error(`There is no ${folder}: build the page first, with npm run build:client.`);
  process.exit(1);
}
const scripts = readFirstLoad(folder);
const total = scripts.reduce((sum, { compressed }) => sum + compressed, 0) / 1000;
const said = `${scripts.length} scripts, ${total.toFixed(1)} kB compressed, of at most ${MOST}`;
if (scripts.length === 0 || total > MOST) {
  const largest = scripts.slice(0, 8).map(({ path, compressed }) => `  ${compressed} ${path}`);
  console.error(
    [`First load: ${said}. What a first screen does not need belongs in an import().`, ...largest].join("\n"),
  );
  process.exit(1);
}
console.log(`First load: ${said}.`);
