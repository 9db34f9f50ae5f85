import { z } from "zod";

/** A list in a query string: `a,b` and `?x=a&x=b` are the same, and no item counts twice. */
export function commaList<Item extends z.ZodType<unknown, string>>(
  item: Item,
  description: string,
  least = 1,
  most = 1000,
) {
  return z
    .union([z.string().max(8000), z.array(z.string().max(8000)).max(most)])
    .transform((given) => [...new Set([given].flat().flatMap((part) => part.split(",")))].filter(Boolean))
    .pipe(z.array(item).min(least).max(most))
    .describe(`${description}, separated by commas`);
}
