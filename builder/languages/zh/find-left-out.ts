import type { Span } from "../../../core/document.ts";
import { leftOut } from "./name-words.ts";

const byHead = new Map<string, string[]>();
for (const name of [...leftOut].sort((a, b) => b.length - a.length)) {
  const head = name.slice(0, 2);
  byHead.set(head, [...(byHead.get(head) ?? []), name]);
}

/** Where a Chinese text names an exchange, a medium or a data service, and not a firm of which that is a part. */
export function findLeftOut(text: string): Span[] {
  const found: Span[] = [];
  for (let at = 0; at < text.length - 1; at += 1) {
    const name = byHead.get(text.slice(at, at + 2))?.find((each) => text.startsWith(each, at));
    if (
      !name ||
      /^(?:（[^）]{2,4}）|有限|集团|股份|控股|系|基金|资本|投资|战投)/.test(text.slice(at + name.length))
    )
      continue;
    found.push({ start: at, end: at + name.length });
    at += name.length - 1;
  }
  return found;
}
