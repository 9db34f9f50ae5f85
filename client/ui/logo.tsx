/** The mark: two that are tied. */
export function Logo() {
  return (
    <svg className="logo" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6.5 17.5 17.5 6.5" stroke="var(--ink)" strokeWidth="2.5" />
      <circle cx="6" cy="18" r="4.2" fill="var(--ink)" />
      <circle cx="18" cy="6" r="4.2" fill="var(--accent)" />
    </svg>
  );
}
