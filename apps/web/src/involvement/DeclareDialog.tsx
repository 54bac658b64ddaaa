import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useSend } from '../api/use-send.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Modal } from '../ui/Modal.tsx';
import { askAgain, type InvolvedRecord } from './involved-record.ts';

type DeclareDialogProps = {
  readonly record: InvolvedRecord;
  readonly onClose: () => void;
  readonly onGone: () => void;
};

/** One cannot take it back oneself: that is said before the button. */
export function DeclareDialog({ record, onClose, onGone }: DeclareDialogProps) {
  const client = useQueryClient();
  const declare = useSend(api.declareInvolvement, {
    onSuccess: () => {
      announce('U ziet dit nu niet meer. De leidinggevende weet het.');
      onGone();
      askAgain(client, record);
    },
  });
  return (
    <Modal
      title="Bent u betrokken?"
      onClose={onClose}
      actions={
        <Button
          type="button"
          size="small"
          loading={declare.isPending}
          onClick={() => declare.mutate({ body: record })}
        >
          Ja, ik ben betrokken
        </Button>
      }
    >
      {declare.isError && <InlineError>{errorText(declare.error)}</InlineError>}
      <p>
        U ziet {record.kind === 'case' ? 'deze zaak' : 'dit gesprek'} daarna niet meer, ook niet in lijsten en
        bij zoeken. Was het van u, dan kan een collega het oppakken.
      </p>
      <p>De leidinggevende hoort dit meteen. Alleen de leidinggevende kan het weer opheffen.</p>
    </Modal>
  );
}
