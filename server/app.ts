import { existsSync } from "node:fs";
import { join } from "node:path";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express";
import rateLimit from "express-rate-limit";
import { type Endpoint, type EndpointName, endpoints } from "../core/api.ts";
import { AnswerCache } from "./answer-cache.ts";
import { encodeAnswer, sendAnswer } from "./encoded-answer.ts";
import { sendExport } from "./export-route.ts";
import { type GraphEndpoint, type Handler, handlers } from "./handlers.ts";
import { openApi } from "./open-api.ts";
import { parseBody, parseInput } from "./parse-request.ts";
import { notFound, ProblemError, sendProblem } from "./problem.ts";
import { readBody } from "./read-body.ts";
import { type EmbedFrom, securityHeaders } from "./security-headers.ts";
import { BadCursor } from "./stores/cursor.ts";
import type { GraphStore } from "./stores/graph-store.ts";
import { type ViewEndpoint, viewHandlers } from "./view-handlers.ts";
import type { ViewStore } from "./views/view-store.ts";

export interface AppOptions {
  readonly store: GraphStore;
  readonly views: ViewStore;
  /** Folder of the built client; absent: only the API is served. */
  readonly clientFolder?: string;
  /** Version of the program, for openapi.json. */
  readonly version?: string;
  /** Requests to the API that one address may make in a minute. */
  readonly requestsPerMinute?: number;
  /** Views that one address may have kept in a minute. */
  readonly viewsPerMinute?: number;
  /** Who may show the page in a frame. */
  readonly embedFrom?: EmbedFrom;
  /** Bytes of answers kept. */
  readonly cacheBytes?: number;
  /** Where unknown errors go. */
  readonly log?: (message: string, error: unknown) => void;
}

const LONGEST_URL = 8192;
const YEAR = 365 * 24 * 3600;

/** The whole server, but for the port: an Express app around a store. */
export function createApp({
  store,
  views,
  clientFolder,
  version = "0.0.0",
  requestsPerMinute = 1200,
  viewsPerMinute = 30,
  embedFrom = "anyone",
  cacheBytes = 128 * 1024 * 1024,
  log = (message, error) => console.error(message, error),
}: AppOptions): Express {
  const app = express();
  const cache = new AnswerCache(cacheBytes);
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  app.set("etag", false);

  app.use(securityHeaders(embedFrom));
  app.get("/healthz", (_request, response) => {
    response.set("Cache-Control", "no-store").json({ status: "ok" });
  });
  app.use("/api", limitUrl, limitRate(requestsPerMinute));
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { method, path } = endpoints[name];
    if (isOfViews(name)) {
      const before = method === "post" ? [limitRate(viewsPerMinute), readBody] : [];
      app[method](path, ...before, answerFromViews(name));
    } else app.get(path, answer(name));
  }
  app.get("/api/openapi.json", async (request, response) => {
    sendAnswer(request, response, await cache.get("openapi", () => encodeAnswer(openApi(version))));
  });
  app.use(compression());
  app.get("/api/export/:format", (request, response) => sendExport(store, request, response));
  app.all("/api/{*rest}", (request, response) => {
    const isPosted = request.path === endpoints.keepView.path;
    if (!isPosted && (request.method === "GET" || request.method === "HEAD")) throw notFound("endpoint");
    response.set("Allow", isPosted ? "POST" : "GET, HEAD");
    throw new ProblemError(
      405,
      "method_not_allowed",
      isPosted ? "Views are posted here; one that is kept is at its id" : "The API is read-only",
    );
  });
  if (clientFolder !== undefined) app.use(serveClient(clientFolder));
  app.use(() => {
    throw notFound("page");
  });
  app.use(answerError(log));
  return app;

  function answer<Name extends GraphEndpoint>(name: Name): RequestHandler {
    const endpoint: Endpoint = endpoints[name];
    const handle = handlers[name] as Handler<Name>;
    return async (request, response) => {
      const params = parseInput(endpoint.params, request.params);
      const query = parseInput(endpoint.query, request.query);
      const key = JSON.stringify([await store.version(), name, params, query]);
      const encoded = await cache.get(key, async () => {
        const result = await handle(store, { params, query } as Parameters<Handler<Name>>[1]);
        if (result === undefined) throw notFound(endpoint.missing ?? "entity");
        return encodeAnswer(result);
      });
      sendAnswer(request, response, encoded);
    };
  }

  function answerFromViews(name: ViewEndpoint): RequestHandler {
    const endpoint: Endpoint = endpoints[name];
    const handle = viewHandlers[name] as (from: ViewStore, asked: object) => Promise<unknown>;
    return async (request, response) => {
      const params = parseInput(endpoint.params, request.params);
      parseInput(endpoint.query, request.query);
      const body = endpoint.body && parseBody(endpoint.body, request.body);
      const result = await handle(views, { params, body });
      if (result === undefined) throw notFound("view", "It was not kept by this server.");
      sendAnswer(request, response, await encodeAnswer(result));
    };
  }
}

const isOfViews = (name: EndpointName): name is ViewEndpoint => name in viewHandlers;

const limitUrl: RequestHandler = (request, _response, next) => {
  if (request.originalUrl.length > LONGEST_URL) {
    throw new ProblemError(
      414,
      "uri_too_long",
      "The address is too long",
      `At most ${LONGEST_URL} characters.`,
    );
  }
  next();
};

function limitRate(requestsPerMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: requestsPerMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    handler: () => {
      throw new ProblemError(429, "too_many_requests", "Too many requests; try again in a minute");
    },
  });
}

/** The built client: hashed files for a year, the page itself asked for anew each time. */
function serveClient(folder: string): RequestHandler {
  if (!existsSync(join(folder, "index.html"))) {
    return (request, _response, next) => {
      if (request.path !== "/") return next();
      throw new ProblemError(404, "client_not_built", "The client is not built: run npm run build:client");
    };
  }
  return express.static(folder, {
    setHeaders: (response, path) => {
      const isHashed = path.startsWith(join(folder, "assets"));
      response.setHeader("Cache-Control", isHashed ? `public, max-age=${YEAR}, immutable` : "no-cache");
    },
  });
}

function answerError(log: NonNullable<AppOptions["log"]>): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    if (response.headersSent) {
      // The answer is half written: all that is left is to break it off, so that nobody takes it for whole.
      // Whoever left before the end needs no mention.
      if ((error as NodeJS.ErrnoException).code !== "ERR_STREAM_PREMATURE_CLOSE")
        log(`${request.method} ${request.path} broke off`, error);
      response.destroy();
      return;
    }
    if (error instanceof ProblemError) {
      sendProblem(response, error.problem);
    } else if (error instanceof BadCursor) {
      sendProblem(response, new ProblemError(400, "bad_cursor", error.message).problem);
    } else if (error instanceof URIError) {
      sendProblem(
        response,
        new ProblemError(400, "invalid_request", "The address is not well formed").problem,
      );
    } else {
      log(`${request.method} ${request.path} failed`, error);
      sendProblem(response, new ProblemError(500, "internal_error", "Something went wrong here").problem);
    }
  };
}
