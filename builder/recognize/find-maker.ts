import type { Lexicon } from "./lexicon.ts";
import type { Maker, NameSpan } from "./name-span.ts";

/** The known company whose name begins a product's name and leaves something for the product: 英伟达H800, "Zhipu MaaS". */
export function findMaker(name: NameSpan, lexicon: Lexicon): Maker | undefined {
  if (name.type !== "product") return undefined;
  for (let length = name.text.length - 1; length >= 2; length -= 1) {
    const form = lexicon.byText.get(name.text.slice(0, length));
    if (!form || form.isWeak || form.type !== "company") continue;
    const isWhole = !/[A-Za-z]$/.test(form.text) || !/^[A-Za-z]/.test(name.text.slice(length));
    const rest = name.text.slice(length).replace(/^[\s\-·]+/, "");
    if (isWhole && rest.length >= 2) return { entry: form.entry, length };
  }
  return undefined;
}
