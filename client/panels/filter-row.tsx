import { type ReactNode, useId } from "react";
import { useMessages } from "../state/app-context.tsx";
import { shortCount } from "../ui/short-count.ts";

interface FilterRowProps {
  readonly name: string;
  readonly count: number | undefined;
  readonly isShown: boolean;
  readonly mark: ReactNode;
  readonly className?: string;
  readonly onToggle: () => void;
  readonly onIsolate: () => void;
}

/** One row of the legend: a checkbox that shows or hides, and "only", which isolates like a double click. */
export function FilterRow({ name, count, isShown, mark, className, onToggle, onIsolate }: FilterRowProps) {
  const messages = useMessages();
  const countId = useId();
  return (
    <div className={`filter-row ${className ?? ""}`} data-off={!isShown || undefined}>
      <input
        type="checkbox"
        checked={isShown}
        aria-label={name}
        aria-describedby={countId}
        onChange={onToggle}
        onDoubleClick={onIsolate}
      />
      <span className="filter-mark">{mark}</span>
      <span className="filter-name" title={name}>
        {name}
      </span>
      <button type="button" className="only" aria-label={messages.showOnly(name)} onClick={onIsolate}>
        {messages.only}
      </button>
      <span className="filter-count" id={countId} title={count?.toLocaleString("en")}>
        {count === undefined ? <span className="bar" /> : shortCount(count)}
      </span>
    </div>
  );
}
