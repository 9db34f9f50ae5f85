import type { KeyboardEvent, Ref } from "react";
import { useAppStore } from "../../state/app-context.tsx";
import { play } from "../../state/time-changes.ts";

interface TimelineHandleProps {
  readonly name: string;
  /** Part of the axis, from 0 to 1, at which it stands. */
  readonly place: number;
  /** Months from the start of the axis. */
  readonly value: number;
  readonly months: number;
  /** The date, in words. */
  readonly text: string;
  /** Whether it bounds anything. */
  readonly isSet: boolean;
  readonly input: Ref<HTMLInputElement>;
  readonly onMove: (value: number) => void;
}

const YEAR = 12;

/** A handle on the axis: a slider for keys and screen readers; pointers are followed by the bars under it. */
export function TimelineHandle({
  name,
  place,
  value,
  months,
  text,
  isSet,
  input,
  onMove,
}: TimelineHandleProps) {
  const store = useAppStore();
  const rest = () => {
    if (store.getState().isDragging) store.setState({ isDragging: false });
  };
  const move = (next: number) => onMove(Math.min(months, Math.max(0, next)));
  const press = (event: KeyboardEvent) => {
    if (event.key === " ") {
      event.preventDefault();
      store.setState(play, true);
      return;
    }
    const direction = directions[event.key];
    const isYear = event.shiftKey || event.key.startsWith("Page");
    if (direction === undefined || !isYear) return;
    event.preventDefault();
    move(value + direction * YEAR);
  };
  return (
    <span className="timeline-handle" style={{ left: `${place * 100}%` }} data-set={isSet || undefined}>
      <input
        ref={input}
        type="range"
        min={0}
        max={months}
        step={1}
        value={Math.round(value)}
        aria-label={name}
        aria-valuetext={text}
        onChange={(event) => move(Number(event.target.value))}
        onKeyDown={press}
        onKeyUp={rest}
        onBlur={rest}
      />
      <span className="timeline-grip" />
    </span>
  );
}

const directions: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  PageUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageDown: -1,
};
