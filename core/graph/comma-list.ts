import { z } from "zod";
import { noItem } from "./no-item.ts";

/** A list in a query string: `a,b` and `?x=a&x=b` are the same, and no item counts twice. */
export function commaList<Item extends z.ZodType<unknown, string>>(
  item: Item,
  description: string,
  least = 1,
  most = 1000,
) {
  return partsOfList(most)
    .pipe(z.array(item).min(least).max(most))
    .describe(`${description}, separated by commas`);
}

/** A list of what a filter keeps: as `commaList`, or `none`, which keeps nothing and is an empty list. */
export function keptList<Item extends z.ZodType<unknown, string>>(
  item: Item,
  description: string,
  most = 1000,
) {
  const nothing = z.tuple([z.literal(noItem)]).transform((): z.output<Item>[] => []);
  return partsOfList(most)
    .pipe(z.union([z.array(item).min(1).max(most), nothing]))
    .describe(`${description}, separated by commas; ${noItem}: none of them`);
}

const partsOfList = (most: number) =>
  z
    .union([z.string().max(8000), z.array(z.string().max(8000)).max(most)])
    .transform((given) => [...new Set([given].flat().flatMap((part) => part.split(",")))].filter(Boolean));
