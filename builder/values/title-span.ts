/** A job title in a sentence; `role` is its normalised head ("chief executive officer"), `isFormer` where "former" or 前 stands before it. */
export interface TitleSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly role: string;
  readonly isFormer?: boolean;
  readonly isPlural?: boolean;
}
