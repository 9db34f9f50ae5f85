/** The address of a document if a browser may open it: documents come from anywhere, so only the web's schemes pass. */
export function readableAddress(uri: string | undefined): string | undefined {
  if (uri === undefined || !URL.canParse(uri)) return undefined;
  return ["http:", "https:"].includes(new URL(uri).protocol) ? uri : undefined;
}
