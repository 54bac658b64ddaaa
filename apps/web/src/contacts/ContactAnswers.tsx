import { Button } from '@navikt/ds-react/Button';
import type { ContactView } from '@steunpunt/contract/contacts';
import { lazy, Suspense, useState } from 'react';
import { shortReason } from '../texts/step-reasons.ts';
import { Locked } from '../ui/Locked.tsx';
import { Panel } from '../ui/Panel.tsx';

const CorrectAnswer = lazy(() =>
  import('./correction/CorrectAnswer.tsx').then(({ CorrectAnswer }) => ({ default: CorrectAnswer })),
);

/** Every answer with the question as it was asked; each can be corrected by who may. */
export function ContactAnswers({ contact }: { readonly contact: ContactView }) {
  const [correcting, setCorrecting] = useState<string | null>(null);
  const mayCorrect = contact.may.includes('correct');
  const correctsNow = mayCorrect && contact.whyNotCorrect === null;
  const lines = contact.story?.lines ?? [];
  if (contact.story === null || (lines.length === 0 && !mayCorrect)) return null;
  return (
    <Panel
      title="Alle antwoorden"
      aside={<span className="s-quiet s-small">script {contact.belscriptVersion}</span>}
    >
      {lines.length === 0 && <p className="s-quiet">Er zijn geen vragen beantwoord.</p>}
      <dl className="s-answers">
        {lines.map(({ questionId, label, asked, answer }) => (
          <div key={questionId} className="s-answers__row">
            <dt className="s-answers__label" title={asked}>
              {label}
            </dt>
            <dd className="s-answers__value">{answer}</dd>
            {correctsNow && (
              <dd>
                <Button
                  type="button"
                  size="xsmall"
                  variant="tertiary"
                  aria-label={`Verbeter: ${label}`}
                  onClick={() => setCorrecting(questionId)}
                >
                  Verbeter
                </Button>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {mayCorrect && contact.whyNotCorrect !== null && (
        <Locked name="Verbeter een antwoord" reason={shortReason(contact.whyNotCorrect)} />
      )}
      {correctsNow && (
        <Button type="button" size="small" variant="secondary" onClick={() => setCorrecting('')}>
          Voeg een antwoord toe
        </Button>
      )}
      {correcting !== null && (
        <Suspense>
          <CorrectAnswer
            contact={contact}
            questionId={correcting === '' ? null : correcting}
            onClose={() => setCorrecting(null)}
          />
        </Suspense>
      )}
    </Panel>
  );
}
