import { appendFile, readFile } from "node:fs/promises";
import { z } from "zod";
import { KeptView, ViewId } from "../../core/api.ts";
import { viewIds } from "./view-ids.ts";
import type { ViewStore } from "./view-store.ts";

export interface ViewStoreOptions {
  /** One JSON object a line, appended to; absent: views are kept as long as the process lives. */
  readonly file?: string;
  /** What is kept beyond this is refused: dropping an old view would break a link that someone published. */
  readonly mostViews?: number;
  readonly mostBytes?: number;
  /** Where trouble with the file is told, one line each. */
  readonly tell: (message: string) => void;
}

const Line = z.object({ id: ViewId, view: KeptView });

/** Reads the views that were kept, and keeps more. Trouble with the file is told and never stops the server. */
export async function openViewStore({
  file,
  mostViews = 10_000,
  mostBytes = 64 * 1024 * 1024,
  tell,
}: ViewStoreOptions): Promise<ViewStore> {
  const { text, isReadable } = file === undefined ? { text: "", isReadable: false } : await read(file, tell);
  const views = file === undefined ? new Map<ViewId, KeptView>() : parseLines(text, file, tell);
  const unwritten = new Set<ViewId>();
  let bytes = Buffer.byteLength(text);
  // A line that a crash cut off must not swallow the next one.
  let border = text === "" || text.endsWith("\n") ? "" : "\n";
  let writing: Promise<unknown> = Promise.resolve();
  let hasTold = false;

  const write = async (line: string): Promise<boolean> => {
    if (file === undefined || !isReadable) return false;
    try {
      await appendFile(file, border + line, { flush: true });
      border = "";
      return true;
    } catch (cause) {
      if (!hasTold) tell(`Cannot write ${file} (${reasonOf(cause)}): views are kept until the server ends.`);
      hasTold = true;
      return false;
    }
  };

  return {
    find: (id) => views.get(id),
    async keep(view) {
      const held = JSON.stringify(view);
      const id = viewIds(view).find((each) => !views.has(each) || JSON.stringify(views.get(each)) === held);
      if (id === undefined) return undefined;
      const isNew = !views.has(id);
      const line = `${JSON.stringify({ id, view })}\n`;
      const size = Buffer.byteLength(line);
      if (isNew && (views.size >= mostViews || bytes + size > mostBytes)) return undefined;
      if (isNew) {
        views.set(id, view);
        unwritten.add(id);
        bytes += size;
      }
      // One after the other, so that lines are whole and a view is written once.
      const written = writing.then(async () => {
        if (unwritten.has(id) && (await write(line))) unwritten.delete(id);
      });
      writing = written;
      await written;
      return { id, isLasting: !unwritten.has(id) };
    },
  };
}

async function read(
  file: string,
  tell: (message: string) => void,
): Promise<{ text: string; isReadable: boolean }> {
  try {
    return { text: await readFile(file, "utf8"), isReadable: true };
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return { text: "", isReadable: true };
    tell(`Cannot read ${file} (${reasonOf(cause)}): views are kept until the server ends.`);
    return { text: "", isReadable: false };
  }
}

function parseLines(text: string, file: string, tell: (message: string) => void): Map<ViewId, KeptView> {
  const views = new Map<ViewId, KeptView>();
  const damaged: number[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const parsed = parseLine(line);
    if (parsed) views.set(parsed.id, parsed.view);
    else damaged.push(at + 1);
  }
  if (damaged.length > 0) {
    const lines = damaged.length === 1 ? "line" : "lines";
    tell(
      `${file}: ${lines} ${damaged.slice(0, 5).join(", ")} cannot be read and ${damaged.length === 1 ? "is" : "are"} left out; ${views.size} views can.`,
    );
  }
  return views;
}

function parseLine(line: string): z.infer<typeof Line> | undefined {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

const reasonOf = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? String(cause);
