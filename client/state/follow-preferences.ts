import { themeOf } from "./app-state.ts";
import type { AppStore } from "./create-app-store.ts";
import { keepPreferences } from "./preferences.ts";

/** Keeps language and theme in step with the page, the browser's storage and the system; gives a function that ends this. */
export function followPreferences(store: AppStore, page: Window, prefersDark: MediaQueryList): () => void {
  const show = () => {
    const state = store.getState();
    const { documentElement } = page.document;
    documentElement.lang = state.language === "zh" ? "zh-Hans" : "en";
    documentElement.dataset.theme = themeOf(state);
  };
  show();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.language !== before.language || state.themeChoice !== before.themeChoice) {
      keepPreferences(() => page.localStorage, { language: state.language, themeChoice: state.themeChoice });
    }
    // Whoever watches the theme hears of each writing, also of the same.
    if (state.language !== before.language || themeOf(state) !== themeOf(before)) show();
  });
  const takeSystem = () => store.setState({ systemTheme: prefersDark.matches ? "dark" : "light" });
  prefersDark.addEventListener("change", takeSystem);
  return () => {
    unsubscribe();
    prefersDark.removeEventListener("change", takeSystem);
  };
}
