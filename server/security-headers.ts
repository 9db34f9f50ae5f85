import { createHash } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * The two style elements that react-aria 3 puts into the page (usePress, usePreventScroll). They are allowed by their
 * hash, so that no other style element is.
 */
export const libraryStyles = [
  "@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}",
  "@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}",
] as const;

const hashSource = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Who may show a page with `?embed` in a frame: everybody, only this server, or these origins as well. */
export type EmbedFrom = "anyone" | "nobody" | readonly string[];

/**
 * Everything comes from this server. Inline style attributes are allowed: widgets are placed with them. Only the page as it
 * is embedded may stand in a frame of others: it is read-only, so a click that someone steals there changes nothing.
 */
export function securityHeaders(embedFrom: EmbedFrom): RequestHandler {
  const ancestors = { anyone: "*", nobody: "'self'" };
  const framers = typeof embedFrom === "string" ? ancestors[embedFrom] : ["'self'", ...embedFrom].join(" ");
  const framersOf = (request: Embeddable) => (isEmbedded(request) ? framers : "'self'");
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", ...libraryStyles.map(hashSource)],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", "blob:"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [(request) => framersOf(request)],
      },
    },
    // The server itself speaks plain HTTP; whoever puts TLS in front of it sets this there.
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
  });
  return (request, response, next) =>
    protect(request, response, (error?: unknown) => {
      // The older header knows no lists, and browsers that read the policy ignore it.
      if (framersOf(request) !== "'self'") response.removeHeader("X-Frame-Options");
      next(error);
    });
}

interface Embeddable {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
}

/** Whether the page itself is asked for, with `embed` in its query. */
const isEmbedded = ({ url = "" }: Embeddable): boolean =>
  /^\/(index\.html)?\?/.test(url) && new URLSearchParams(url.slice(url.indexOf("?"))).has("embed");
