import { api } from '@steunpunt/contract';
import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../api/query-keys.ts';
import { nearMoment } from '../../texts/dates.ts';
import { errorText } from '../../texts/error-text.ts';
import { resetNames } from '../../texts/words.ts';
import { Bones } from '../../ui/Bones.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { PageTitle } from '../../ui/PageTitle.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useDocumentTitle } from '../../ui/use-document-title.ts';
import { FactorsPanel } from './FactorsPanel.tsx';
import { PasswordPanel } from './PasswordPanel.tsx';
import { RecoveryCodesPanel } from './RecoveryCodesPanel.tsx';
import { SessionsPanel } from './SessionsPanel.tsx';
import './account.css';

/** How one signs in, and where one is signed in now. */
export function AccountPage() {
  useDocumentTitle('Mijn account');
  const account = useQuery(queryOf(api.getAccount, {}));
  return (
    <div className="s-account">
      <PageTitle>Mijn account</PageTitle>
      {account.data === undefined ? (
        <Panel flush>
          {account.isError ? (
            <ErrorState title="Uw account kon niet worden opgehaald" onRetry={() => void account.refetch()}>
              {errorText(account.error)}
            </ErrorState>
          ) : (
            <Bones label="Uw account wordt opgehaald" />
          )}
        </Panel>
      ) : (
        <>
          <p className="s-quiet">
            {account.data.name}, {account.data.mail}. Klopt uw naam of adres niet? Vraag het aan de beheerder.
          </p>
          {account.data.resets.map(({ what, askedBy, askedAt }) => (
            <p key={askedAt}>
              {askedBy} heeft {nearMoment(askedAt)} voor u herstel aangevraagd (
              {resetNames[what].toLocaleLowerCase('nl')}
              ). Hebt u daar niet om gevraagd? Bel dan meteen de leidinggevende.
            </p>
          ))}
          <FactorsPanel account={account.data} />
          {account.data.factors.length > 0 && <RecoveryCodesPanel left={account.data.recoveryCodesLeft} />}
          <PasswordPanel />
          <SessionsPanel sessions={account.data.sessions} />
        </>
      )}
    </div>
  );
}
