import type { BodyOf, ParamsOf, ResultOf } from "../core/api.ts";
import { ProblemError } from "./problem.ts";
import type { ViewStore } from "./views/view-store.ts";

/** The endpoints that kept views answer, not the graph. */
export type ViewEndpoint = "keepView" | "view";

interface Request<Name extends ViewEndpoint> {
  readonly params: ParamsOf<Name>;
  readonly body: BodyOf<Name>;
}

/** One handler for each endpoint of kept views; `undefined` becomes a 404. */
export const viewHandlers: {
  readonly [Name in ViewEndpoint]: (
    views: ViewStore,
    request: Request<Name>,
  ) => Promise<ResultOf<Name> | undefined>;
} = {
  async keepView(views, { body }) {
    const kept = await views.keep(body);
    if (kept) return kept;
    throw new ProblemError(
      507,
      "views_full",
      "No more views can be kept here",
      "Those that are kept stay. Whoever runs the server can allow more with MOST_VIEWS.",
    );
  },
  view: async (views, { params }) => views.find(params.id),
};
