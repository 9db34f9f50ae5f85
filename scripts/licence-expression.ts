/** Licences that a dependency may have. MPL-2.0 asks for the source of changed files only, and we change none. */
const allowed = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "CC0-1.0",
  "CC-BY-4.0",
  "Python-2.0",
  "BlueOak-1.0.0",
  "Unlicense",
  "MPL-2.0",
]);

/**
 * Whether an SPDX licence expression (https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions) can be met by
 * allowed licences: one side of OR, both sides of AND. What cannot be read is not allowed.
 */
export function isAllowedLicence(expression: string): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let place = 0;
  const either = (): boolean => {
    let met = both();
    while (tokens[place] === "OR") {
      place += 1;
      met = both() || met;
    }
    return met;
  };
  const both = (): boolean => {
    let met = one();
    while (tokens[place] === "AND") {
      place += 1;
      met = one() && met;
    }
    return met;
  };
  const one = (): boolean => {
    const token = tokens[place];
    place += 1;
    if (token !== "(") return allowed.has(token ?? "");
    const met = either();
    const isClosed = tokens[place] === ")";
    place += 1;
    return met && isClosed;
  };
  const met = either();
  return met && place === tokens.length;
}

/** The SPDX name of the licence that a LICENSE file's title names: MIT or Apache-2.0; empty for any other text. */
export function licenceByTitle(text: string): string {
  if (/^\s*(?:The )?MIT License\b/i.test(text)) return "MIT";
  if (/^\s*Apache License\s+Version 2\.0\b/.test(text)) return "Apache-2.0";
  return "";
}
