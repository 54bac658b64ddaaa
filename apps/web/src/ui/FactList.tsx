import type { ReactNode } from 'react';
import './fact-list.css';

/** Label left and quiet, value right and in ink. */
export function FactList({ children }: { readonly children: ReactNode }) {
  return <dl className="s-facts">{children}</dl>;
}

type FactProps = {
  readonly label: string;
  readonly children: ReactNode;
  /** Right of the value, such as a link to change it. */
  readonly aside?: ReactNode;
};

export function Fact({ label, children, aside }: FactProps) {
  return (
    <div className="s-facts__row">
      <dt className="s-facts__label">{label}</dt>
      <dd className="s-facts__value">{children}</dd>
      {aside !== undefined && <dd className="s-facts__aside">{aside}</dd>}
    </div>
  );
}
