import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    reporters: ["default", "./scripts/reporter/plain-line.ts"],
    projects: [
      {
        test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/e2e/**"], testTimeout: 30_000 },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/global-setup.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // Each file has a browser of its own, which mostly waits; more of them would be in each other's way.
          maxWorkers: 2,
          // After the unit tests, which take all processors.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
