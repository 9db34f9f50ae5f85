/** Rows of a comma-separated file (RFC 4180): quoted fields may hold commas, doubled quotes and line ends. */
export function readCsv(content: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = "";
  let isQuoted = false;
  for (let at = 0; at < content.length; at += 1) {
    const char = content[at] ?? "";
    if (isQuoted) {
      if (char !== '"') field += char;
      else if (content[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (char === '"') isQuoted = true;
    else if (char === ",") {
      row.push(field);
      field = "";
    } else if (char === "\n") {
      rows.push([...row, field.replace(/\r$/, "")]);
      row = [];
      field = "";
    } else field += char;
  }
  if (isQuoted) throw new Error(`line ${rows.length + 1} opens a quote that nothing closes`);
  if (field !== "" || row.length > 0) rows.push([...row, field]);
  return rows;
}
