import { api } from '@steunpunt/contract';
import { Link } from '@tanstack/react-router';
import { useSend } from '../api/use-send.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { useDocumentTitle } from '../ui/use-document-title.ts';
import { ChoosePassword } from './ChoosePassword.tsx';
import { useOneTimeToken } from './one-time-token.ts';
import { PageWithoutFrame } from './PageWithoutFrame.tsx';

/** Somebody invited chooses a password with the one-time link. */
export function InvitationPage() {
  useDocumentTitle('Uitnodiging');
  const token = useOneTimeToken();
  const accept = useSend(api.acceptInvitation);
  if (accept.isSuccess) {
    return (
      <PageWithoutFrame title="Uw wachtwoord is bewaard">
        <Link to="/aanmelden">Meld u aan</Link>
      </PageWithoutFrame>
    );
  }
  return (
    <PageWithoutFrame
      title="Welkom bij het steunpunt"
      intro="Kies een wachtwoord. Daarmee meldt u zich voortaan aan."
    >
      {token === null ? (
        <EmptyState title="Deze link is niet compleet">
          Vraag de beheerder om een nieuwe uitnodiging.
        </EmptyState>
      ) : (
        <ChoosePassword
          asksWho={false}
          submitText="Bewaar mijn wachtwoord"
          pending={accept.isPending}
          failure={accept.error}
          onChosen={({ password }) => accept.mutate({ body: { token, password } })}
        />
      )}
    </PageWithoutFrame>
  );
}
