import { z } from "zod";
import { ProblemError } from "./problem.ts";

/** What of a request came in: parameters of the path, or the query string. An unknown name is an error, never ignored. */
export function parseInput<Schema extends z.ZodObject>(schema: Schema, input: unknown): z.output<Schema> {
  const result = z.safeParse(schema.strict(), input);
  if (result.success) return result.data as z.output<Schema>;
  const detail = result.error.issues
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; ");
  throw new ProblemError(400, "invalid_request", "The request is not valid", detail);
}
