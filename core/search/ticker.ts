import { foldName } from "./fold-name.ts";

/** A listing: the code without leading zeros, and where it is listed if that is said. */
export interface Ticker {
  readonly code: string;
  readonly market?: string;
}

// Names and endings of exchanges as they stand before or after a code: HKEX: 0700, 0700.HK, NASDAQ:AAPL, AAPL.O, 600000.SS.
const markets: Readonly<Record<string, string>> = {
  hk: "hk",
  hkex: "hk",
  hkg: "hk",
  sehk: "hk",
  hkse: "hk",
  us: "us",
  nasdaq: "us",
  nyse: "us",
  nysearca: "us",
  o: "us",
  oq: "us",
  n: "us",
  sh: "sh",
  ss: "sh",
  sse: "sh",
  sha: "sh",
  sz: "sz",
  szse: "sz",
  she: "sz",
  t: "jp",
  tse: "jp",
  tyo: "jp",
  jp: "jp",
  ks: "kr",
  krx: "kr",
  l: "uk",
  lse: "uk",
  ln: "uk",
};

/** Reads a text as a ticker, whichever way market and code are put together. */
export function readTicker(text: string): Ticker {
  const { key, starts } = foldName(text, (same) => same);
  const [first = "", second = "", third] = starts.map((start, index) => key.slice(start, starts[index + 1]));
  if (third === undefined && markets[first] && isCode(second))
    return { code: trimZeros(second), market: markets[first] };
  if (third === undefined && markets[second] && isCode(first))
    return { code: trimZeros(first), market: markets[second] };
  return { code: trimZeros(key) };
}

/** Whether two tickers may be of one listing: the market counts where both name one. */
export const isSameListing = (a: Ticker, b: Ticker): boolean =>
  a.code === b.code && (a.market === undefined || b.market === undefined || a.market === b.market);

const isCode = (part: string) => /^(?:\d{1,6}|[a-z]{1,5})$/.test(part);
const trimZeros = (code: string) => (/^\d+$/.test(code) ? code.replace(/^0+(?=\d)/, "") : code);
