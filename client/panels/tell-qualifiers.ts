import type { Language } from "../../core/document.ts";
import type { Qualifiers } from "../../core/statement.ts";
import { formatAmount, formatTitle } from "../ui/format-qualifiers.ts";
import type { Messages } from "../ui/messages.ts";
import { translateRound } from "../ui/translate-round.ts";

/** The second line of a fact: title, money, round, stake and valuation in few words; "" where there are none. */
export function tellQualifiers(
  qualifiers: Qualifiers | undefined,
  language: Language,
  messages: Messages,
): string {
  if (!qualifiers) return "";
  const { amount, round, stake, valuation, lead } = qualifiers;
  return [
    formatTitle(qualifiers, language),
    amount && formatAmount(amount, language),
    round && translateRound(round, language),
    stake,
    valuation && `${messages.valuation.toLowerCase()} ${formatAmount(valuation, language)}`,
    lead && messages.lead,
  ]
    .filter((part) => part !== undefined && part !== false)
    .join(" · ");
}
