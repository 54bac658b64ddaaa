import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import './two-versions.css';

type TwoVersionsProps = {
  /** A link of an error summary leads here. */
  readonly id: string;
  /** What was filled in here, in words. It is kept as it was when this appeared, whatever is chosen then. */
  readonly mine: string;
  /** What stands there now, in words; empty for nothing. */
  readonly theirs: string;
  readonly onUseMine: () => void;
  /** Leaves what stands there. */
  readonly onLeaveTheirs: () => void;
  /** Puts both in the field, one under the other, to go on with; only where that makes sense. */
  readonly onJoin?: () => void;
};

/** Two people changed the same thing: both texts beside each other, and one decision. Give it the other text as `key`. */
export function TwoVersions({ id, mine, theirs, onUseMine, onLeaveTheirs, onJoin }: TwoVersionsProps) {
  const [kept] = useState(mine);
  return (
    <section id={id} tabIndex={-1} className="s-versions" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className="s-versions__title">
        Een collega heeft dit net veranderd. Wat moet er staan?
      </h3>
      <dl className="s-versions__texts">
        <div className="s-versions__one">
          <dt>Wat u invulde</dt>
          <dd>{kept === '' ? 'Niets' : kept}</dd>
        </div>
        <div className="s-versions__one">
          <dt>Wat er nu staat</dt>
          <dd>{theirs === '' ? 'Niets' : theirs}</dd>
        </div>
      </dl>
      <div className="s-row">
        <Button type="button" size="small" variant="secondary" onClick={onUseMine}>
          Gebruik wat ik invulde
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onLeaveTheirs}>
          Laat staan wat er nu staat
        </Button>
        {onJoin !== undefined && (
          <Button type="button" size="small" variant="secondary" onClick={onJoin}>
            Zet ze onder elkaar
          </Button>
        )}
      </div>
    </section>
  );
}
