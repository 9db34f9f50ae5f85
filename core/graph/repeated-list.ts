import { z } from "zod";

/** A list in a query string whose items may hold commas: `?x=a&x=b`; no item counts twice. */
export function repeatedList<Item extends z.ZodType<string, string>>(
  item: Item,
  description: string,
  most = 1000,
) {
  return z
    .union([item, z.array(item).max(most)])
    .transform((given) => [...new Set([given].flat())])
    .describe(`${description}; one parameter for each`);
}
