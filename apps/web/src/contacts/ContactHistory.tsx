import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { fullMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';

/** What was corrected; asked for only when somebody wants to see it, because every look is kept. */
export function ContactHistory({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel>
      <details className="s-contact__history" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Bekijk wat er later is verbeterd</summary>
        {open && <Corrections id={id} />}
      </details>
    </Panel>
  );
}

function Corrections({ id }: { readonly id: string }) {
  const history = useQuery(queryOf(api.contactHistory, { params: { id } }));
  if (history.isPending) return <Bones rows={2} label="De verbeteringen worden opgehaald" />;
  if (history.isError) {
    return (
      <ErrorState title="De verbeteringen konden niet worden opgehaald">
        {errorText(history.error)}
      </ErrorState>
    );
  }
  if (history.data.corrections.length === 0) return <p className="s-quiet">Er is niets verbeterd.</p>;
  return (
    <ol className="s-list s-contact__corrections">
      {history.data.corrections.map(({ at, by, reason, changes }) => (
        <li key={at}>
          <p className="s-contact__small-title">
            {fullMoment(at)}, {by}
          </p>
          <p>Reden: {reason}</p>
          <dl className="s-contact__changes">
            {changes.map(({ questionId, label, before, after }) => (
              <div key={questionId}>
                <dt>{label}</dt>
                <dd>
                  <del>{before === '' ? 'geen antwoord' : before}</del>{' '}
                  <ins>{after === '' ? 'geen antwoord' : after}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
