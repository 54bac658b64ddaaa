import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { type ConsentPurpose, consentPurposes } from '@steunpunt/domain/case/case-words';
import { refusalOfGiving } from '@steunpunt/domain/case/consent';
import { currentWording } from '@steunpunt/domain/case/consent-wordings';
import { consentNames } from '../../texts/case-words.ts';
import { fullMoment } from '../../texts/dates.ts';
import { shortReason } from '../../texts/step-reasons.ts';
import { InlineError } from '../../ui/InlineError.tsx';
import { Locked } from '../../ui/Locked.tsx';
import { Modal } from '../../ui/Modal.tsx';
import { lockOf } from '../locks.ts';
import { sayFailure } from '../say-failure.ts';
import { useCaseSend } from '../use-case-send.ts';
import { consentFor, standingOf } from './consents.ts';
import type { Involved } from './PersonLine.tsx';

type ConsentDialogProps = {
  readonly file: CaseView;
  readonly person: Involved;
  readonly onClose: () => void;
};

/** Each purpose apart, with the words to read aloud; a yes can be taken back, and every answer keeps its date. */
export function ConsentDialog({ file, person, onClose }: ConsentDialogProps) {
  const record = useCaseSend(api.recordConsent, file.id, { said: 'Het antwoord is bewaard.' });
  const withdraw = useCaseSend(api.withdrawConsent, file.id, { said: 'De toestemming is ingetrokken.' });
  const failure = record.error ?? withdraw.error;
  const lock = lockOf(file, 'recordConsent');
  const say = (purpose: ConsentPurpose, given: boolean) => {
    withdraw.reset();
    record.mutate({ params: { id: file.id }, body: { involvedId: person.id, purpose, given } });
  };
  return (
    <Modal title={`Toestemming van ${person.name ?? 'deze persoon'}`} onClose={onClose}>
      {failure !== null && <InlineError>{sayFailure(failure)}</InlineError>}
      {lock !== null && <Locked name="Vragen" reason={lock} />}
      <ul className="s-list s-consents">
        {consentPurposes.map((purpose) => {
          const consent = consentFor(person, purpose);
          const standing = consent === undefined ? null : standingOf(consent);
          const refusal = refusalOfGiving(person, purpose, file.people ?? []);
          return (
            <li key={purpose} className="s-consents__purpose">
              <h3 className="s-consents__name">{consentNames[purpose]}</h3>
              <p className="s-consents__say">“{currentWording(purpose).text}”</p>
              {consent !== undefined && (
                <p className="s-quiet s-small">
                  {standingWords[standingOf(consent)]}, {fullMoment(consent.withdrawnAt ?? consent.at)},{' '}
                  {consent.recordedBy}
                </p>
              )}
              {lock === null && refusal !== null && standing !== 'yes' && (
                <Locked name="Ja of nee" reason={shortReason(refusal)} />
              )}
              {lock === null && (refusal === null || standing === 'yes') && (
                <div className="s-row">
                  {standing !== 'yes' && (
                    <Button
                      type="button"
                      size="xsmall"
                      variant="secondary"
                      aria-label={`Ja: ${consentNames[purpose]}`}
                      onClick={() => say(purpose, true)}
                    >
                      Ja
                    </Button>
                  )}
                  {standing === null && (
                    <Button
                      type="button"
                      size="xsmall"
                      variant="secondary"
                      aria-label={`Nee: ${consentNames[purpose]}`}
                      onClick={() => say(purpose, false)}
                    >
                      Nee
                    </Button>
                  )}
                  {standing === 'yes' && consent !== undefined && (
                    <Button
                      type="button"
                      size="xsmall"
                      variant="secondary"
                      aria-label={`Trek in: ${consentNames[purpose]}`}
                      onClick={() => {
                        record.reset();
                        withdraw.mutate({ params: { id: file.id, consentId: consent.id } });
                      }}
                    >
                      Trek in
                    </Button>
                  )}
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Modal>
  );
}

const standingWords = { yes: 'Ja', no: 'Nee', withdrawn: 'Ingetrokken' } as const;
