import { PhoneIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { timelineKey } from '../../../cases/case-queries.ts';
import { caseKey } from '../../../cases/use-case-send.ts';

const CallPanel = lazy(() =>
  import('../../../call-backs/CallPanel.tsx').then((panel) => ({ default: panel.CallPanel })),
);

type CallBackOfCaseProps = { readonly caseId: string; readonly contactId: string; readonly who: string };

/** The main action of a case in which something is promised: call, and write down how it went. */
export function CallBackOfCase({ caseId, contactId, who }: CallBackOfCaseProps) {
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const close = () => {
    setOpen(false);
    void client.invalidateQueries({ queryKey: caseKey(caseId) });
    void client.invalidateQueries({ queryKey: timelineKey(caseId) });
  };
  return (
    <>
      <Button type="button" size="small" icon={<PhoneIcon aria-hidden />} onClick={() => setOpen(true)}>
        Bel {who}
      </Button>
      <Suspense>{open && <CallPanel contactId={contactId} who={who} onClose={close} />}</Suspense>
    </>
  );
}
