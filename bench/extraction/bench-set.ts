import type { Knowledge } from "../../builder/knowledge.ts";
import type { Scores } from "./tally.ts";

/** What narrows a run: folds where the set has them, and at most so many items. */
export interface Selection {
  readonly folds?: readonly number[];
  readonly limit: number;
}

/** A labelled set that the extraction is measured on: how it is scored, and the scoring. */
export interface BenchSet {
  /** The option that names its file. */
  readonly option: string;
  readonly title: string;
  /** Where the file lies when the option is not given, within the folder of the data. */
  readonly file: string;
  /** One line: what counts as right. */
  readonly protocol: string;
  /** Scores the content of the file; throws an Error that says which line is wrong. */
  score(content: string, knowledge: Knowledge, selection: Selection): Scores;
}
