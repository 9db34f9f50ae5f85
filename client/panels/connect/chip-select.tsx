import { Check, ChevronDown } from "lucide-react";
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from "react-aria-components";

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
}

interface ChipSelectProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  /** Whether the choice is another than usual: then it stands out. */
  readonly isUsual: boolean;
  readonly onChoose: (id: string) => void;
}

/** One of few, as a chip that shows what is chosen. */
export function ChipSelect({ label, choices, chosen, isUsual, onChoose }: ChipSelectProps) {
  return (
    <Select
      aria-label={label}
      value={chosen}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
      className="chip-select"
    >
      <Button className="chip chip-choice" data-active={!isUsual || undefined}>
        <SelectValue>{choices.find(({ id }) => id === chosen)?.label}</SelectValue>
        <ChevronDown size={12} aria-hidden="true" />
      </Button>
      <Popover className="menu-popover chip-popover" offset={4}>
        <ListBox className="menu" items={choices}>
          {choices.map((choice) => (
            <ListBoxItem key={choice.id} id={choice.id} textValue={choice.label} className="menu-item">
              <span className="menu-check">
                {choice.id === chosen && <Check size={14} aria-hidden="true" />}
              </span>
              <span className="menu-label">
                <Text slot="label">{choice.label}</Text>
                {choice.hint && (
                  <Text slot="description" elementType="small">
                    {choice.hint}
                  </Text>
                )}
              </span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
