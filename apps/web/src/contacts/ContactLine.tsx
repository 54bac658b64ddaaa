import type { api } from '@steunpunt/contract';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '../api/call.ts';
import { nearMoment, now } from '../texts/dates.ts';
import { channelNames, noCaseNames, stateNames, urgencyNames } from '../texts/words.ts';
import { DateTag } from '../ui/DateTag.tsx';
import { Mark } from '../ui/Mark.tsx';

type ContactRow = CallAnswer<typeof api.listContacts>['contacts'][number];

export function ContactLine({ contact }: { readonly contact: ContactRow }) {
  const { id, number, channel, arrivedAt, nature, urgency, question, callerName, childName } = contact;
  return (
    <li className="s-contacts__line">
      <div>
        <span>{nearMoment(arrivedAt)}</span>
        <span className="s-contacts__meta">{channelNames[channel]}</span>
      </div>
      <div>
        <Link to="/gesprekken/$id" params={{ id }} className="s-contacts__name">
          {callerName ?? `Gesprek ${number}`}
        </Link>
        <span className="s-contacts__meta">
          {childName === null ? number : `over ${childName} · ${number}`}
        </span>
      </div>
      <div>
        <span>{nature === null ? 'Nog niet bekend' : natureLabels[nature]}</span>
        {question !== null && <span className="s-contacts__meta s-contacts__question">{question}</span>}
      </div>
      <div>
        <Standing contact={contact} />
        <span className="s-contacts__meta">
          {urgency} {urgencyNames[urgency].toLocaleLowerCase('nl')}
          {contact.ownerName !== null && ` · ${contact.ownerName}`}
        </span>
      </div>
    </li>
  );
}

function Standing({
  contact: { state, until, standsStill, noCaseOutcome },
}: {
  readonly contact: ContactRow;
}) {
  if (state === 'noCase')
    return <span>{noCaseOutcome === null ? stateNames.noCase : noCaseNames[noCaseOutcome]}</span>;
  if (state === 'closed') return <Mark tone="done">{stateNames.closed}</Mark>;
  return (
    <span className="s-contacts__standing">
      {stateNames[state]}
      {until !== null && (
        <DateTag filled tone={standsStill ? 'quiet' : until < now() ? 'late' : 'promise'}>
          {standsStill ? 'klok staat stil' : nearMoment(until)}
        </DateTag>
      )}
    </span>
  );
}
