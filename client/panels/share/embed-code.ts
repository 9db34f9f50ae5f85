import type { Language } from "../../../core/document.ts";
import { escapeXmlAttribute } from "../../../core/exports/escape-xml.ts";

/** The frame that shows what an address of the page shows, for another page's HTML. */
export function embedCode(address: string, language: Language, title: string): string {
  const embedded = `${address}${address.includes("?") ? "&" : "?"}embed=1&lang=${language}`;
  const attribute = escapeXmlAttribute;
  return `<iframe src="${attribute(embedded)}" title="${attribute(`${title} – Tieline`)}" width="100%" height="520" loading="lazy" allowfullscreen style="border: 1px solid #ccc; border-radius: 8px"></iframe>`;
}
