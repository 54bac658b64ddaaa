import type { Reason } from '@steunpunt/domain/triage/outcome';
import './reason-list.css';

/** Why this route, the deciding reason first, each with where it comes from. */
export function ReasonList({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ol className="c-reasons">
      {reasons.map(({ rule, text, source }, index) => (
        <li key={rule} className="c-reasons__row">
          <span aria-hidden className="c-reasons__number">
            {index + 1}
          </span>
          <span>
            {text}
            <span className="c-reasons__source">{source}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
