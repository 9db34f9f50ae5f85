const englishForms =
  /[,.]?\s+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|sa|nv|bv|spa|ab|oy|as|kk|pty|pte|srl|sarl|holdings?|group|technologies|technology)\.?$/;
const chineseForms =
  /(?:股份有限公司|有限责任公司|集团有限公司|有限公司|股份公司|控股集团|集团控股|集团|控股|公司|（集团）|\(集团\))$/;

/** What stays of a name when legal form, case, punctuation and "the" are dropped: equal keys are candidates for one entity. */
export function nameKey(name: string): string {
  let key = name
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/^the\s+/, "");
  for (let before = ""; before !== key; ) {
    before = key;
    const shorter = key.replace(englishForms, "").replace(chineseForms, "").trim();
    if (shorter.length >= 2) key = shorter;
  }
  return key.replace(/[\s"'“”‘’「」『』《》.,·・\-–—_()（）&]+/g, "");
}

const bareForms =
  /[,.]?\s+(?:inc|incorporated|corp|corporation|co|ltd|limited|llc|llp|plc|gmbh|ag|nv|bv|spa|pty|pte)\.?$|(?:股份有限公司|有限责任公司|有限公司)$/i;

/** The name without its legal form, as it is written: "Northwell Robotics, Ltd." is Northwell Robotics. */
export function withoutLegalForm(name: string): string {
  let bare = name;
  for (let before = ""; before !== bare; ) {
    before = bare;
    const shorter = bare.replace(bareForms, "").trim();
    if (shorter.length >= 2) bare = shorter;
  }
  return bare;
}
