import { MonitorIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { AccountView } from '@steunpunt/contract/account';
import { roleNames } from '@steunpunt/domain/people/roles';
import { useFreshSend } from '../../api/use-fresh-send.ts';
import { nearMoment } from '../../texts/dates.ts';
import { errorText } from '../../texts/error-text.ts';
import { browserNames, systemNames } from '../../texts/words.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useAccountChanged } from './use-account-changed.ts';

type Session = AccountView['sessions'][number];

/** Every place where one is signed in, this one marked. */
export function SessionsPanel({ sessions }: { readonly sessions: readonly Session[] }) {
  const changed = useAccountChanged();
  const end = useFreshSend(api.endOwnSession, { onSuccess: () => changed('U bent daar afgemeld.') });
  const endOthers = useFreshSend(api.endOtherSessions, {
    onSuccess: () => changed('U bent op alle andere plekken afgemeld.'),
  });
  const failure = end.failure ?? endOthers.failure;
  return (
    <Panel
      title="Waar u bent aangemeld"
      aside={
        sessions.length > 1 && (
          <Button
            type="button"
            size="small"
            variant="secondary"
            loading={endOthers.isPending}
            onClick={() => endOthers.mutate({ body: {} })}
          >
            Meld overal elders af
          </Button>
        )
      }
    >
      {failure !== null && <InlineError>{errorText(failure)}</InlineError>}
      <ul className="s-account__list" aria-label="Uw aanmeldingen">
        {sessions.map((session) => (
          <li key={session.id} className="s-account__line">
            <MonitorIcon aria-hidden />
            <span className="s-account__what">
              <strong>
                {placeOf(session)} {session.current && <Mark tone="done">deze plek</Mark>}
              </strong>
              <span className="s-quiet s-small">
                Als {roleNames[session.role].toLocaleLowerCase('nl')}. Aangemeld{' '}
                {nearMoment(session.startedAt)}, het laatst bezig {nearMoment(session.activeAt)}.
              </span>
            </span>
            {!session.current && (
              <Button
                type="button"
                size="xsmall"
                variant="tertiary"
                aria-label={`Meld daar af: ${placeOf(session)}, aangemeld ${nearMoment(session.startedAt)}`}
                onClick={() => end.mutate({ params: { id: session.id }, body: {} })}
              >
                Meld daar af
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className="s-quiet s-small">
        Kent u een van deze plekken niet? Meld daar af en verander meteen uw wachtwoord.
      </p>
    </Panel>
  );
}

function placeOf({ browser, system }: Session): string {
  return `${browserNames[browser]} op ${systemNames[system]}`;
}
