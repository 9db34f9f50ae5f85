import type { Amount, AmountKind, Qualifiers } from "../../core/statement.ts";
import { useApp, useMessages } from "../state/app-context.tsx";
import { formatAmount, formatTitle, formatWhen } from "../ui/format-qualifiers.ts";
import type { Messages } from "../ui/messages.ts";
import { translateRound } from "../ui/translate-round.ts";

interface Row {
  readonly name: string;
  readonly value: string;
  /** As the text has it, where the value is in other words. */
  readonly said?: string;
}

/** The properties of a statement, each as a value and, where it differs, as the text says it. */
export function QualifierList({ qualifiers }: { readonly qualifiers: Qualifiers }) {
  const messages = useMessages();
  const language = useApp((state) => state.language);
  const { title, when, amount, round, stake, valuation, lead } = qualifiers;
  const money = (name: string, given: Amount): Row => rowOf(name, formatAmount(given, language), given.text);
  const rows: readonly (Row | undefined)[] = [
    title === undefined
      ? undefined
      : rowOf(messages.title, formatTitle(qualifiers, language) ?? title, title),
    when && rowOf(messages.when, formatWhen(when) ?? when.text, when.text),
    amount && money(messages[amountName(amount.kind)], amount),
    round === undefined ? undefined : rowOf(messages.round, translateRound(round, language), round),
    stake === undefined ? undefined : { name: messages.stake, value: stake },
    valuation && money(messages.valuation, valuation),
    lead ? { name: messages.role, value: messages.lead } : undefined,
  ];
  const known = rows.filter((row) => row !== undefined);
  if (known.length === 0) return null;
  return (
    <dl className="qualifiers">
      {known.map(({ name, value, said }) => (
        <div key={name} className="qualifier">
          <dt>{name}</dt>
          <dd>
            {value}
            {said && <span className="said">{messages.inText(said)}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function rowOf(name: string, value: string, said: string): Row {
  return said === value ? { name, value } : { name, value, said };
}

function amountName(
  kind: AmountKind | undefined,
): keyof Pick<Messages, "amount" | "raised" | "price" | "stake" | "contract" | "valuation"> {
  return kind ?? "amount";
}
