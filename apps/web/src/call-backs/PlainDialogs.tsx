import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import { useId, useState } from 'react';
import { nearMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { Modal } from '../ui/Modal.tsx';
import { ReasonField, reasonError, wrongOnly } from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import { useStep } from './call-back-queries.ts';
import type { StepDialogProps } from './StepDialog.tsx';
import { filledIn, useStepClash } from './use-step-clash.tsx';

/** Steps that ask no more than why, or nothing at all. */

export function ReleaseDialog({ callBack, onClose, onGone }: StepDialogProps) {
  const send = useStep(api.releaseCallBack, callBack.id, (saved) => {
    announce('Teruggegeven aan het team.');
    if (saved.callBack === null) onGone();
    else onClose();
  });
  return (
    <ReasonDialog
      callBack={callBack}
      title="Geef terug aan het team"
      submitText="Geef terug"
      send={send}
      onClose={onClose}
      onReason={(reason) =>
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body: { reason } })
      }
    />
  );
}

export function WithdrawDialog({ callBack, onClose }: StepDialogProps) {
  const send = useStep(api.withdrawCallBack, callBack.id, () => {
    announce('De belofte is afgesloten.');
    onClose();
  });
  return (
    <ReasonDialog
      callBack={callBack}
      title="De beller hoeft niet meer gebeld te worden"
      submitText="Sluit de belofte af"
      send={send}
      onClose={onClose}
      onReason={(reason) =>
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body: { reason } })
      }
    />
  );
}

export function ResumeDialog({ callBack, onClose }: StepDialogProps) {
  const send = useStep(api.resumeCallBack, callBack.id, () => {
    announce('De klok van deze belofte loopt weer.');
    onClose();
  });
  return (
    <Modal
      title="Laat de klok weer lopen"
      onClose={onClose}
      actions={
        <Button
          type="button"
          loading={send.isPending}
          onClick={() => send.mutate({ params: { id: callBack.id }, version: callBack.version, body: {} })}
        >
          Laat de klok lopen
        </Button>
      }
    >
      {send.isError && <InlineError>{errorText(send.error)}</InlineError>}
      <p>
        De klok staat stil sinds {callBack.suspended === null ? '' : nearMoment(callBack.suspended.since)}. De
        kantoortijd die voorbij is, komt erbij.
      </p>
    </Modal>
  );
}

type ReasonDialogProps = {
  readonly callBack: CallBackView;
  readonly title: string;
  readonly submitText: string;
  readonly send: { readonly isPending: boolean; readonly error: unknown };
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
};

export function ReasonDialog({ callBack, title, submitText, send, onReason, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { reason: useId() };
  const clash = useStepClash(callBack, filledIn(reason), onClose);
  const shown = { ...serverErrors(send.error, ids), ...errors };
  return (
    <StepModal
      title={title}
      submitText={submitText}
      busy={send.isPending}
      errors={errors}
      failure={clash.failureOf(send.error)}
      clash={clash.notice}
      fieldIds={ids}
      onClose={onClose}
      onSubmit={() => {
        if (clash.blocks()) return;
        const wrong = wrongOnly({ [ids.reason]: reasonError(reason) });
        setErrors(wrong);
        if (Object.keys(wrong).length === 0) onReason(reason);
      }}
    >
      <ReasonField id={ids.reason} value={reason} error={shown[ids.reason]} onChange={setReason} />
    </StepModal>
  );
}
