import { expect, test } from "vitest";
import { eventsIn } from "../../builder/events-in.ts";
import type { Qualifiers } from "../../core/statement.ts";

interface Told {
  readonly name: string;
  readonly qualifiers: Qualifiers;
}

const told = (name: string, qualifiers: Qualifiers = {}): Told => ({ name, qualifiers });
const year = (from: string) => ({ text: from, from, to: from, precision: "year" as const });
const amount = (value: number) => ({ text: String(value), value });

const events = (claims: readonly Told[]) =>
  eventsIn(
    claims,
    ({ qualifiers }) => qualifiers,
    ({ name }) => name,
  ).map(({ key, members }) => ({ key, names: members.map(({ name }) => name).sort() }));

test("the same round in both languages is one event, another round is another", () => {
  expect(
    events([
      told("en", { round: "Series B" }),
      told("zh", { round: "B轮融资" }),
      told("later", { round: "C轮" }),
    ]),
  ).toEqual([
    { key: "b", names: ["en", "zh"] },
    { key: "c", names: ["later"] },
  ]);
});

test("whoever names neither round nor year joins the event that is told best", () => {
  expect(
    events([told("bare"), told("full", { round: "A轮", when: year("2023"), amount: amount(3e8) })]),
  ).toEqual([{ key: "a 2023", names: ["bare", "full"] }]);
});

test("two years, or two amounts where nothing else differs, are two events with keys of their own", () => {
  expect(events([told("a", { when: year("2023") }), told("b", { when: year("2024") })])).toEqual([
    { key: "2023", names: ["a"] },
    { key: "2024", names: ["b"] },
  ]);
  expect(events([told("a", { amount: amount(5e8) }), told("b", { amount: amount(1e9) })])).toEqual([
    { key: "500000000", names: ["a"] },
    { key: "1000000000", names: ["b"] },
  ]);
});

test("the order of the claims changes nothing", () => {
  const claims = [
    told("a", { round: "A轮" }),
    told("b", { when: year("2024") }),
    told("c"),
    told("d", { round: "B轮", when: year("2025") }),
  ];
  expect(events([...claims].reverse())).toEqual(events(claims));
});
