import './stages.css';

export type Stage = {
  readonly name: string;
  /** `done` lies behind, `now` is where it is, `ahead` is still to come. */
  readonly at: 'done' | 'now' | 'ahead';
};

const said = { done: 'geweest', now: 'nu', ahead: 'nog niet' } as const;

/** Where something is on its way, a point a line. */
export function Stages({ label, stages }: { readonly label: string; readonly stages: readonly Stage[] }) {
  return (
    <ol className="s-list s-stages" aria-label={label}>
      {stages.map(({ name, at }) => (
        <li
          key={name}
          className="s-stages__stage"
          data-at={at}
          aria-current={at === 'now' ? 'step' : undefined}
        >
          {name}
          <span className="aksel-sr-only">, {said[at]}</span>
        </li>
      ))}
    </ol>
  );
}
