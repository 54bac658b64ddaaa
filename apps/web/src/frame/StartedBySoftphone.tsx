import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { call } from '../api/call.ts';
import { referenceQuery } from '../api/reference.ts';
import { takeNumber } from '../api/softphone-number.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { useStartCall } from './use-start-call.ts';

/** Starts a phone call at once, with the caller's number filled in when the softphone gave one. */
export function StartedBySoftphone({ session }: { readonly session: SessionView }) {
  const navigate = useNavigate();
  const reference = useQuery(referenceQuery);
  const deskId = session.desk ?? reference.data?.desks[0]?.id;
  const begun = useRef(false);
  const start = useStartCall((callId) =>
    navigate({ to: '/gesprek/$callId', params: { callId }, replace: true }),
  );
  useDocumentTitle('Nieuw gesprek');

  const begin = async (desk: string) => {
    const number = await readable(takeNumber());
    start.mutate({ body: { channel: 'phone', deskId: desk, ...(number === undefined ? {} : { number }) } });
  };
  useEffect(() => {
    if (begun.current || deskId === undefined) return;
    begun.current = true;
    void begin(deskId);
  });

  return (
    <>
      <PageTitle>Nieuw gesprek</PageTitle>
      {start.isError && deskId !== undefined ? (
        <ErrorState title="Het gesprek is niet gestart" onRetry={() => void begin(deskId)}>
          {errorText(start.error)}
        </ErrorState>
      ) : (
        <Bones rows={3} label="Het gesprek wordt gestart" />
      )}
    </>
  );
}

/** E.164 from any notation; a number nobody can read must not keep the call from starting. */
async function readable(text: string | undefined): Promise<string | undefined> {
  if (text === undefined || text === '') return undefined;
  try {
    return (await call(api.normalisePhoneNumber, { body: { text } })).number;
  } catch {
    announce('Het nummer van de beller is niet te lezen. Vraag het in het gesprek.');
    return undefined;
  }
}
