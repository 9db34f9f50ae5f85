import { z } from "zod";
import { Language } from "../../core/document.ts";

/** What a reader chose for this browser; it is no part of a link. */
export const Preferences = z.object({ language: Language, themeChoice: z.enum(["auto", "light", "dark"]) });
export type Preferences = z.infer<typeof Preferences>;

const key = "tieline.preferences";

/**
 * Storage is reached through a function, since a browser that forbids it throws on the way there.
 * Reads what was kept; without it the language is the browser's, and the theme is the system's.
 */
export function readPreferences(
  storage: () => Pick<Storage, "getItem">,
  languages: readonly string[],
): Preferences {
  const known = languages.find((tag) => /^(en|zh)\b/i.test(tag)) ?? "en";
  const fallback: Preferences = { language: /^zh/i.test(known) ? "zh" : "en", themeChoice: "auto" };
  try {
    const kept = Preferences.partial().parse(JSON.parse(storage().getItem(key) ?? "{}"));
    return {
      language: kept.language ?? fallback.language,
      themeChoice: kept.themeChoice ?? fallback.themeChoice,
    };
  } catch {
    // Damaged, or a browser that forbids storage: nothing that a reader needs to know of.
    return fallback;
  }
}

/** Keeps a choice; where storage is forbidden or full it lasts as long as the page. */
export function keepPreferences(storage: () => Pick<Storage, "setItem">, preferences: Preferences): void {
  try {
    storage().setItem(key, JSON.stringify(preferences));
  } catch {
    // See above.
  }
}
