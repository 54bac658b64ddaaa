import { LinkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { givenValue } from '@steunpunt/domain/belscript/answers';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { isLocalDate } from '@steunpunt/domain/calendar/local-date';
import { sayDateShort, sayMoment } from '@steunpunt/domain/calendar/say-date';
import { type NatureCode, natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallAnswer } from '../../api/call.ts';
import { queryOf } from '../../api/query-keys.ts';
import { PanelSection } from '../../ui/Panel.tsx';
import { useCall } from '../call-context.ts';
import { useSessionState } from '../session/use-session-state.ts';
import { swvName } from './route-words.ts';
import './caller-card.css';

type CardContact = CallAnswer<typeof api.lookUpCaller>['contacts'][number];

/** Earlier contacts of this caller, by number or address. It proposes and never joins them by itself. */
export function CallerCard() {
  const { session, facts } = useCall();
  const answer = givenValue(facts.answers, 'callBackNumber');
  const number = answer !== undefined && 'number' in answer ? answer.number : null;
  const mail = givenValue(facts.answers, 'callBackMail') ?? null;
  const { data } = useQuery({
    ...queryOf(api.lookUpCaller, { params: { id: session.state.id }, body: { number, mail } }),
    enabled: number !== null || mail !== null,
    staleTime: 60_000,
  });
  const [all, setAll] = useState(false);
  const contacts = data?.contacts ?? [];
  if (contacts.length === 0) return null;
  const others = contacts.length - 1;
  return (
    <PanelSection
      level={2}
      title={number === null ? 'Dit adres kennen we' : 'Dit nummer kennen we'}
      aside={
        others > 0 && (
          <button type="button" className="c-link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Toon alleen de laatste' : `Toon er nog ${others}`}
          </button>
        )
      }
    >
      <ul className="c-card">
        {(all ? contacts : contacts.slice(0, 1)).map((contact) => (
          <CardRow key={contact.contactId} contact={contact} />
        ))}
      </ul>
    </PanelSection>
  );
}

function CardRow({ contact }: { readonly contact: CardContact }) {
  const { session, reference, readOnly } = useCall();
  const related = useSessionState(session, ({ save }) => save.local.relatedContactId) === contact.contactId;
  const { running } = contact;
  const topic =
    contact.nature === null ? '' : ` over ${natureLabels[contact.nature as NatureCode]?.toLowerCase()}`;
  return (
    <li className="c-card__row">
      <div className="c-card__words">
        <p>
          <strong>{contact.number}</strong>
          {isLocalDate(contact.date) && `, ${sayDateShort(contact.date)}`}
          {topic}
        </p>
        {running !== null && (
          <p className="c-card__running">
            Loopt bij{' '}
            {running.contactPerson ??
              (running.swv === null ? 'het team' : swvName(reference.region, running.swv))}
            {running.until !== null && `, belofte ${sayMoment(asInstant(running.until))}`}
          </p>
        )}
      </div>
      <Button
        size="small"
        variant="secondary"
        icon={<LinkIcon aria-hidden />}
        aria-pressed={related}
        disabled={readOnly}
        onClick={() => session.edit('relatedContactId', related ? null : contact.contactId)}
      >
        {related ? 'Gekoppeld' : 'Koppel'}
      </Button>
    </li>
  );
}
