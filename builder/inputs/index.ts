import type { InputFormat } from "./input.ts";
import { markdown } from "./markdown.ts";
import { plainText } from "./plain-text.ts";

/** All file formats that a build reads. */
export const inputFormats: readonly InputFormat[] = [plainText, markdown];

/** The format of a file by the ending of its name. */
export function formatOf(path: string): InputFormat | undefined {
  const name = path.toLowerCase();
  return inputFormats.find((format) => format.extensions.some((extension) => name.endsWith(extension)));
}
