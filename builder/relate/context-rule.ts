/** One cue of context: where it must stand, relative to the relation's own cue, to have it in its scope. */
export interface ContextRule {
  readonly sets: "negated" | "planned" | "reported" | "denied" | "open" | "former" | "real";
  /** Matched against: the text of the clause before the cue, the cue itself with its auxiliaries, or what follows. */
  readonly where: "before" | "cue" | "after" | "sentence";
  readonly pattern: RegExp;
}
