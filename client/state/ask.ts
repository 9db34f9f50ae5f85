import { isProblem } from "../../core/answers.ts";
import type { BodyOf, EndpointName, ParamsOf, QueryOf, ResultOf } from "../../core/api.ts";
import { endpointAddresses } from "../../core/endpoint-addresses.ts";
import { noItem } from "../../core/graph/no-item.ts";
import type { Failure } from "./failure.ts";

/** An answer or the reason why there is none. */
export type Answer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly failure: Failure };

/** What an endpoint is asked: all of its path's parameters; of the query what differs from the defaults. */
export interface Request<Name extends EndpointName> {
  readonly params: ParamsOf<Name>;
  readonly query: Partial<QueryOf<Name>>;
  /** What is posted, where the endpoint takes it. */
  readonly body?: BodyOf<Name>;
}

/**
 * Asks an endpoint of the table. The server that gives the page gives the answers too, so they are taken as the table
 * says; whatever is not JSON is a failure. Rejects only when the signal aborts.
 */
export async function ask<Name extends EndpointName>(
  name: Name,
  { params, query, body: posted }: Request<Name>,
  signal?: AbortSignal,
): Promise<Answer<ResultOf<Name>>> {
  const path = addressOf(name, params, query);
  const method = endpointAddresses[name].method.toUpperCase();
  const request = `${method} ${path}`;
  const fail = (failure: Failure) => ({ ok: false, failure }) as const;
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers: {
        accept: "application/json",
        ...(posted !== undefined && { "content-type": "application/json" }),
      },
      ...(posted !== undefined && { body: JSON.stringify(posted) }),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return fail({ kind: "unreachable", request });
  }
  let body: unknown;
  try {
    body = await response.json();
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return fail({ kind: "unreadable", status: response.status, request });
  }
  if (response.ok) return { ok: true, result: body as ResultOf<Name> };
  return fail(
    isProblem(body)
      ? { kind: "problem", status: response.status, problem: body, request }
      : { kind: "unreadable", status: response.status, request },
  );
}

/** The path of an endpoint with its parameters filled in and its query behind. */
export function addressOf<Name extends EndpointName>(
  name: Name,
  params: ParamsOf<Name>,
  query: Partial<QueryOf<Name>>,
): string {
  const given = new Map<string, unknown>(Object.entries(params));
  const path = endpointAddresses[name].path.replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(String(given.get(key))),
  );
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    valuesOf(value).map((each): [string, string] => [key, each]),
  );
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path;
}

/** A value of a query as texts. A list is repeated, since names in it may hold commas; one without items is a word of its own. */
function valuesOf(value: unknown): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) && value.length === 0 ? [noItem] : [value].flat().map(String);
}
