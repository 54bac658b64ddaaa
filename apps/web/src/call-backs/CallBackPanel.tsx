import { PhoneIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { CallBackStepName } from '@steunpunt/domain/call-back/steps';
import { useState } from 'react';
import {
  callBackStatusNames,
  callBackStepTexts,
  greyReason,
  officeTime,
  outcomeNames,
  suspendReasonNames,
} from '../texts/call-back.ts';
import { nearMoment } from '../texts/dates.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { DateTag } from '../ui/DateTag.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Panel } from '../ui/Panel.tsx';
import { type OfferedStep, StepList } from '../workflow/StepList.tsx';
import { CallBackHistory } from './CallBackHistory.tsx';
import { CallPanel } from './CallPanel.tsx';
import { useCallBack } from './call-back-queries.ts';
import { StepDialog } from './StepDialog.tsx';
import './call-backs.css';

type CallBackPanelProps = {
  readonly contactId: string;
  /** Who is called, for the title of the panel. */
  readonly who: string;
  /** The contact was given away: there is nothing left to look at. */
  readonly onGone: () => void;
  /** It was decided to write to the caller: now there is a letter to send. */
  readonly onWrite?: () => void;
  /** False where the page has a call button of its own: then this one is not filled. */
  readonly isMain?: boolean;
};

const always: readonly CallBackStepName[] = [
  'tellLate',
  'suspend',
  'extend',
  'handOver',
  'release',
  'changeNumber',
  'withdraw',
];
const decisions: readonly CallBackStepName[] = ['write', 'tryAgain', 'giveUp', 'askLead'];

/** The call-back of a contact: how it stands, what can be done, and what happened. */
export function CallBackPanel({ contactId, who, onGone, onWrite, isMain = true }: CallBackPanelProps) {
  const found = useCallBack(contactId);
  const [open, setOpen] = useState<CallBackStepName | null>(null);
  if (found.data === undefined) {
    return (
      <Panel title="Terugbellen">
        {found.isError ? (
          <ErrorState title="Dit kon niet worden opgehaald" onRetry={() => void found.refetch()}>
            {errorText(found.error)}
          </ErrorState>
        ) : (
          <Bones rows={3} label="Het terugbellen wordt opgehaald" />
        )}
      </Panel>
    );
  }
  const callBack = found.data;
  const close = () => setOpen(null);
  const isUndecided = callBack.status === 'undecided' || callBack.status === 'withLead';
  return (
    <Panel title="Terugbellen" className="s-call-back">
      <Standing callBack={callBack} />
      {callBack.status !== 'none' && (
        <>
          <CallButton callBack={callBack} isMain={isMain} onCall={() => setOpen('speak')} />
          {isUndecided && <StepList title="Besluit" steps={offered(callBack, decisions)} onTake={setOpen} />}
          <StepList
            title="Wat kan nu"
            steps={offered(callBack, callBack.status === 'suspended' ? ['resume', ...always] : always)}
            onTake={setOpen}
          />
        </>
      )}
      <CallBackHistory callBack={callBack} />
      {open === 'speak' && <CallPanel contactId={contactId} who={who} onClose={close} />}
      {open !== null && open !== 'speak' && (
        <StepDialog step={open} callBack={callBack} onClose={close} onGone={onGone} onWrite={onWrite} />
      )}
    </Panel>
  );
}

/** Steps with why not, in the order of the panel. */
function offered(
  callBack: CallBackView,
  steps: readonly CallBackStepName[],
): readonly OfferedStep<CallBackStepName>[] {
  return steps.map((step) => {
    const refusal = callBack.steps.find((one) => one.step === step)?.refusal ?? null;
    return {
      step,
      name: callBackStepTexts[step],
      reason: refusal === null ? null : greyReason(refusal.code),
    };
  });
}

type CallButtonProps = {
  readonly callBack: CallBackView;
  readonly isMain: boolean;
  readonly onCall: () => void;
};

function CallButton({ callBack, isMain, onCall }: CallButtonProps) {
  const refusal = callBack.steps.find(({ step }) => step === 'speak')?.refusal ?? null;
  if (refusal !== null) return <p className="s-quiet">Bellen kan niet: {greyReason(refusal.code)}.</p>;
  return (
    <Button
      type="button"
      size="small"
      variant={isMain ? 'primary' : 'secondary'}
      icon={<PhoneIcon aria-hidden />}
      onClick={onCall}
    >
      Bel nu
    </Button>
  );
}

/** How it stands in a few words: about to be late, resting, standing still, decided or ended. */
function Standing({ callBack }: { readonly callBack: CallBackView }) {
  const { status, ended, lateness, restsUntil, suspended, failed, attemptsAllowed, owedUntil } = callBack;
  if (ended !== null) {
    return (
      <p>
        {ended.outcome === null ? callBackStatusNames.none : outcomeNames[ended.outcome]},{' '}
        {nearMoment(ended.at)}
        {ended.late ? ' (later dan beloofd)' : ''}.
      </p>
    );
  }
  return (
    <div className="s-call-back__standing">
      <p>
        <strong>{callBackStatusNames[status]}</strong>
        {status === 'resting' && restsUntil !== null && ` tot ${nearMoment(restsUntil)}`}
        {suspended !== null &&
          `: ${suspendReasonNames[suspended.reason].toLocaleLowerCase('nl')}, sinds ${nearMoment(suspended.since)}`}
        {failed > 0 && ` · ${failed} van ${attemptsAllowed} pogingen`}
      </p>
      {status !== 'suspended' && lateness?.state === 'near' && (
        <DateTag>nog {officeTime(lateness.minutes ?? 0)} kantoortijd</DateTag>
      )}
      {status !== 'suspended' && lateness?.state === 'late' && <DateTag tone="late">te laat</DateTag>}
      {owedUntil !== null && (
        <p className="s-quiet s-small">
          Eerst beloofd: {nearMoment(owedUntil)}. De beller weet dat het later wordt.
        </p>
      )}
    </div>
  );
}
