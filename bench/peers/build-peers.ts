import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds the page that the others draw in into the folder. */
export async function buildPeers(folder: string): Promise<void> {
  await build({
    configFile: false,
    root: fileURLToPath(new URL(".", import.meta.url)),
    base: "./",
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      chunkSizeWarningLimit: 10_000,
    },
  });
}
