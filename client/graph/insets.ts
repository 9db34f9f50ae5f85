/** CSS pixels that panels cover at each side: the camera fits into what they leave free. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
