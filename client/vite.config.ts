import { fileURLToPath } from "node:url";
import optimizeLocales from "@react-aria/optimize-locales-plugin";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { dropUnusedSchemas } from "./bundle/drop-unused-schemas.ts";
import { firstChunk } from "./bundle/first-chunk.ts";

const start = fileURLToPath(new URL("main.tsx", import.meta.url));

/** Builds the page; `vite --config client/vite.config.ts` serves it while one works on it, with the API of `npm start`. */
export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  plugins: [react(), optimizeLocales.vite({ locales: ["en-US", "zh-CN"] }), dropUnusedSchemas()],
  build: {
    outDir: fileURLToPath(new URL("../dist/client", import.meta.url)),
    emptyOutDir: true,
    // The security policy allows no data: scripts or styles; small files are files too.
    assetsInlineLimit: 0,
    // `npm run check:weight` weighs what the page loads at first.
    chunkSizeWarningLimit: 1000,
    target: "es2023",
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstChunk(start), debugName: "first" }] } },
    },
  },
  server: { proxy: { "/api": `http://127.0.0.1:${process.env.PORT ?? 4280}` } },
});
