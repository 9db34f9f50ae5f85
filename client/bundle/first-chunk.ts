/** What is asked of the bundler here: the modules that a module imports at once, by id. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null;
}

/**
 * A name for the chunk of each module that the page needs before it can show anything, none for what it imports later.
 * Without it whatever some later part shares with the first gets a file of its own, and a browser fetches six at a time.
 *
 * @param start Id of the module that the page starts with.
 */
export function firstChunk(start: string): (id: string, graph: ModuleGraph) => string | null {
  let first: ReadonlySet<string> | undefined;
  return (id, graph) => {
    first ??= reachedAtOnce(start, graph);
    return first.has(id) && !/[\\/](?:core|node_modules[\\/]zod)[\\/]/.test(id) ? "first" : null;
  };
}

/** The module and all that it imports at once, directly or through others. */
export function reachedAtOnce(start: string, graph: ModuleGraph): Set<string> {
  const reached = new Set([start]);
  for (const id of reached)
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  return reached;
}
