import { expect, test } from "vitest";
import { csv } from "../../../core/exports/csv.ts";
import type { ExportGraph } from "../../../core/exports/index.ts";
import { exampleGraph } from "./example-graph.ts";

const rows = (graph: ExportGraph) => [...csv.write(graph)].join("").split("\r\n");

test("the table of statements has a header and one row each, ended by CRLF", () => {
  expect(rows(exampleGraph)).toEqual([
    "\uFEFFsubject_id,subject,subject_zh,subject_type,object_id,object,object_zh,object_type,statement_id,predicate,label,label_zh,kind,polarity,modality,confidence,title,former,when_text,when_from,when_to,when_precision,amount_text,amount_value,amount_currency,amount_kind,stake,round,valuation_text,valuation_value,valuation_currency,valuation_kind,lead,role,amount_low,amount_high,quote,quotes,document,document_id,publisher,date,uri",
    'person:焦可,焦可,焦可,person,company:baichuan,Baichuan,百川智能,company,s1,resigned_from,resigned from,离职,people,asserted,fact,0.9,co-founder,,,,,,,,,,,,,,,,,,,,"Jiao Ke, co-founder of Baichuan, has left.",1,"A & B ""leave""",departures,Example Daily,2025-03,https://example.com/a?b=1&c=2',
    "person:焦可,焦可,焦可,person,company:baichuan,Baichuan,百川智能,company,s2,resigned_from,did not leave,未离职,people,negated,denied,1,,,,,,,,,,,,,,,,,,,,,百川智能否认焦可离职。,1,否认,denial,,,",
    'person:焦可,焦可,焦可,person,company:baichuan,Baichuan,百川智能,company,s3,works_at,worked at,曾任职于,people,asserted,fact,0.5,co-founder,true,,,,,,,,,,,,,,,,,,,"Jiao Ke, co-founder of Baichuan",1,"A & B ""leave""",departures,Example Daily,2025-03,https://example.com/a?b=1&c=2',
    'investor:alpha,Alpha Fund,,investor,company:baichuan,Baichuan,百川智能,company,s4,invested_in,is to invest in,拟投资,money,asserted,planned,0.75,,,June 2024,2024-06-01,2024-06-30,month,$1.5bn,1500000000,USD,raised,5%,Series B,$9bn,9000000000,USD,valuation,false,,,,Alpha Fund put $1.5bn into it in June 2024.,2,"A & B ""leave""",departures,Example Daily,2025-03,https://example.com/a?b=1&c=2',
    "",
  ]);
});

test.each([
  ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ["+1", "'+1"],
  ["-5%", "'-5%"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["＝1+1", "'＝1+1"],
  ["\tx", "'\tx"],
  ["a\nb", '"a\nb"'],
  [" spaced ", '" spaced "'],
  ["nul \u0000 and half \uD83D", "nul \uFFFD and half \uFFFD"],
  ["智谱", "智谱"],
])("the title %j becomes the field %j", (title, field) => {
  const [first] = exampleGraph.statements;
  const statements = first ? [{ ...first, qualifiers: { title } }] : [];
  const row = [...csv.write({ ...exampleGraph, statements })][1] ?? "";
  expect(row.split(",0.9,")[1]?.startsWith(`${field},`)).toBe(true);
});
