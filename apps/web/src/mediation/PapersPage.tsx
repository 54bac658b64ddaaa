import { Button } from '@navikt/ds-react/Button';
import { Select } from '@navikt/ds-react/Select';
import { api } from '@steunpunt/contract';
import type { MediationView } from '@steunpunt/contract/mediations';
import { sayDate } from '@steunpunt/domain/calendar';
import { paperNames, paperOf } from '@steunpunt/domain/mediation/mediation-papers';
import { pauseReasonLabels } from '@steunpunt/domain/mediation/mediation-words';
import { mailedPaperKinds, type PaperKind, paperKinds } from '@steunpunt/domain/mediation/paper-kinds';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { queryOf } from '../api/query-keys.ts';
import { useReference } from '../api/reference.ts';
import { today } from '../texts/dates.ts';
import { errorText } from '../texts/workflow-errors.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { MailPaper } from './MailPaper.tsx';
import { sayParty } from './say-party.ts';
import './papers.css';

type PapersPageProps = {
  readonly id: string;
  readonly kind: PaperKind;
  readonly onKind: (kind: PaperKind) => void;
};

/** The papers of a mediation, to be printed or given. */
export function PapersPage({ id, kind, onKind }: PapersPageProps) {
  const mediation = useQuery(queryOf(api.getMediation, { params: { id } }));
  useDocumentTitle(paperNames[kind]);
  if (mediation.data === undefined) {
    return mediation.isError ? (
      <ErrorState title="Deze mediation is er niet voor u" onRetry={() => void mediation.refetch()}>
        {errorText(mediation.error)}
      </ErrorState>
    ) : (
      <Bones label="De mediation wordt opgehaald" />
    );
  }
  return <Papers mediation={mediation.data} kind={kind} onKind={onKind} />;
}

type PapersProps = Omit<PapersPageProps, 'id'> & { readonly mediation: MediationView };

function Papers({ mediation, kind, onKind }: PapersProps) {
  const [toId, setToId] = useState(mediation.parties[0]?.id ?? '');
  const addressed = kind === 'invitation' || kind === 'closing';
  const mailed = mailedPaperKinds.find((one) => one === kind);
  const to = mediation.parties.find(({ id }) => id === toId);
  const restricted = mediation.paused === 'restricted';
  return (
    <div className="m-papers">
      <div className="m-papers__screen">
        <PageTitle
          meta={
            <Link to="/mediation/$mediationId" params={{ mediationId: mediation.id }}>
              Terug naar {mediation.number}
            </Link>
          }
          aside={
            !restricted && (
              <Button type="button" size="small" onClick={() => window.print()}>
                Druk af
              </Button>
            )
          }
        >
          Papieren
        </PageTitle>
        {restricted && (
          <Panel tone="danger" title="Dit staat stil">
            {pauseReasonLabels.restricted}. Er gaat niets op papier of per mail naar wie meedoet. Dat kan weer
            als de beperking voorbij is.
          </Panel>
        )}
        <div className="s-row">
          <Select
            size="small"
            label="Welk papier?"
            value={kind}
            onChange={({ target }) => onKind(paperKinds.find((one) => one === target.value) ?? kind)}
          >
            {paperKinds.map((one) => (
              <option key={one} value={one}>
                {paperNames[one]}
              </option>
            ))}
          </Select>
          {(addressed || mailed !== undefined) && (
            <Select
              size="small"
              label="Voor wie?"
              value={toId}
              onChange={({ target }) => setToId(target.value)}
            >
              {mediation.parties.map((party) => (
                <option key={party.id} value={party.id}>
                  {sayParty(party)}
                </option>
              ))}
            </Select>
          )}
        </div>
        {mailed !== undefined && to !== undefined && (
          <MailPaper key={`${mailed} ${to.id}`} mediation={mediation} kind={mailed} party={to} />
        )}
      </div>
      {!restricted && <Sheet mediation={mediation} kind={kind} toId={addressed ? toId : null} />}
    </div>
  );
}

type SheetProps = {
  readonly mediation: MediationView;
  readonly kind: PaperKind;
  readonly toId: string | null;
};

function Sheet({ mediation, kind, toId }: SheetProps) {
  const region = useReference()?.region.name;
  const to = mediation.parties.find(({ id }) => id === toId) ?? null;
  const { title, paragraphs, points, after, signing, ...paper } = paperOf(kind, mediation, to);
  return (
    <article className="m-sheet">
      <p className="m-sheet__from">
        Ouder- en jeugdsteunpunt {region}
        <br />
        {sayDate(today())}, {mediation.number}
      </p>
      {paper.to !== null && <p>Voor {paper.to}</p>}
      <h2 className="m-sheet__title">{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul className="m-sheet__points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {after.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {signing.length > 0 && (
        <ul className="m-sheet__signing">
          {signing.map((name) => (
            <li key={name}>
              {name}
              <span className="m-sheet__line">Datum en handtekening</span>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
