import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { Alias, EntityId, EntityName } from "../../../core/entity.ts";
import { EntityTypeId } from "../../../core/ontology/entity-type.ts";
import { isHan } from "../../../core/search/fold-name.ts";
import type { SearchEntry } from "../../../core/search/search-term.ts";
import { readPinyin } from "../../../server/search/read-pinyin.ts";
import { simplify } from "../../../server/search/simplify.ts";

const Line = z.object({ id: EntityId, name: EntityName, aliases: z.array(Alias) });

/** Every entity of the bundled lexicon; its degree is the number of bundled documents that name it. */
export function lexiconEntries(): SearchEntry[] {
  const documents = filesIn("graph-data/documents", ".md");
  return filesIn("graph-data/lexicon", ".jsonl")
    .flatMap((text) => text.split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const { id, name, aliases } = Line.parse(JSON.parse(line));
      const names = [name.en, name.zh].filter((text) => text !== undefined);
      const others = aliases.filter(({ kind }) => kind !== "ticker").map(({ text }) => text);
      const all = [...names, ...others];
      return {
        id,
        type: EntityTypeId.parse(id.slice(0, id.indexOf(":"))),
        degree: documents.filter((text) => all.some((one) => text.includes(one))).length,
        names,
        aliases: others,
        tickers: aliases.filter(({ kind }) => kind === "ticker").map(({ text }) => text),
        identifiers: [],
        readings: all.filter(isHan).flatMap((text) => readPinyin(simplify(text))),
      };
    });
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .toSorted()
    .map((file) => readFileSync(`${folder}/${file}`, "utf8"));
}
