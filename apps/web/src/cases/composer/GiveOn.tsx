import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { useState } from 'react';
import { useSend } from '../../api/use-send.ts';
import type { ServerDraft } from '../../api/use-server-draft.ts';
import { announce } from '../../ui/announce.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { sayFailure } from '../say-failure.ts';

type GiveOnProps = {
  readonly caseId: string;
  readonly note: ServerDraft;
  /** Left out when one may not know whose the case is now. */
  readonly ownerName?: string;
};

/** The case belongs to somebody else; what was half written stays the writer's until they press this. */
export function GiveOn({ caseId, note, ownerName }: GiveOnProps) {
  const [unsaved, setUnsaved] = useState(false);
  const give = useSend(api.giveDraftOn, {
    onSuccess: () => {
      note.leave();
      announce('Uw tekst is doorgegeven.');
    },
  });
  const press = async () => {
    const saved = await note.saveNow();
    setUnsaved(!saved);
    if (saved && !give.isPending) give.mutate({ params: { place: 'caseNote', recordId: caseId } });
  };
  if (give.isSuccess && note.text === '')
    return (
      <p className="s-given__done" role="status">
        Uw tekst is doorgegeven.
      </p>
    );
  return (
    <div className="s-given__on">
      {unsaved && <InlineError>Uw tekst is nog niet bewaard. Wacht even en probeer het opnieuw.</InlineError>}
      {give.isError && <InlineError>{sayFailure(give.error)}</InlineError>}
      <Button
        type="button"
        size="small"
        variant="secondary"
        loading={give.isPending}
        onClick={() => void press()}
      >
        {ownerName === undefined ? 'Geef door aan de nieuwe eigenaar' : `Geef door aan ${ownerName}`}
      </Button>
    </div>
  );
}
