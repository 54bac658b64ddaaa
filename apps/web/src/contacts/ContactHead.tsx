import { HandShakeHeartIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { ContactView } from '@steunpunt/contract/contacts';
import { useQueryClient } from '@tanstack/react-query';
import { keyOf } from '../api/query-keys.ts';
import { useSwvName } from '../api/reference.ts';
import { useSend } from '../api/use-send.ts';
import { fullMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import {
  channelNames,
  markNames,
  noCaseNames,
  relationNames,
  stateNames,
  urgencyNames,
} from '../texts/words.ts';
import { announce } from '../ui/announce.ts';
import { CallNow } from '../ui/CallNow.tsx';
import { InlineError } from '../ui/InlineError.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';

/** Who, about whom, how it stands, and the one thing to do. */
export function ContactHead({ contact }: { readonly contact: ContactView }) {
  const swvName = useSwvName();
  const { state, noCaseOutcome, urgency, contactDetails, child } = contact;
  const standing =
    state === 'noCase' && noCaseOutcome !== null ? noCaseNames[noCaseOutcome] : stateNames[state];
  return (
    <div className="s-contact__head">
      <p className="s-contact__facts">
        <span>{contact.number}</span>
        <span>{swvName(contact.swv)}</span>
        <span>
          {channelNames[contact.channel]}, {fullMoment(contact.arrivedAt)}
        </span>
        <span>opgeschreven door {contact.registeredBy}</span>
      </p>
      <PageTitle aside={<Actions contact={contact} />}>
        {contactDetails?.callerName ?? child?.name ?? `Gesprek ${contact.number}`}
      </PageTitle>
      <div className="s-marks">
        <Mark tone={state === 'closed' ? 'done' : 'now'}>{standing}</Mark>
        <Mark tone={urgency === 'U0' || urgency === 'U1' ? 'danger' : 'neutral'}>
          {urgency} {urgencyNames[urgency].toLocaleLowerCase('nl')}
        </Mark>
        {contact.interrupted && <Mark tone="promise">lijn viel weg</Mark>}
        {contact.onJointAgenda && <Mark tone="promise">{markNames.onJointAgenda}</Mark>}
        <span className="s-quiet s-small">{relationNames[contact.relation]}</span>
      </div>
    </div>
  );
}

function Actions({ contact }: { readonly contact: ContactView }) {
  const client = useQueryClient();
  const take = useSend(api.takeContact, {
    onSuccess: (taken) => {
      client.setQueryData(keyOf(api.getContact, { params: { id: taken.id } }), taken);
      announce('U hebt dit opgepakt.');
    },
    onSettled: () => client.invalidateQueries({ queryKey: keyOf(api.getWorklist) }),
  });
  const number = contact.contactDetails?.number ?? null;
  const mayTake = contact.may.includes('take');
  return (
    <>
      {take.isError && <InlineError>{errorText(take.error)}</InlineError>}
      {mayTake && (
        <Button
          type="button"
          size="small"
          icon={<HandShakeHeartIcon aria-hidden />}
          loading={take.isPending}
          onClick={() => take.mutate({ params: { id: contact.id } })}
        >
          Pak op
        </Button>
      )}
      {number !== null && contact.promise === null && (
        <CallNow
          number={number}
          who={contact.contactDetails?.callerName ?? 'de beller'}
          variant={mayTake ? 'secondary' : 'primary'}
        />
      )}
    </>
  );
}
