import type { ReactNode } from 'react';
import { useSession } from '../api/session.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { PageTitle } from '../ui/PageTitle.tsx';

/** The pages of the privacy officer are there in that role alone. */
export function OfficerOnly({ children }: { readonly children: ReactNode }) {
  const { role } = useSession();
  if (role === 'privacyOfficer') return children;
  return (
    <>
      <PageTitle>Toezicht</PageTitle>
      <EmptyState title="Dit is voor de privacyfunctionaris">
        Hebt u die rol ook? Wissel dan van rol, rechtsboven bij uw naam.
      </EmptyState>
    </>
  );
}
