import { expect, test } from "vitest";
import { isSameListing, readTicker } from "../../../core/search/ticker.ts";

test.each([
  ["0700.HK", "700", "hk"],
  ["HKEX: 0700", "700", "hk"],
  ["700 hk", "700", "hk"],
  ["700HK", "700", "hk"],
  ["00700", "700", undefined],
  ["$NVDA", "nvda", undefined],
  ["NASDAQ:AAPL", "aapl", "us"],
  ["BABA US", "baba", "us"],
  ["600000.SS", "600000", "sh"],
  ["Sam Altman", "samaltman", undefined],
])("%s is read as code %s in market %s", (text, code, market) => {
  expect(readTicker(text)).toEqual({ code, ...(market !== undefined && { market }) });
});

test("a market tells listings apart only where both name one", () => {
  expect(isSameListing(readTicker("0700"), readTicker("700.HK"))).toBe(true);
  expect(isSameListing(readTicker("700.SZ"), readTicker("700.HK"))).toBe(false);
});
