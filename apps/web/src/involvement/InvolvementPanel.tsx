import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { InvolvementView } from '@steunpunt/contract/involvements';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { useSession } from '../api/session.ts';
import { dayOf } from '../texts/dates.ts';
import { LinkButton } from '../ui/LinkButton.tsx';
import { Panel } from '../ui/Panel.tsx';
import { DeclareDialog } from './DeclareDialog.tsx';
import { EndDialog } from './EndDialog.tsx';
import type { InvolvedRecord } from './involved-record.ts';
import { wasText, whyText } from './say-involvement.ts';
import { TlvAdviserDialog } from './TlvAdviserDialog.tsx';
import './involvement.css';

type InvolvementPanelProps = {
  readonly record: InvolvedRecord;
  /** After somebody said that they are involved: for them the page is gone. */
  readonly onGone: () => void;
};

type Asking = 'declare' | 'adviser' | InvolvementView | null;

/** Who is kept out because they are involved, and the way to say that one is. */
export function InvolvementPanel({ record, onGone }: InvolvementPanelProps) {
  // Who comes from elsewhere is told of nobody.
  const { role } = useSession();
  const { data } = useQuery({
    ...queryOf(api.listInvolvements, { query: record }),
    enabled: role !== 'guest',
  });
  const [asking, setAsking] = useState<Asking>(null);
  const close = () => setAsking(null);
  const said = data?.involvements ?? [];
  const involvements = said.filter(({ ended }) => ended === null);
  const over = said.filter(({ ended }) => ended !== null);
  return (
    <Panel title="Onafhankelijk">
      {involvements.length > 0 && (
        <ul className="s-list s-involved" aria-label="Collega’s die erbuiten staan">
          {involvements.map((one) => (
            <li key={one.id} className="s-involved__line">
              <span>
                <strong>{one.person.name}</strong> ziet dit niet: {whyText(one)}
                <span className="s-quiet s-small"> {dayOf(one.saidAt)}</span>
              </span>
              {data?.mayEnd === true && (
                <LinkButton onClick={() => setAsking(one)}>
                  Hef op<span className="aksel-sr-only"> voor {one.person.name}</span>
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <details className="s-involved__over">
          <summary>Eerder erbuiten ({over.length})</summary>
          <ul className="s-list s-involved">
            {over.map((one) => (
              <li key={one.id} className="s-small">
                <strong>{one.person.name}</strong> {wasText(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {data?.mayEnd === true && role === 'lead' && (
        <p className="s-small">
          <Link to="/betrokkenheid">Alle collega’s die ergens erbuiten staan</Link>
        </p>
      )}
      <p className="s-small">
        Kent u dit gezin, of hebt u er zelf belang bij? Dan hoort een ander dit te doen.
      </p>
      <div className="s-involved__actions">
        <Button
          type="button"
          size="small"
          variant="secondary"
          data-color="neutral"
          onClick={() => setAsking('declare')}
        >
          Ik ben betrokken
        </Button>
        {data?.mayNameAdviser === true && (
          <LinkButton onClick={() => setAsking('adviser')}>Leg een TLV-adviseur vast</LinkButton>
        )}
      </div>
      {asking === 'declare' && <DeclareDialog record={record} onClose={close} onGone={onGone} />}
      {asking === 'adviser' && <TlvAdviserDialog record={record} onClose={close} onGone={onGone} />}
      {asking !== null && typeof asking === 'object' && (
        <EndDialog record={record} involvement={asking} onClose={close} />
      )}
    </Panel>
  );
}
