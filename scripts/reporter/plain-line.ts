import type { Reporter, SerializedError, TestModule } from "vitest/node";

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Files that cannot be loaded and errors outside of tests count as failures; what is marked as to do, as skipped. */
export function countResults(modules: readonly TestModule[], errors: readonly SerializedError[]): Counts {
  let passed = 0;
  let failed = errors.length;
  let skipped = 0;
  for (const module of modules) {
    if (module.errors().length > 0) failed += 1;
    for (const suite of module.children.allSuites()) failed += suite.errors().length > 0 ? 1 : 0;
    for (const { state } of [...module.children.allTests()].map((test) => test.result())) {
      if (state === "passed") passed += 1;
      else if (state === "failed") failed += 1;
      else skipped += 1;
    }
  }
  return { passed, failed, skipped };
}

/** The line that programs look for: "12 passed, 0 failed", with ", 3 skipped" when there are any. */
export function plainLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** Prints the plain line once all is done, after what the other reporters print. */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const line = plainLine(countResults(modules, errors));
    process.once("exit", () => console.log(line));
  }
}
