import { withoutLegalForm } from "../resolve/name-key.ts";
import type { Decision } from "./decision.ts";

// Two capitals that are a legal form where a known name stands before them.
const rareForms = / (?:SA|S\.A\.?|SE|AB|AS|ASA|Oyj?|SpA|S\.p\.A\.|KK|PJSC|KGaA|SAS)$/;
// Words that a firm's full name has and its usual name leaves out.
const idle =
  /^(?:group|holdings?|motors?|auto|automobiles?|technology|technologies|corporation|company|co|corp)\.?$/i;

/** Full names of firms that the lexicon knows by a shorter one, with its entry: "Kobi Motor Group Co. Ltd." is Kobi. */
export function longFormsOfKnown(decisions: ReadonlyMap<string, Decision>): Decision[] {
  return [...decisions.values()].flatMap((decision) => {
    if (decision.entry || !/^[A-Z].* /.test(decision.text) || decision.type === "person") return [];
    let stem = withoutLegalForm(decision.text).replace(rareForms, "");
    for (;;) {
      const known = stem === decision.text ? undefined : decisions.get(stem);
      if (known?.entry) return [{ ...decision, type: known.type, entry: known.entry }];
      const cut = stem.lastIndexOf(" ");
      if (cut < 0 || !idle.test(stem.slice(cut + 1))) return [];
      stem = stem.slice(0, cut);
    }
  });
}
