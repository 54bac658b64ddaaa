import { createFileRoute } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { CallPage } from '../../calls/CallPage.tsx';

export const Route = createFileRoute('/_in/gesprek/$callId')({ component: Call });

const MailOfCall = lazy(() => import('./-MailOfCall.tsx').then((mail) => ({ default: mail.MailOfCall })));

/** Another call is another page: nothing of the one may be seen in the other. */
function Call() {
  const { callId } = Route.useParams();
  return (
    <CallPage
      key={callId}
      callId={callId}
      afterwards={(contactId) => (
        <Suspense>
          <MailOfCall contactId={contactId} />
        </Suspense>
      )}
    />
  );
}
