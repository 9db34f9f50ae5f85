import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { isAllowedLicence, licenceByTitle } from "./licence-expression.ts";

const listPath = "docs/licences.md";

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

interface Dependency {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly use: "to run" | "to develop";
}

/** What package-lock.json names; the licence from the installed package, or from the lock for other platforms' ones. */
function readDependencies(): Dependency[] {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const dependencies = Object.entries(lock.packages)
    .filter(([path, { link }]) => path.startsWith("node_modules/") && !link)
    .map(([path, locked]): Dependency => {
      const manifest = `${path}/package.json`;
      const installed = existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")) : {};
      return {
        name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
        version: locked.version ?? "?",
        licence: licenceOf(installed) || locked.license || readTitledLicence(path),
        use: locked.dev ? "to develop" : "to run",
      };
    });
  const key = ({ name, version }: Dependency) => `${name}@${version}`;
  const once = new Map(dependencies.map((dependency) => [key(dependency), dependency]));
  return [...once.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** The licence of a package whose manifest says none, by the title of the LICENSE file that it brings; empty if there is none. */
function readTitledLicence(folder: string): string {
  const file = `${folder}/LICENSE`;
  return existsSync(file) ? licenceByTitle(readFileSync(file, "utf8")) : "";
}

/** Old packages have an object, or a list, where SPDX wants an expression. */
function licenceOf(manifest: { license?: unknown; licenses?: unknown }): string {
  const one = (given: unknown): string =>
    typeof given === "string" ? given : ((given as { type?: string } | undefined)?.type ?? "");
  if (Array.isArray(manifest.licenses)) return manifest.licenses.map(one).join(" OR ");
  return one(manifest.license);
}

function listed(dependencies: readonly Dependency[]): string {
  const rows = dependencies.map(
    ({ name, version, licence, use }) => `| ${name} | ${version} | ${licence} | ${use} |`,
  );
  return `# Licences of the dependencies

Written by \`npm run check:licences -- --write\`; the check fails where this list is not the one of package-lock.json,
or where a licence is not on the list in scripts/licence-expression.ts.

| Package | Version | Licence | Needed |
|---|---|---|---|
${rows.join("\n")}
`;
}

const { values } = parseArgs({ options: { write: { type: "boolean" } } });
const dependencies = readDependencies();
const list = listed(dependencies);
if (values.write) writeFileSync(listPath, list);

const refused = dependencies.filter(({ licence }) => !isAllowedLicence(licence));
for (const { name, version, licence } of refused) {
  console.error(`${name} ${version} has the licence "${licence}", which is not allowed.`);
}
const isCurrent = existsSync(listPath) && readFileSync(listPath, "utf8") === list;
if (!isCurrent) console.error(`${listPath} is out of date; run: npm run check:licences -- --write`);
if (refused.length > 0 || !isCurrent) process.exitCode = 1;
else console.log(`${dependencies.length} dependencies, all of them with an allowed licence.`);
