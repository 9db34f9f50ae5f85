import type { CSSProperties } from "react";
import type { RelationKind } from "../../core/ontology/relation-type.ts";
import type { Status } from "../state/view-state.ts";

interface LineSwatchProps {
  /** Whose colour it has; ink without. */
  readonly kind?: RelationKind;
  readonly status?: Status;
}

const dashes: Readonly<Partial<Record<Status, string>>> = {
  former: "5 2.5",
  planned: "2.5 2.5",
  reported: "0.1 3",
};

/** The line of a statement, drawn as on the canvas. */
export function LineSwatch({ kind, status = "fact" }: LineSwatchProps) {
  const colour = kind ? `var(--kind-${kind})` : "var(--ink-2)";
  return (
    <svg
      className="line-swatch"
      width="20"
      height="10"
      viewBox="0 0 20 10"
      aria-hidden="true"
      style={{ "--line-colour": colour } as CSSProperties}
    >
      <line
        x1="1"
        y1="5"
        x2="14.5"
        y2="5"
        stroke="currentColor"
        strokeWidth="1.75"
        strokeDasharray={dashes[status]}
        strokeLinecap={status === "reported" ? "round" : "butt"}
      />
      <path
        d="M14 2 19.5 5 14 8Z"
        fill={status === "planned" ? "none" : "currentColor"}
        stroke={status === "planned" ? "currentColor" : "none"}
      />
      {status === "negated" && (
        <path d="M5 2.2 10.6 7.8M10.6 2.2 5 7.8" stroke="currentColor" strokeWidth="1.5" fill="none" />
      )}
    </svg>
  );
}
