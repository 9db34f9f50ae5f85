import { type Language, languages } from "../../core/document.ts";

const themeChoices = ["auto", "light", "dark"] as const;

/** What a reader chose for this browser; it is no part of a link. */
export interface Preferences {
  readonly language: Language;
  readonly themeChoice: (typeof themeChoices)[number];
}

const key = "tieline.preferences";

/**
 * Storage is reached through a function, since a browser that forbids it throws on the way there.
 * Reads what was kept; without it the language is the browser's, and the theme is the system's.
 */
export function readPreferences(
  storage: () => Pick<Storage, "getItem">,
  preferred: readonly string[],
): Preferences {
  const known = preferred.find((tag) => /^(en|zh)\b/i.test(tag)) ?? "en";
  const fallback: Preferences = { language: /^zh/i.test(known) ? "zh" : "en", themeChoice: "auto" };
  try {
    const kept = JSON.parse(storage().getItem(key) ?? "{}");
    return {
      language: languages.find((each) => each === kept.language) ?? fallback.language,
      themeChoice: themeChoices.find((each) => each === kept.themeChoice) ?? fallback.themeChoice,
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
