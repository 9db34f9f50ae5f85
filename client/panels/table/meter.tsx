/** A number from 0 to 1 as a bar and in figures. */
export function Meter({ value }: { readonly value: number }) {
  return (
    <span className="meter-cell">
      <span className="meter" aria-hidden="true">
        <span style={{ width: `${Math.round(value * 100)}%` }} />
      </span>
      {value.toFixed(2)}
    </span>
  );
}
