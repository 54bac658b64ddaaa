import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { queryOf } from '../api/query-keys.ts';
import { referenceQuery } from '../api/reference.ts';
import { errorText } from '../texts/error-text.ts';
import { Bones } from '../ui/Bones.tsx';
import { ErrorState } from '../ui/ErrorState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';
import { Panel } from '../ui/Panel.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ViewTabs } from '../ui/ViewTabs.tsx';
import { Checklist } from './Checklist.tsx';
import { DeciderPanel } from './DeciderPanel.tsx';
import { DesksSection } from './DesksSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { RegionForm } from './RegionForm.tsx';
import { ResetsPanel } from './ResetsPanel.tsx';
import { RoleApprovals } from './RoleApprovals.tsx';
import { type SettingsSection, sectionNames, settingsSections } from './settings-sections.ts';
import './settings.css';

/** Everything an administrator sets up; nothing of any case. */
export function SettingsPage({ section }: { readonly section: SettingsSection }) {
  useDocumentTitle('Beheer');
  return (
    <div className="s-settings">
      <PageTitle>Beheer</PageTitle>
      <ViewTabs label="Onderdelen">
        {settingsSections.map((one) => (
          <Link
            key={one}
            to="/beheer"
            search={{ deel: one }}
            aria-current={one === section ? 'page' : undefined}
          >
            {sectionNames[one]}
          </Link>
        ))}
      </ViewTabs>
      <Section section={section} />
    </div>
  );
}

function Section({ section }: { readonly section: SettingsSection }) {
  const checklist = useQuery(queryOf(api.getChecklist, {}));
  const reference = useQuery(referenceQuery);
  const failed = checklist.error ?? reference.error;
  if (checklist.data === undefined || reference.data === undefined) {
    return (
      <Panel flush>
        {failed === null ? (
          <Bones label="De instellingen worden opgehaald" />
        ) : (
          <ErrorState
            title="De instellingen konden niet worden opgehaald"
            onRetry={() => void checklist.refetch()}
          >
            {errorText(failed)}
          </ErrorState>
        )}
      </Panel>
    );
  }
  switch (section) {
    case 'overzicht':
      return <Checklist steps={checklist.data.steps} />;
    case 'regio':
      return (
        <>
          <RegionForm region={checklist.data.region} />
          <DeciderPanel colleagues={reference.data.colleagues} />
        </>
      );
    case 'aanmeldpunten':
      return <DesksSection desks={reference.data.desks} swvs={reference.data.region.swvs} />;
    case 'mensen':
      return (
        <>
          <PeopleSection desks={reference.data.desks} swvs={reference.data.region.swvs} />
          <RoleApprovals />
          <ResetsPanel />
        </>
      );
  }
}
