import { matchNames, SAME_NAME } from "../../builder/resolve/match-names.ts";
import type { BenchSet } from "./bench-set.ts";
import { readCsv } from "./read-csv.ts";
import { Scores } from "./tally.ts";

const kinds = ["Person", "organisation", "other"] as const;

export const namePairs: BenchSet = {
  option: "names",
  title: "Pairs of names",
  file: "name-pairs.csv",
  protocol:
    'two names, same or different: precision and recall of "same"; half A are the even lines, half B the odd ones',
  score(content, _knowledge, { folds, limit }) {
    const scores = new Scores(kinds);
    const [header, ...rows] = readCsv(content);
    const column = (name: string): number => {
      const at = header?.indexOf(name) ?? -1;
      if (at < 0) throw new Error(`line 1 lacks the column "${name}"`);
      return at;
    };
    const [schema, one, other, match] = ["schema", "name1", "name2", "is_match"].map(column) as [
      number,
      number,
      number,
      number,
    ];
    for (const [index, row] of rows.slice(0, limit).entries()) {
      if (folds && !folds.includes((index % 2) + 1)) continue;
      const [a, b, same] = [row[one], row[other], row[match]];
      if (a === undefined || b === undefined || (same !== "true" && same !== "false"))
        throw new Error(`line ${index + 2} has not two names and true or false`);
      const isPerson = row[schema] === "Person";
      const { score, reasons } = matchNames(a, b, isPerson ? "person" : "organisation");
      const said = score >= SAME_NAME;
      if (!said && same === "false") continue;
      const kind = isPerson
        ? "Person"
        : /Company|Organization|LegalEntity/.test(row[schema] ?? "")
          ? "organisation"
          : "other";
      scores.add(
        kind,
        said ? (same === "true" ? "right" : "wrong") : "missed",
        `${a} | ${b} | ${score} ${reasons.join(", ")}`,
      );
    }
    return scores;
  },
};
