import type { CommonResult, PathsResult, QueryOf } from "../../core/api.ts";
import type { Failure } from "./failure.ts";

/** What the server is asked about a selection of several entities. */
export type ConnectionsQuestion =
  | { readonly kind: "paths"; readonly query: Partial<QueryOf<"paths">> & Ends }
  | { readonly kind: "common"; readonly query: Partial<QueryOf<"common">> & Compared };

type Ends = Pick<QueryOf<"paths">, "from" | "to">;
type Compared = Pick<QueryOf<"common">, "ids">;

export type ConnectionsAnswer =
  | { readonly kind: "paths"; readonly asked: string; readonly result: PathsResult }
  | { readonly kind: "common"; readonly asked: string; readonly result: CommonResult };

/** What is known of the connections that are asked for, and how they are looked at. */
export interface Connections {
  /** What is being asked, as text, or `AGAIN`; nothing while the answer is to what is asked. */
  readonly waitsFor: string | undefined;
  /** The last answer; it stays while another is on its way, and while one of its statements is read. */
  readonly answer: ConnectionsAnswer | undefined;
  readonly failure: { readonly asked: string; readonly failure: Failure } | undefined;
  /** How many paths are listed. */
  readonly listed: number;
  /** The path that is pointed at. */
  readonly pointed: number | undefined;
}

/** Paths that are listed at first, and that come with each "more". */
export const PATHS_AT_ONCE = 5;

export const noConnections: Connections = {
  waitsFor: undefined,
  answer: undefined,
  failure: undefined,
  listed: PATHS_AT_ONCE,
  pointed: undefined,
};

/** Waits for the same question to be asked once more. */
export const AGAIN = "";
