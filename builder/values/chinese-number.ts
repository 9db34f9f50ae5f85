const digits: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A number below 1,000 in Chinese characters (十五, 三百二十) or plain digits; undefined where it is no exact number (数十, 百). */
export function readChineseNumber(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const match =
    /^(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二两三四五六七八九])?$/.exec(
      text,
    );
  if (!match || text === "") return undefined;
  const [, hundreds, tens, ten, ones] = match;
  const of = (digit: string | undefined): number => (digit ? (digits[digit] ?? 0) : 0);
  return 100 * of(hundreds) + (ten ? 10 * (tens ? of(tens) : 1) : 0) + of(ones);
}
