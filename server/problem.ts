import type { Response } from "express";
import type { Problem } from "../core/api.ts";

/** A failure that the caller may know of; anything else that is thrown stays in the log. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(status: number, code: string, title: string, detail?: string) {
    super(detail ?? title);
    this.problem = { type: "about:blank", title, status, code, ...(detail !== undefined && { detail }) };
  }
}

/** Answers as application/problem+json (RFC 9457). */
export function sendProblem(response: Response, problem: Problem): void {
  response
    .status(problem.status)
    .set("Cache-Control", "no-store")
    .type("application/problem+json")
    .send(JSON.stringify(problem));
}

export const notFound = (what: string, detail?: string) =>
  new ProblemError(404, `${what}_not_found`, `There is no such ${what}`, detail);
