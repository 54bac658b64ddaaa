import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { lazy, Suspense, useState } from 'react';
import { useSwvName } from '../../api/reference.ts';
import { caseResultNames, caseStateMeanings, caseStateNames } from '../../texts/case-words.ts';
import { dayOf } from '../../texts/dates.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { PanelSection } from '../../ui/Panel.tsx';
import { type Stage, Stages } from '../../workflow/Stages.tsx';
import { StepList } from '../../workflow/StepList.tsx';
import { isRestricted } from '../locks.ts';
import { sayFailure } from '../say-failure.ts';
import { useCaseSend } from '../use-case-send.ts';
import { type DialogStep, type PanelStep, panelStepsOf } from './case-panel-steps.tsx';
import './course.css';

const CaseStepDialog = lazy(() =>
  import('./CaseStepDialog.tsx').then(({ CaseStepDialog }) => ({ default: CaseStepDialog })),
);

/** Where the case stands, what can be done now, and what cannot with the reason. */
export function Course({ file }: { readonly file: CaseView }) {
  const [open, setOpen] = useState<DialogStep | null>(null);
  const take = useCaseSend(api.takeCase, file.id, { said: 'De zaak is nu van u.' });
  const onTake = (step: PanelStep) => {
    if (step === 'take') take.mutate({ params: { id: file.id } });
    else if (step !== 'decided') setOpen(step);
  };
  return (
    <PanelSection title="Verloop" level={2}>
      <Stages label="Waar de zaak is" stages={stagesOf(file)} />
      {file.state !== 'followUp' && <p className="s-course__meaning">{caseStateMeanings[file.state]}</p>}
      {isRestricted(file) && (
        <p className="s-course__meaning">
          Voor deze zaak geldt een beperking. U kunt haar lezen, en er verder niets mee doen.
        </p>
      )}
      {file.pauseReason !== null && <p className="s-course__meaning">Waarom: {file.pauseReason}</p>}
      <Ended file={file} />
      {take.isError && <InlineError>{sayFailure(take.error)}</InlineError>}
      <StepList title="Wat kan nu" steps={panelStepsOf(file)} onTake={onTake} />
      <Trail file={file} />
      {open !== null && (
        <Suspense>
          <CaseStepDialog step={open} file={file} onClose={() => setOpen(null)} />
        </Suspense>
      )}
    </PanelSection>
  );
}

/** Three points: how it began, where it is, and the end. */
function stagesOf({ openedAt, state, stateSince, closedAt }: CaseView): readonly Stage[] {
  const opened = { name: `Geopend, ${dayOf(openedAt)}`, at: 'done' } as const;
  if (state === 'closed') {
    return [
      opened,
      { name: caseStateNames.followUp, at: 'done' },
      { name: `${caseStateNames.closed}, ${dayOf(closedAt ?? stateSince)}`, at: 'now' },
    ];
  }
  return [
    opened,
    { name: `${caseStateNames[state]}, sinds ${dayOf(stateSince)}`, at: 'now' },
    { name: 'Afronden', at: 'ahead' },
  ];
}

function Ended({ file: { state, result, closing } }: { readonly file: CaseView }) {
  if (state !== 'closed') return null;
  return (
    <div className="s-course__ended">
      {result !== null && <p className="s-course__result">{caseResultNames[result]}</p>}
      {closing !== null && (
        <>
          <p>Gedaan: {closing.handling}</p>
          <p>Verteld: {closing.told}</p>
        </>
      )}
    </div>
  );
}

/** Which swv had the case, who passed it on, and why; only when there was more than one. */
function Trail({ file: { trail } }: { readonly file: CaseView }) {
  const swvName = useSwvName();
  if (trail.length < 2) return null;
  return (
    <div className="s-course__trail">
      <h3 className="s-step-list__title">Welk swv had de zaak</h3>
      <ol className="s-list">
        {trail.map(({ swv, from, by, reason }) => (
          <li key={from}>
            {swvName(swv)}{' '}
            <span className="s-quiet s-small">
              sinds {dayOf(from)}, door {by}
            </span>
            {reason !== null && reason !== '' && <p className="s-quiet s-small">Waarom: {reason}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
