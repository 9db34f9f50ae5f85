import express, { type RequestHandler } from "express";
import { LARGEST_VIEW } from "../core/api.ts";
import { ProblemError } from "./problem.ts";

const parseJson = express.json({ limit: LARGEST_VIEW });

/**
 * Reads a body of JSON. Another media type is refused, also since a form of another site can send everything but this
 * without asking the browser first.
 */
export const readBody: RequestHandler = (request, response, next) => {
  if (!request.is("application/json")) {
    throw new ProblemError(415, "unsupported_media_type", "Send JSON, with Content-Type: application/json");
  }
  parseJson(request, response, (error?: unknown) => {
    if (error === undefined) return next();
    next(problemOf(error));
  });
};

function problemOf(error: unknown): unknown {
  const { type } = error as { type?: string };
  if (type === "entity.too.large") {
    return new ProblemError(413, "too_large", "This is too much to keep", `At most ${LARGEST_VIEW} bytes.`);
  }
  if (type === "entity.parse.failed") {
    return new ProblemError(400, "invalid_request", "The request is not valid", "The body is not JSON.");
  }
  const { status } = error as { status?: number };
  if (status !== undefined && status >= 400 && status < 500) {
    return new ProblemError(
      status,
      "invalid_request",
      "The request is not valid",
      "The body cannot be read.",
    );
  }
  return error;
}
