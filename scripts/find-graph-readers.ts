import { spawnSync } from "node:child_process";

/**
 * A Python that has networkx and igraph, the outside readers of our exports. The system's own comes first: Debian's
 * packages belong to it, and another `python3` on the path lacks them.
 */
export function findGraphReaders(): string | undefined {
  const candidates = [process.env.PYTHON, "/usr/bin/python3", "python3", "python"];
  return candidates.find(
    (python) =>
      python && spawnSync(python, ["-c", "import networkx, igraph"], { stdio: "ignore" }).status === 0,
  );
}
