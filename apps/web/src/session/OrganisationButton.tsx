import { BriefcaseIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import type { Role } from '@steunpunt/domain/people/roles';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../api/call.ts';
import { isProblem } from '../api/problem.ts';
import { queryOf } from '../api/query-keys.ts';
import { errorText } from '../texts/error-text.ts';
import { InlineError } from '../ui/InlineError.tsx';

type OrganisationButtonProps = {
  readonly role: Role | undefined;
  /** Over a page that must not be lost: signing in happens in another tab, which shares the session. */
  readonly staysHere: boolean;
  readonly onSignedIn: (session: SessionView) => void;
};

/** Signing in at the own organisation, where this steunpunt has one. */
export function OrganisationButton({ role, staysHere, onSignedIn }: OrganisationButtonProps) {
  const installation = useQuery({ ...queryOf(api.getInstallation, {}), staleTime: Number.POSITIVE_INFINITY });
  const [isElsewhere, setIsElsewhere] = useState(false);
  const begin = useMutation({
    mutationFn: async (tab: Window) => {
      const body = role === undefined ? {} : { role };
      const { address } = await call(api.signInAtOrganisation, { body });
      tab.location.assign(address);
    },
    onError: (_error, tab) => {
      if (tab !== window) tab.close();
    },
  });
  const goOn = useMutation({ mutationFn: () => call(api.getSession, {}), onSuccess: onSignedIn });
  const name = installation.data?.organisation ?? null;
  if (name === null) return null;
  const failure = begin.error ?? goOn.error;

  const start = () => {
    // Opened by the click itself: after an answer the browser would hold it back.
    const tab = staysHere ? window.open('about:blank') : window;
    if (tab === null) return;
    setIsElsewhere(staysHere);
    begin.mutate(tab);
  };
  return (
    <>
      {failure !== null && (
        <InlineError>
          {isProblem(failure, 'notSignedIn')
            ? 'U bent in het andere tabblad nog niet aangemeld.'
            : errorText(failure)}
        </InlineError>
      )}
      <Button
        type="button"
        size="small"
        variant="secondary"
        icon={<BriefcaseIcon aria-hidden />}
        loading={begin.isPending}
        onClick={start}
      >
        {staysHere ? `Meld aan via ${name} in een nieuw tabblad` : `Meld aan via ${name}`}
      </Button>
      {isElsewhere && (
        <Button type="button" size="small" loading={goOn.isPending} onClick={() => goOn.mutate()}>
          Ik ben daar aangemeld
        </Button>
      )}
    </>
  );
}
