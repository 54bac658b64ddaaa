import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { ReferDialog } from '../referrals/ReferDialog.tsx';
import { useCaseSend } from '../use-case-send.ts';
import { CloseDialog } from './CloseDialog.tsx';
import { CoworkersDialog } from './CoworkersDialog.tsx';
import type { DialogStep } from './case-panel-steps.tsx';
import { EndPauseDialog } from './EndPauseDialog.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';

type CaseStepDialogProps = {
  readonly step: DialogStep;
  readonly file: CaseView;
  readonly onClose: () => void;
};

/** What a step still needs, asked for over the page. */
export function CaseStepDialog({ step, ...rest }: CaseStepDialogProps) {
  switch (step) {
    case 'handOver':
      return <HandOverDialog {...rest} />;
    case 'nameCoworkers':
      return <CoworkersDialog {...rest} />;
    case 'refer':
      return <ReferDialog {...rest} />;
    case 'close':
      return <CloseDialog {...rest} />;
    case 'endPause':
      return <EndPauseDialog {...rest} />;
    case 'hold':
    case 'pause':
    case 'reopen':
      return <WithReason step={step} {...rest} />;
  }
}

const reasonSteps = {
  hold: {
    endpoint: api.holdCase,
    title: 'Breng in de tweede triage',
    intro: 'De leidinggevenden kijken samen wat de beste route is. Wat u beloofd hebt, blijft beloofd.',
    label: 'Waarom is de steun niet genoeg?',
    submitText: 'Breng in',
    said: 'De zaak wacht op de tweede triage.',
  },
  pause: {
    endpoint: api.pauseCase,
    title: 'Leg de zaak stil',
    intro: 'Er mag niets meer gebeuren tot een leidinggevende heeft beslist.',
    label: 'Waarover zijn de ouders het niet eens?',
    submitText: 'Leg stil',
    said: 'De zaak staat stil.',
  },
  reopen: {
    endpoint: api.reopenCase,
    title: 'Heropen de zaak',
    intro: 'De zaak gaat verder waar zij was gebleven.',
    label: 'Waarom?',
    submitText: 'Heropen',
    said: 'De zaak is weer open.',
  },
} as const;

type WithReasonProps = Omit<CaseStepDialogProps, 'step'> & { readonly step: keyof typeof reasonSteps };

function WithReason({ step, file, onClose }: WithReasonProps) {
  const { endpoint, said, ...words } = reasonSteps[step];
  const send = useCaseSend(endpoint, file.id, { said, onDone: onClose });
  return (
    <ReasonDialog
      {...words}
      failure={send.error}
      busy={send.isPending}
      onSubmit={(reason) => send.mutate({ params: { id: file.id }, body: { reason }, version: file.version })}
      onClose={onClose}
    />
  );
}
