/** A date as the text has it; `from` and `to` are never finer than the text, and absent where it says only "recently". */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  readonly precision?: "year" | "half" | "quarter" | "month" | "day";
}
