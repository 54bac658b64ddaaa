import { Button } from '@navikt/ds-react/Button';
import { Radio, RadioGroup } from '@navikt/ds-react/Radio';
import { api } from '@steunpunt/contract';
import type { PersonErasure } from '@steunpunt/contract/person-erasure';
import { type ErasureReach, erasureReaches } from '@steunpunt/domain/privacy/person-erasure';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { involvedRoleNames } from '../texts/case-words.ts';
import { errorText } from '../texts/error-text.ts';
import { reachNames } from '../texts/privacy-words.ts';
import { shortReason } from '../texts/step-reasons.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Locked } from '../ui/Locked.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ErasurePiece } from './ErasurePiece.tsx';
import { ErasurePreview } from './ErasurePreview.tsx';
import { PrivacyStepDialog } from './PrivacyStepDialog.tsx';
import { SamePersons } from './SamePersons.tsx';
import './privacy.css';

type ErasurePageProps = { readonly requestId: string; readonly onErased: (caseId: string | null) => void };

/** What is erased for one person: where they are, the case or only them, and every text in which they stand. */
export function ErasurePage({ requestId, onErased }: ErasurePageProps) {
  useDocumentTitle('Wissen');
  const [reach, setReach] = useState<ErasureReach>('person');
  const found = useQuery({
    ...queryOf(api.getPersonErasure, { params: { id: requestId }, query: { reach } }),
    placeholderData: (before) => before,
  });
  if (found.data === undefined) {
    return (
      <>
        <PageTitle>Wissen</PageTitle>
        {found.isError ? (
          <ErrorState title="Dit kon niet worden opgehaald" onRetry={() => void found.refetch()}>
            {errorText(found.error)}
          </ErrorState>
        ) : (
          <Bones rows={6} label="De teksten worden nagezien" />
        )}
      </>
    );
  }
  return <Erasure view={found.data} reach={reach} onReach={setReach} onErased={onErased} />;
}

type ErasureProps = {
  readonly view: PersonErasure;
  readonly reach: ErasureReach;
  readonly onReach: (reach: ErasureReach) => void;
  readonly onErased: (caseId: string | null) => void;
};

function Erasure({ view, reach, onReach, onErased }: ErasureProps) {
  const { request, role, name, pieces } = view;
  const who = [role === null ? null : involvedRoleNames[role], name].filter(Boolean).join(', ');
  return (
    <div className="s-privacy">
      <PageTitle
        meta={
          request.caseId === null ? (
            `Zaak ${request.caseNumber}`
          ) : (
            <Link to="/zaken/$id/privacy" params={{ id: request.caseId }}>
              Terug naar de privacy van zaak {request.caseNumber}
            </Link>
          )
        }
      >
        Wissen voor {who}
      </PageTitle>
      <SamePersons requestId={request.id} />
      <Panel title="Wat wordt er gewist?">
        <div className="s-privacy__judge">
          <RadioGroup
            size="small"
            legend="Kies wat u wist"
            value={reach}
            onChange={(value: string) => onReach(erasureReaches.find((one) => one === value) ?? reach)}
          >
            <Radio value="person" description="De zaak blijft. Van deze persoon blijft alleen de rol staan.">
              {reachNames.person}
            </Radio>
            <Radio value="case" description="Van iedereen in de zaak, ook van het kind.">
              {reachNames.case}
            </Radio>
          </RadioGroup>
          {reach === 'person' ? <Goes goes={view.goes} /> : <ErasurePreview requestId={request.id} />}
        </div>
      </Panel>
      {(reach === 'person' || pieces.length > 0) && <Pieces view={view} reach={reach} />}
      <Decide view={view} reach={reach} onErased={onErased} />
    </div>
  );
}

function Goes({ goes }: Pick<PersonErasure, 'goes'>) {
  const lines = [
    'Naam, leeftijd, nummer en adressen. De rol blijft staan.',
    goes.callsEmptied > 0 && `Gesprekken in een zaak, leeggemaakt: ${goes.callsEmptied}`,
    goes.callsErased > 0 && `Gesprekken zonder zaak, helemaal weg: ${goes.callsErased}`,
    goes.consents > 0 && `Toestemmingen: ${goes.consents}`,
    goes.corrections > 0 && `Bewaarde verbeteringen: ${goes.corrections}`,
    goes.mails > 0 && `Mails: ${goes.mails}`,
  ].filter((line) => line !== false);
  return (
    <div className="s-privacy__preview">
      <h3>Dit verdwijnt in elk geval</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="s-quiet">
        Tellingen blijven, zonder naam. In een reservekopie staat het nog ten hoogste 35 dagen.
      </p>
    </div>
  );
}

type Judged = { readonly view: PersonErasure; readonly reach: ErasureReach };

function Pieces({ view: { request, pieces }, reach }: Judged) {
  const open = pieces.filter(({ choice }) => choice === null).length;
  return (
    <Panel
      title={reach === 'person' ? 'Teksten met deze persoon' : 'Teksten in andere zaken'}
      aside={
        <Mark tone={open === 0 ? 'done' : 'promise'}>
          {pieces.length - open} van {pieces.length} besloten
        </Mark>
      }
    >
      <div className="s-privacy__judge">
        {pieces.length === 0 ? (
          <p className="s-quiet">Er is geen tekst waarin deze persoon voorkomt.</p>
        ) : (
          <p className="s-quiet">
            Een tekst kan ook over het kind of een ander gaan. Besluit daarom bij elke tekst apart.
          </p>
        )}
        <ul className="s-list s-privacy__requests">
          {pieces.map((piece, at) => (
            <li key={`${reach} ${piece.key}`}>
              <ErasurePiece piece={piece} place={at + 1} requestId={request.id} reach={reach} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

type DecideProps = Judged & { readonly onErased: (caseId: string | null) => void };

function Decide({ view: { request, refusal }, reach, onErased }: DecideProps) {
  const [deciding, setDeciding] = useState(false);
  const step = request.steps.find(({ step: one }) => one === 'grant');
  const inTheWay = step?.refusal ?? refusal;
  const name = reach === 'person' ? 'Wis alleen deze persoon' : 'Wis de zaak';
  return (
    <Panel title="Besluit">
      {inTheWay === null ? (
        <div>
          <Button type="button" size="small" onClick={() => setDeciding(true)}>
            {name}
          </Button>
        </div>
      ) : (
        <Locked name={name} reason={shortReason(inTheWay)} />
      )}
      {deciding && (
        <PrivacyStepDialog
          request={request}
          step="grant"
          caseId={request.caseId ?? ''}
          reach={reach}
          onErased={() => onErased(reach === 'case' ? null : request.caseId)}
          onClose={() => setDeciding(false)}
        />
      )}
    </Panel>
  );
}
