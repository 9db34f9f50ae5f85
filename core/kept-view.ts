import { z } from "zod";

/** Most bytes of a kept view as JSON in UTF-8: a story of some twenty steps with long texts. */
export const LARGEST_VIEW = 32 * 1024;

/** What an address says of a view: "" for the view at rest, else a query as the page writes it, with its question mark. */
export const ViewAddress = z
  .string()
  .max(LARGEST_VIEW)
  .regex(/^(\?[!-"$-~]*)?$/, "must be the query of an address: ?key=value&…, percent-encoded");
export type ViewAddress = z.infer<typeof ViewAddress>;

/** One view of a story with what is said about it. */
export const StoryStep = z.strictObject({
  title: z.string().max(200),
  text: z.string().max(4000),
  address: ViewAddress,
});
export type StoryStep = z.infer<typeof StoryStep>;

/** An ordered list of views with text, read step by step. */
export const Story = z.strictObject({
  title: z.string().trim().min(1).max(200),
  steps: z.array(StoryStep).min(1).max(100),
});
export type Story = z.infer<typeof Story>;

/** What the server keeps under a short id: the address of a view that is too long for a link, or a story. */
export const KeptView = z.union([z.strictObject({ address: ViewAddress }), z.strictObject({ story: Story })]);
export type KeptView = z.infer<typeof KeptView>;
