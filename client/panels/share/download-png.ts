import type { DrawnPicture } from "../../graph/export/draw-picture.ts";

/** Pixels for each px, so that the picture is sharp in print and on dense screens. */
const DENSITY = 2;

/** Offers a picture as PNG: the browser draws the SVG, so that both are the same. */
export async function downloadPng({ svg, width, height }: DrawnPicture, name: string): Promise<void> {
  const source = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob) throw new Error(`The browser made no PNG of ${canvas.width} × ${canvas.height} pixels.`);
    const address = URL.createObjectURL(blob);
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    // The download has begun by then; at once would be too early for some browsers.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  } finally {
    URL.revokeObjectURL(source);
  }
}
