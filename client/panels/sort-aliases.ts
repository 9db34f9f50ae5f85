import type { Alias } from "../../core/entity.ts";

/** Everyday names first, then former and full ones, mistranslations last; otherwise as they came. */
export function sortAliases(aliases: readonly Alias[]): Alias[] {
  return aliases.toSorted((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ kind }: Alias): number {
  if (kind === "mistranslation") return 3;
  if (kind === "full") return 2;
  return kind === "former" ? 1 : 0;
}
