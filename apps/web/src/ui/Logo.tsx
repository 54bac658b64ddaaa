import './logo.css';

export function Logo() {
  return (
    <span className="s-logo">
      <svg aria-hidden="true" viewBox="0 0 32 32" className="s-logo__sign">
        <rect width="32" height="32" rx="8" />
        <path d="M9 10h14M9 16h14M9 22h8" />
      </svg>
      Steunpunt
    </span>
  );
}
