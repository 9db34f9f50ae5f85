/** One cue of context: where it must stand, relative to the relation's own cue, to have it in its scope. */
export interface ContextRule {
  readonly sets:
    | "negated"
    | "planned"
    | "reported"
    | "denied"
    | "undenied"
    | "dropped"
    | "tried"
    | "open"
    | "former"
    | "real";
  /** Matched against: all of the sentence before the cue, its clause before the cue, the cue itself with its auxiliaries, or what follows. */
  readonly where: "lead" | "before" | "cue" | "after" | "sentence";
  readonly pattern: RegExp;
}
