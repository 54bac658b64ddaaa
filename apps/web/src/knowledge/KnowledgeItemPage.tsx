import { api } from '@steunpunt/contract';
import { natureLabels } from '@steunpunt/domain/reference/nature-codes';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { isProblem } from '../api/problem.ts';
import { queryOf } from '../api/query-keys.ts';
import { useSwvName } from '../api/reference.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { Mark } from '../ui/Mark.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel, PanelSection } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { CheckedOn } from './CheckedOn.tsx';
import { groupNames } from './knowledge-search.ts';
import { ReferralList } from './ReferralList.tsx';
import './knowledge.css';

export function KnowledgeItemPage({ id }: { readonly id: string }) {
  const item = useQuery(queryOf(api.getKnowledgeItem, { params: { id } }));
  const swvName = useSwvName();
  useDocumentTitle(item.data?.title ?? 'Kennisbank');
  if (isProblem(item.error, 'notFound')) {
    return (
      <>
        <PageTitle>Dit onderwerp is er niet</PageTitle>
        <EmptyState title="Misschien heeft het een ander adres gekregen.">
          <Link to="/kennisbank">Ga naar de kennisbank</Link>
        </EmptyState>
      </>
    );
  }
  if (item.data === undefined) {
    return (
      <>
        <PageTitle>Kennisbank</PageTitle>
        <Panel flush>
          {item.isError ? (
            <ErrorState title="Dit onderwerp kon niet worden opgehaald" onRetry={() => void item.refetch()}>
              {errorText(item.error)}
            </ErrorState>
          ) : (
            <Bones label="Het onderwerp wordt opgehaald" />
          )}
        </Panel>
      </>
    );
  }
  const { title, group, natures, say, text, sources, regional, referrals, checkedOn, certainty } = item.data;
  return (
    <article className="s-knowledge">
      <PageTitle
        meta={
          <>
            {groupNames[group]} · <CheckedOn date={checkedOn} />
          </>
        }
        aside={<Link to="/kennisbank">Alle onderwerpen</Link>}
      >
        {title}
      </PageTitle>
      <div className="s-knowledge__columns">
        <Panel flush>
          <PanelSection title="Om te zeggen" level={2}>
            <p className="s-knowledge__aloud">“{say}”</p>
          </PanelSection>
          <PanelSection title="Meer uitleg" level={2}>
            {text.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph} className="s-knowledge__text">
                {paragraph}
              </p>
            ))}
          </PanelSection>
          {regional.map((addition) => (
            <PanelSection
              key={addition.swv}
              title={swvName(addition.swv)}
              level={2}
              aside={<CheckedOn date={addition.checkedOn} />}
            >
              <p className="s-knowledge__text">{addition.text}</p>
            </PanelSection>
          ))}
        </Panel>
        <div className="s-stack">
          <Panel title="Gaat over">
            <p className="s-marks">
              {natures.map((code) => (
                <Mark key={code}>
                  {code} {natureLabels[code]}
                </Mark>
              ))}
            </p>
          </Panel>
          {referrals.length > 0 && (
            <Panel title="Verwijzen naar">
              <ReferralList ids={referrals} />
            </Panel>
          )}
          <Panel
            title="Bronnen"
            aside={certainty === 'unverified' && <Mark tone="promise">nog nakijken</Mark>}
          >
            <ul className="s-knowledge__sources">
              {sources.map((source) => (
                <li key={source.title}>
                  {source.url === null ? (
                    source.title
                  ) : (
                    <a href={source.url} rel="noreferrer" target="_blank">
                      {source.title}
                    </a>
                  )}
                </li>
              ))}
            </ul>
          </Panel>
        </div>
      </div>
    </article>
  );
}
