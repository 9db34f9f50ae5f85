import type { z } from "zod";

/** Parses JSON of the schema's shape; the error names the place and what is wrong there. */
export function parseJson<T>(text: string, schema: z.ZodType<T>, place: string): T {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${place} is not JSON`, { cause });
  }
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${place}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "has another shape"}`);
}
