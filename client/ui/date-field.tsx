import { useEffect, useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { isPartialDate, type PartialDate } from "../../core/document.ts";
import "./date-field.css";

interface DateFieldProps {
  readonly label: string;
  readonly value: PartialDate | undefined;
  /** What stands in the empty field. */
  readonly placeholder: string;
  /** What is said about text that is no date. */
  readonly complaint: string;
  /** Called with a date, or nothing for an empty field, when whoever types is done. */
  readonly onChange: (date: PartialDate | undefined) => void;
}

/** A date as precise as whoever types it wants: a year, a month or a day. */
export function DateField({ label, value, placeholder, complaint, onChange }: DateFieldProps) {
  const [text, setText] = useState(value ?? "");
  useEffect(() => setText(value ?? ""), [value]);
  const typed = text.trim().replaceAll("/", "-");
  const isBad = typed !== "" && !isDate(typed);
  const settle = () => {
    if (!isBad && typed !== (value ?? "")) onChange(typed === "" ? undefined : typed);
  };
  return (
    <TextField
      className="date-field"
      value={text}
      isInvalid={isBad}
      onChange={setText}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === "Enter") settle();
        else event.continuePropagation();
      }}
    >
      <Label>{label}</Label>
      <Input placeholder={placeholder} inputMode="numeric" autoComplete="off" maxLength={10} />
      <FieldError>{complaint}</FieldError>
    </TextField>
  );
}

/** Whether the calendar has the date. */
export function isDate(text: string): boolean {
  if (!isPartialDate(text)) return false;
  const [, month = "01", day = "01"] = text.split("-");
  const time = Date.parse(`${text.slice(0, 4)}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(day);
}
