const dropped = /[\s"'“”‘’「」『』《》.,·・\-–—_()]+/g;

/** A name's form for comparison: width, case, spaces, quotes, dots, dashes, brackets and a leading "the" do not count. */
export function foldForm(form: string): string {
  return form
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ς", "σ")
    .replace(dropped, "")
    .replace(/^the/, "");
}
