import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { api } from '@steunpunt/contract';
import type { TellingWay } from '@steunpunt/domain/call-back/call-back-codes';
import { useId, useState } from 'react';
import { tellingWayNames } from '../texts/call-back.ts';
import { announce } from '../ui/announce.ts';
import {
  ReasonField,
  readWorkingDays,
  reasonError,
  WorkingDaysField,
  workingDaysError,
  wrongOnly,
} from '../workflow/StepFields.tsx';
import { type FieldErrors, StepModal, serverErrors } from '../workflow/StepModal.tsx';
import { useStep } from './call-back-queries.ts';
import { HowTold } from './HowTold.tsx';
import { ReasonDialog } from './PlainDialogs.tsx';
import type { StepDialogProps } from './StepDialog.tsx';
import { filledIn, useStepClash } from './use-step-clash.tsx';

/** How it goes on after failed attempts. */

function useDecision({ callBack, onClose }: StepDialogProps, done: string) {
  return useStep(api.decideCallBack, callBack.id, () => {
    announce(done);
    onClose();
  });
}

export function WriteDialog(props: StepDialogProps) {
  const { callBack, onClose } = props;
  const hasMail = callBack.reach?.mail !== null;
  const [by, setBy] = useState<'mail' | 'letter'>(hasMail ? 'mail' : 'letter');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { by: useId(), reason: useId() };
  const send = useStep(api.decideCallBack, callBack.id, () => {
    announce('Bewaard. De mail of brief kan nu uit.');
    onClose();
    props.onWrite?.();
  });
  const clash = useStepClash(callBack, filledIn(reason), onClose);
  const shown = { ...serverErrors(send.error, ids), ...errors };
  return (
    <StepModal
      title="Stuur een mail of brief"
      submitText="Bewaar en sluit de belofte af"
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
        if (Object.keys(wrong).length > 0) return;
        const body = { decision: 'write', by, reason } as const;
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body });
      }}
    >
      <p>
        Vraag de beller om zelf contact op te nemen. Daarna staat de tekst klaar om te mailen of af te
        drukken.
      </p>
      <RadioGroup
        id={ids.by}
        size="small"
        legend="Hoe?"
        value={by}
        onChange={(value: 'mail' | 'letter') => setBy(value)}
      >
        {hasMail && <Radio value="mail">{tellingWayNames.mail}</Radio>}
        <Radio value="letter">{tellingWayNames.letter}</Radio>
      </RadioGroup>
      <ReasonField id={ids.reason} value={reason} error={shown[ids.reason]} onChange={setReason} />
    </StepModal>
  );
}

export function TryAgainDialog(props: StepDialogProps) {
  const { callBack, onClose } = props;
  const [days, setDays] = useState('');
  const [how, setHow] = useState<TellingWay | null>(null);
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { workingDays: useId(), how: useId(), reason: useId() };
  const send = useDecision(props, 'Er komt nog een ronde.');
  const clash = useStepClash(callBack, filledIn(days, reason), onClose);
  const shown = { ...serverErrors(send.error, ids), ...errors };
  return (
    <StepModal
      title="Nog een ronde"
      submitText="Begin een nieuwe ronde"
      busy={send.isPending}
      errors={errors}
      failure={clash.failureOf(send.error)}
      clash={clash.notice}
      fieldIds={ids}
      onClose={onClose}
      onSubmit={() => {
        if (clash.blocks()) return;
        const workingDays = readWorkingDays(days);
        const wrong = wrongOnly({
          [ids.workingDays]: workingDays === null && workingDaysError,
          [ids.how]: how === null && 'Kies hoe de beller het weet.',
          [ids.reason]: reasonError(reason),
        });
        setErrors(wrong);
        if (workingDays === null || how === null || Object.keys(wrong).length > 0) return;
        const body = { decision: 'tryAgain', workingDays, how, reason } as const;
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body });
      }}
    >
      <WorkingDaysField id={ids.workingDays} value={days} error={shown[ids.workingDays]} onChange={setDays} />
      <HowTold id={ids.how} callBack={callBack} value={how} error={shown[ids.how]} onChange={setHow} />
      <ReasonField id={ids.reason} value={reason} error={shown[ids.reason]} onChange={setReason} />
    </StepModal>
  );
}

export function GiveUpDialog(props: StepDialogProps) {
  const { callBack, onClose } = props;
  const send = useDecision(props, 'De belofte is afgesloten: de beller is niet te bereiken.');
  return (
    <ReasonDialog
      callBack={callBack}
      title="Sluit af: de beller is niet te bereiken"
      submitText="Sluit de belofte af"
      send={send}
      onClose={onClose}
      onReason={(reason) => {
        const body = { decision: 'giveUp', reason } as const;
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body });
      }}
    />
  );
}

export function AskLeadDialog(props: StepDialogProps) {
  const { callBack, onClose } = props;
  const send = useDecision(props, 'De leidinggevende beslist hoe het verder gaat.');
  return (
    <ReasonDialog
      callBack={callBack}
      title="Laat de leidinggevende beslissen"
      submitText="Leg het voor"
      send={send}
      onClose={onClose}
      onReason={(reason) => {
        const body = { decision: 'askLead', reason } as const;
        send.mutate({ params: { id: callBack.id }, version: callBack.version, body });
      }}
    />
  );
}
