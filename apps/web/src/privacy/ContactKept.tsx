import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Holds } from './Holds.tsx';
import './privacy.css';

/** How long a contact is kept; asked for only when somebody wants to know, because this look is kept too. */
export function ContactKept({ contactId }: { readonly contactId: string }) {
  const [open, setOpen] = useState(false);
  return (
    <Panel>
      <details className="s-privacy__details" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Hoe lang bewaren wij dit gesprek?</summary>
        {open && <Kept contactId={contactId} />}
      </details>
    </Panel>
  );
}

function Kept({ contactId }: { readonly contactId: string }) {
  const { data, isError, error, refetch } = useQuery(
    queryOf(api.getContactRetention, { params: { id: contactId } }),
  );
  if (isError) {
    return (
      <ErrorState title="Dit kon niet worden opgehaald" onRetry={() => void refetch()}>
        {errorText(error)}
      </ErrorState>
    );
  }
  if (data === undefined) return <Bones rows={2} label="De bewaartermijn wordt opgehaald" />;
  return (
    <Holds
      of="contact"
      recordId={contactId}
      keptUntil={data.keptUntil}
      otherwise={
        data.isInCase
          ? 'Zo lang als de zaak waar het bij hoort. Vastzetten doet u bij de zaak.'
          : 'Er moet nog iets mee gebeuren. Daarna begint de bewaartermijn.'
      }
      holds={data.holds}
      mayHold={data.mayHold}
    />
  );
}
