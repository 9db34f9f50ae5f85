import type { Problem } from "../../core/api.ts";

/** Why a request has no answer. */
export type Failure = { readonly request: string } & (
  | { readonly kind: "unreachable" }
  | { readonly kind: "unreadable"; readonly status: number }
  | { readonly kind: "problem"; readonly status: number; readonly problem: Problem }
);

/** Whether the server says that it has no such thing, so that asking again is of no use. */
export const isMissing = (failure: Failure): boolean =>
  failure.kind === "problem" && (failure.status === 404 || failure.status === 400);
