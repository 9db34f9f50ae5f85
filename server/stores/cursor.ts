/** A cursor that no page gave: the caller's mistake. */
export class BadCursor extends Error {
  constructor() {
    super("This cursor is not the `next` of an earlier page.");
  }
}

/** A cursor names the last item of a page, so that pages stay in step when the graph grows. */
export function encodeCursor(lastId: string): string {
  return Buffer.from(lastId, "utf8").toString("base64url");
}

/** The id of the last item of the page before. */
export function decodeCursor(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8");
}

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string;
}

/** The page of a list that follows the cursor. Throws `BadCursor` when the list has no such item. */
export function pageOf<Item>(
  list: readonly Item[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
  idOf: (item: Item) => string,
): Page<Item> {
  let start = 0;
  if (cursor !== undefined) {
    const last = decodeCursor(cursor);
    start = list.findIndex((item) => idOf(item) === last) + 1;
    if (start === 0) throw new BadCursor();
  }
  const items = list.slice(start, start + limit);
  const last = items.at(-1);
  return last !== undefined && start + limit < list.length
    ? { items, next: encodeCursor(idOf(last)) }
    : { items };
}
