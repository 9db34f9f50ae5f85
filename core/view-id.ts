import { z } from "zod";

/** The short id of a kept view: the beginning of a hash of what it holds, in base 32. */
const viewId = /^[a-z2-7]{10,20}$/;
export const ViewId = z.string().regex(viewId, "must be the id of a kept view").brand<"ViewId">();
export type ViewId = z.infer<typeof ViewId>;

export const isViewId = (value: unknown): value is ViewId => typeof value === "string" && viewId.test(value);
