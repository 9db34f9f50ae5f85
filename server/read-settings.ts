import type { EmbedFrom } from "./security-headers.ts";
import { StartError } from "./start-error.ts";

export interface Settings {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  /** Where kept views are written; absent: beside the snapshot. */
  readonly viewsFile: string | undefined;
  /** How many views are kept at most; 0 keeps none. */
  readonly mostViews: number;
  /** How many entities the page is given at first, the best connected; the others it asks for when they are opened. */
  readonly overviewLimit: number;
  /** Who may show the page in a frame. */
  readonly embedFrom: EmbedFrom;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The settings in the environment. Throws `StartError` when one of them means nothing. */
export function readSettings(environment: Environment): Settings {
  return {
    host: environment.HOST?.trim() || "127.0.0.1",
    port: readWhole(environment, "PORT", 4280, 65_535),
    viewsFile: environment.VIEWS_FILE?.trim() || undefined,
    mostViews: readWhole(environment, "MOST_VIEWS", 10_000, 1_000_000),
    overviewLimit: Math.max(1, readWhole(environment, "OVERVIEW_LIMIT", 10_000, 1_000_000)),
    embedFrom: readEmbedFrom(environment.EMBED_FROM?.trim() || "anyone"),
  };
}

function readWhole(environment: Environment, name: string, fallback: number, most: number): number {
  const given = environment[name]?.trim() || String(fallback);
  if (!/^\d+$/.test(given) || Number(given) > most) {
    throw new StartError(`${name} is "${given}"; it must be a number from 0 to ${most}.`);
  }
  return Number(given);
}

function readEmbedFrom(given: string): EmbedFrom {
  if (given === "anyone" || given === "nobody") return given;
  const origins = given.split(/[\s,]+/).filter(Boolean);
  for (const each of origins) {
    if (!/^https?:\/\/(\*\.)?[a-z0-9.-]+(:\d+)?$/i.test(each)) {
      throw new StartError(
        `EMBED_FROM has "${each}"; it must be anyone, nobody, or origins such as https://example.org.`,
      );
    }
  }
  return origins;
}
