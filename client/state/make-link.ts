import type { KeptView, ViewId } from "../../core/api.ts";
import { type Answer, ask } from "./ask.ts";

/** Longer links are cut by mail programs and messengers. */
export const LONGEST_LINK = 2000;

export interface Link {
  readonly address: string;
  /** Under which the server keeps it; absent: the link says all itself. */
  readonly id?: ViewId;
  /** Whether it works after the server was started again. */
  readonly isLasting: boolean;
}

/**
 * The link to a view at an address of the page: the query itself, or where that is too long, a short id under which the
 * server keeps it. `page` is the address of the page without a query.
 */
export async function makeLink(page: string, search: string): Promise<Answer<Link>> {
  const address = `${page}${search}`;
  if (address.length <= LONGEST_LINK) return { ok: true, result: { address, isLasting: true } };
  return keep({ address: search }, (id) => `${page}?view=${id}`);
}

/** The link to a story, which the server keeps. */
export async function shareStory(
  page: string,
  view: Extract<KeptView, { story: unknown }>,
): Promise<Answer<Link>> {
  return keep(view, (id) => `${page}?story=${id}`);
}

async function keep(body: KeptView, addressOf: (id: ViewId) => string): Promise<Answer<Link>> {
  const answer = await ask("keepView", { params: {}, query: {}, body });
  if (!answer.ok) return answer;
  const { id, isLasting } = answer.result;
  return { ok: true, result: { address: addressOf(id), id, isLasting } };
}
