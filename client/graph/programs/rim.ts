/** Width in px of the rim in the colour of the canvas that ends edges before the disc. */
export const RIM = 1.5;
