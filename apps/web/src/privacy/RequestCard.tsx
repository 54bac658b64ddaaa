import type { CasePrivacyView, PrivacyRequestView } from '@steunpunt/contract/privacy';
import { type LocalDate, sayDate } from '@steunpunt/domain/calendar';
import type { PrivacyStep } from '@steunpunt/domain/privacy/privacy-requests';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { involvedRoleNames } from '../texts/case-words.ts';
import { today } from '../texts/dates.ts';
import {
  grantGroundNames,
  privacyKindNames,
  privacyStateNames,
  privacyStepNames,
  reachNames,
} from '../texts/privacy-words.ts';
import { shortReason } from '../texts/step-reasons.ts';
import { Fact, FactList } from '../ui/FactList.tsx';
import { Mark } from '../ui/Mark.tsx';
import { StepList } from '../workflow/StepList.tsx';
import { PrivacyStepDialog } from './PrivacyStepDialog.tsx';

type RequestCardProps = {
  readonly request: PrivacyRequestView;
  readonly caseId: string;
  readonly people: CasePrivacyView['people'];
  readonly onErased: () => void;
};

/** One request: what, who, by when, how it was decided, and what can be done now. */
export function RequestCard({ request, caseId, people, onErased }: RequestCardProps) {
  const [step, setStep] = useState<PrivacyStep | null>(null);
  const { kind, state, aboutId, aboutRole, note, ground, reason, decidedOn, decidedBy } = request;
  const name = people.find(({ id }) => id === aboutId)?.name;
  const mayGive = request.steps.some((one) => one.step === 'grant' && one.refusal === null);
  const granting = request.steps.find((one) => one.step === 'grant')?.refusal?.code;
  const judges = kind === 'erasure' && state === 'open' && aboutId !== null && granting !== 'onlyLead';
  return (
    <article className="s-privacy__request" aria-label={privacyKindNames[kind]}>
      <div className="s-privacy__head">
        <h3 className="s-privacy__kind">{privacyKindNames[kind]}</h3>
        <Mark tone={state === 'open' ? 'promise' : 'neutral'}>{privacyStateNames[state]}</Mark>
      </div>
      <FactList>
        <Fact label="Wie">
          {aboutRole === null
            ? 'het gezin samen'
            : [involvedRoleNames[aboutRole], name].filter(Boolean).join(', ')}
        </Fact>
        <Fact label="Gevraagd op">{sayDate(request.askedOn as LocalDate)}</Fact>
        {state === 'open' && (
          <Fact label="Antwoord voor">
            {sayDate(request.dueOn as LocalDate)}
            {request.dueOn < today() && <strong className="s-privacy__late"> te laat</strong>}
            {request.isExtended && <span className="s-quiet"> verlengd</span>}
          </Fact>
        )}
        {note !== null && <Fact label="Gevraagd">{note}</Fact>}
        {decidedOn !== null && (
          <Fact label="Besloten">
            {sayDate(decidedOn as LocalDate)} door {decidedBy}
          </Fact>
        )}
        {request.reach !== null && <Fact label="Gewist">{reachNames[request.reach].toLowerCase()}</Fact>}
        {ground !== null && <Fact label="Grond">{grantGroundNames[ground]}</Fact>}
        {reason !== null && <Fact label="Waarom">{reason}</Fact>}
      </FactList>
      {kind === 'access' && mayGive && (
        <Link to="/verzoeken/$id/inzage" params={{ id: request.id }} className="s-privacy__link">
          Maak het dossier om te geven
        </Link>
      )}
      {judges && (
        <Link to="/verzoeken/$id/wissen" params={{ id: request.id }} className="s-privacy__link">
          Beoordeel wat er wordt gewist
        </Link>
      )}
      <StepList
        title="Wat kan nu"
        steps={request.steps
          .filter(
            ({ step: one, refusal }) =>
              refusal?.code !== 'notForThisRequest' &&
              refusal?.code !== 'requestDecided' &&
              // Of one person it is judged first, on a page of its own.
              !(judges && one === 'grant'),
          )
          .map(({ step: one, refusal }) => ({
            step: one,
            name: privacyStepNames[kind][one],
            reason: refusal === null ? null : shortReason(refusal),
          }))}
        onTake={setStep}
      />
      {step !== null && (
        <PrivacyStepDialog
          request={request}
          step={step}
          caseId={caseId}
          onErased={onErased}
          onClose={() => setStep(null)}
        />
      )}
    </article>
  );
}
