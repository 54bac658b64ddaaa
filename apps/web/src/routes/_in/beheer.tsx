import { createFileRoute } from '@tanstack/react-router';
import { useSession } from '../../api/session.ts';
import { ResetsPanel } from '../../settings/ResetsPanel.tsx';
import { RoleApprovals } from '../../settings/RoleApprovals.tsx';
import { SettingsPage } from '../../settings/SettingsPage.tsx';
import { type SettingsSection, settingsSections } from '../../settings/settings-sections.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';

export const Route = createFileRoute('/_in/beheer')({
  validateSearch: (search): { readonly deel?: SettingsSection | undefined } => ({
    deel: settingsSections.find((section) => section === search['deel']),
  }),
  component: Settings,
});

function Settings() {
  const section = Route.useSearch().deel ?? 'overzicht';
  const { role } = useSession();
  if (role === 'administrator') return <SettingsPage section={section} />;
  if (role === 'lead') {
    return (
      <div className="s-settings">
        <PageTitle>Accounts van collega’s</PageTitle>
        <RoleApprovals />
        <ResetsPanel />
      </div>
    );
  }
  return (
    <>
      <PageTitle>Beheer</PageTitle>
      <EmptyState title="Dit is voor beheerders">
        Hebt u die rol ook? Wissel dan van rol, rechtsboven bij uw naam.
      </EmptyState>
    </>
  );
}
