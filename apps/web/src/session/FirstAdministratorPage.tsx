import { api } from '@steunpunt/contract';
import { Link } from '@tanstack/react-router';
import { useSend } from '../api/use-send.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ChoosePassword } from './ChoosePassword.tsx';
import { useOneTimeToken } from './one-time-token.ts';
import { PageWithoutFrame } from './PageWithoutFrame.tsx';

/** The first start: whoever holds the one-time link becomes administrator. */
export function FirstAdministratorPage() {
  useDocumentTitle('Inrichten');
  const token = useOneTimeToken();
  const accept = useSend(api.acceptFirstAdministrator);
  if (accept.isSuccess) {
    return (
      <PageWithoutFrame title="U bent beheerder">
        <p>Meld u aan. Daarna ziet u een lijst met wat nog nodig is.</p>
        <Link to="/aanmelden">Meld u aan</Link>
      </PageWithoutFrame>
    );
  }
  return (
    <PageWithoutFrame
      title="Richt het steunpunt in"
      intro="U wordt de eerste beheerder. Die ziet instellingen, maar nooit de inhoud van gesprekken."
    >
      {token === null ? (
        <EmptyState title="Deze link is niet compleet">
          Open de link die op de server is getoond, met alles wat achter het hekje staat.
        </EmptyState>
      ) : (
        <ChoosePassword
          asksWho
          submitText="Word beheerder"
          pending={accept.isPending}
          failure={accept.error}
          onChosen={(chosen) => accept.mutate({ body: { token, ...chosen } })}
        />
      )}
    </PageWithoutFrame>
  );
}
