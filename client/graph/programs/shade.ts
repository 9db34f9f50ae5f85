/** Colours and fading that all programs of one picture share: a change needs a new frame, not new data. */
export interface Shade {
  /** 0 at rest, 1 when something else is lit. */
  faded: number;
  rim: readonly [number, number, number];
  nodeFaded: readonly [number, number, number];
}
