import { Alert } from '@navikt/ds-react/Alert';
import { Button } from '@navikt/ds-react/Button';
import { Checkbox } from '@navikt/ds-react/Checkbox';
import { Textarea } from '@navikt/ds-react/Textarea';
import { api } from '@steunpunt/contract';
import type { CallBackView } from '@steunpunt/contract/call-backs';
import type { AttemptResult } from '@steunpunt/domain/call-back/call-back-codes';
import { useId, useState } from 'react';
import { attemptNames, greyReason } from '../texts/call-back.ts';
import { errorText } from '../texts/error-text.ts';
import { announce } from '../ui/announce.ts';
import { Bones } from '../ui/Bones.tsx';
import { CallNow } from '../ui/CallNow.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Locked } from '../ui/Locked.tsx';
import { Modal } from '../ui/Modal.tsx';
import { MomentFields } from '../workflow/MomentFields.tsx';
import { type FieldErrors, StepErrors, serverErrors } from '../workflow/StepModal.tsx';
import { emptyMoment, momentErrors, readMoment } from '../workflow/typed-moment.ts';
import { CallBackHistory } from './CallBackHistory.tsx';
import { useCallBack, useStep } from './call-back-queries.ts';
import { ReachFacts } from './ReachFacts.tsx';
import { ResultKeys } from './ResultKeys.tsx';
import { useCallClock } from './use-call-clock.ts';
import './call-backs.css';
import { WritingWarnings } from '../workflow/WritingWarnings.tsx';

type CallPanelProps = { readonly contactId: string; readonly who: string; readonly onClose: () => void };

/** Calling somebody back: number, what happened before, a clock, and the result on one key. */
export function CallPanel({ contactId, who, onClose }: CallPanelProps) {
  const found = useCallBack(contactId);
  return (
    <Modal title={`Bel ${who}`} place="side" onClose={onClose}>
      {found.data !== undefined ? (
        <CallForm callBack={found.data} who={who} onDone={onClose} />
      ) : found.isError ? (
        <ErrorState title="Dit kon niet worden opgehaald" onRetry={() => void found.refetch()}>
          {errorText(found.error)}
        </ErrorState>
      ) : (
        <Bones rows={4} label="Het nummer wordt opgehaald" />
      )}
    </Modal>
  );
}

function isRestricted({ steps }: CallBackView): boolean {
  return steps.some(({ step, refusal }) => step === 'speak' && refusal?.code === 'restricted');
}

type CallFormProps = { readonly callBack: CallBackView; readonly who: string; readonly onDone: () => void };

function CallForm({ callBack, who, onDone }: CallFormProps) {
  const clock = useCallClock();
  const [result, setResult] = useState<AttemptResult | null>(null);
  const [note, setNote] = useState('');
  const [appoints, setAppoints] = useState(false);
  const [next, setNext] = useState(emptyMoment);
  const [errors, setErrors] = useState<FieldErrors>({});
  const ids = { results: useId(), date: useId(), time: useId(), note: useId() };
  const fieldIds = { next: ids.date, note: ids.note, result: ids.results };
  const send = useStep(api.addAttempt, callBack.id, (saved) => {
    announce(saved.ended === null ? 'De poging is bewaard.' : 'De belofte is nagekomen.');
    onDone();
  });
  const moment = appoints && result === 'spoken' ? readMoment(next) : null;
  const save = () => {
    const wrong = {
      ...(result === null && { [ids.results]: 'Kies eerst hoe het ging.' }),
      ...(appoints && result === 'spoken' && momentErrors(next, ids)),
    };
    setErrors(wrong);
    if (result === null || Object.keys(wrong).length > 0) return;
    const body = { result, minutes: clock.minutes(), note: note.trim() === '' ? null : note, next: moment };
    send.mutate({ params: { id: callBack.id }, body });
  };
  const shown = { ...serverErrors(send.error, fieldIds), ...errors };
  return (
    <form
      className="s-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!send.isPending) save();
      }}
    >
      <div className="s-call-back__dial">
        {isRestricted(callBack) ? (
          <Locked name="Bel nu" reason={greyReason('restricted')} />
        ) : (
          callBack.reach !== null &&
          callBack.reach.number !== null && (
            <CallNow number={callBack.reach.number} who={who} variant="secondary" />
          )
        )}
        <p className="s-call-back__clock" role="timer" aria-label="Duur van deze poging">
          {clock.text}
        </p>
      </div>
      {callBack.reach !== null && <ReachFacts reach={callBack.reach} />}
      <StepErrors errors={errors} failure={send.error} fieldIds={fieldIds} />
      <div id={ids.results} className="s-call-back__wide">
        <ResultKeys callBack={callBack} chosen={result} onChoose={setResult} />
      </div>
      {result === 'voicemail' && callBack.reach?.voicemail === null && (
        <Alert variant="warning" size="small" className="s-call-back__wide">
          Er is niet gevraagd of een voicemail mag. Noem alleen uw naam en dat u terugbelt.
        </Alert>
      )}
      {result === 'spoken' && (
        <Checkbox size="small" checked={appoints} onChange={(event) => setAppoints(event.target.checked)}>
          Er is een nieuwe afspraak gemaakt
        </Checkbox>
      )}
      {result === 'spoken' && appoints && (
        <MomentFields ids={ids} label="Wanneer" draft={next} errors={shown} onChange={setNext} />
      )}
      <Textarea
        id={ids.note}
        size="small"
        label="Notitie"
        maxLength={2000}
        minRows={3}
        value={note}
        error={shown[ids.note]}
        onChange={(event) => setNote(event.target.value)}
      />
      <WritingWarnings text={note} onMask={(mask) => setNote(mask(note))} />
      <Button type="submit" loading={send.isPending}>
        {result === null ? 'Bewaar' : `Bewaar: ${attemptNames[result].toLocaleLowerCase('nl')}`}
      </Button>
      <div className="s-call-back__wide">
        <h3 className="s-call-back__small-title">Eerder</h3>
        <CallBackHistory callBack={callBack} most={5} />
      </div>
    </form>
  );
}
