import { api } from '@steunpunt/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { belscriptQuery } from '../api/belscript.ts';
import { isProblem } from '../api/problem.ts';
import { keyOf, queryOf } from '../api/query-keys.ts';
import { referenceQuery } from '../api/reference.ts';
import { useSession } from '../api/session.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { CallScreen } from './CallScreen.tsx';
import { CallTabs } from './CallTabs.tsx';
import type { CallSession } from './session/call-session.ts';
import { closeCall, findOpenCall, letOthersWait, openCall } from './session/open-calls.ts';
import './call-page.css';

type CallPageProps = {
  readonly callId: string;
  /** What can be done with the contact that the call became; composed by the route. */
  readonly afterwards: (contactId: string) => ReactNode;
};

/** One running call, with the others as tabs over it. */
export function CallPage({ callId, afterwards }: CallPageProps) {
  const me = useSession();
  const client = useQueryClient();
  const [session, setSession] = useState<CallSession | undefined>(() => findOpenCall(callId));
  const reference = useQuery(referenceQuery);
  const script = useQuery(
    belscriptQuery(session?.state.belscriptVersion ?? reference.data?.belscriptVersion),
  );
  const view = useQuery({
    ...queryOf(api.getCall, { params: { id: callId } }),
    enabled: session === undefined,
    refetchOnMount: 'always',
  });
  useDocumentTitle('Gesprek');
  useEffect(() => {
    if (session === undefined && view.data !== undefined && !view.isFetching) setSession(openCall(view.data));
  }, [session, view.data, view.isFetching]);
  useEffect(() => {
    if (session === undefined) return;
    letOthersWait(callId);
    return () => {
      if (session.state.ended === null && session.state.trouble !== 'gone') return;
      closeCall(callId);
      client.removeQueries({ queryKey: keyOf(api.getCall, { params: { id: callId } }) });
      void client.invalidateQueries({ queryKey: keyOf(api.listCalls) });
    };
  }, [session, callId, client]);

  return (
    <div className="c-page">
      <h1 tabIndex={-1} className="aksel-sr-only">
        Gesprek
      </h1>
      <CallTabs callId={callId} />
      {session !== undefined && reference.data !== undefined && script.data !== undefined ? (
        <CallScreen
          session={session}
          script={script.data}
          reference={reference.data}
          myName={me.person.name}
          myId={me.person.id}
          afterwards={afterwards}
        />
      ) : (
        <Waiting error={view.error ?? reference.error ?? script.error} onRetry={() => void view.refetch()} />
      )}
    </div>
  );
}

function Waiting({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  if (error === null) return <Bones rows={8} label="Het gesprek wordt geopend" />;
  if (isProblem(error, 'notFound')) {
    return (
      <>
        <PageTitle>Dit gesprek loopt niet meer</PageTitle>
        <p>Het is bewaard of afgesloten. U vindt het bij Gesprekken.</p>
      </>
    );
  }
  return (
    <ErrorState title="Het gesprek is niet geopend" onRetry={onRetry}>
      {errorText(error)}
    </ErrorState>
  );
}
