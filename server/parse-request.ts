import { z } from "zod";
import { ProblemError } from "./problem.ts";

/** What of a request came in: parameters of the path, or the query string. An unknown name is an error, never ignored. */
export function parseInput<Schema extends z.ZodObject>(schema: Schema, input: unknown): z.output<Schema> {
  return parseBody(schema.strict(), input) as z.output<Schema>;
}

/** What of a request was posted. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = z.safeParse(schema, input);
  if (result.success) return result.data;
  const detail = result.error.issues
    .flatMap(closestIssues)
    .slice(0, 3)
    .map(({ path, message }) => (path.length > 0 ? `${path.join(".")}: ${message}` : message))
    .join("; ");
  throw new ProblemError(400, "invalid_request", "The request is not valid", detail);
}

type Issue = z.core.$ZodIssue;

/** Of several forms that an input may have, what is wrong with the one that it got farthest in. */
function closestIssues(issue: Issue): Issue[] {
  if (issue.code !== "invalid_union") return [issue];
  const depth = (issues: readonly Issue[]) => Math.max(0, ...issues.map(({ path }) => path.length));
  const isStranger = (issues: readonly Issue[]) => issues.some(({ code }) => code === "unrecognized_keys");
  const [closest] = issue.errors.toSorted(
    (a, b) => Number(isStranger(a)) - Number(isStranger(b)) || depth(b) - depth(a),
  );
  return closest?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}
