import { KeyVerticalIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { api } from '@steunpunt/contract';
import type { SessionView } from '@steunpunt/contract/session';
import type { Role } from '@steunpunt/domain/people/roles';
import { useMutation } from '@tanstack/react-query';
import { call } from '../api/call.ts';
import { errorText } from '../texts/error-text.ts';
import { InlineError } from '../ui/InlineError.tsx';
import { knowsPasskeys, PasskeyStopped, signWithPasskey } from './passkey-browser.ts';

type PasskeyButtonProps = {
  readonly role?: Role | undefined;
  /** The one filled button when there is nothing else to do. */
  readonly isMain?: boolean;
  readonly onSignedIn: (session: SessionView) => void;
};

/** Signing in with finger, face or PIN on this device, or with a key. */
export function PasskeyButton({ role, isMain = false, onSignedIn }: PasskeyButtonProps) {
  const signIn = useMutation({
    mutationFn: async () => {
      const proof = await signWithPasskey(await call(api.requestPasskey, { body: {} }));
      return call(api.signInWithPasskey, { body: { proof, ...(role === undefined ? {} : { role }) } });
    },
    onSuccess: onSignedIn,
  });
  if (!knowsPasskeys()) return null;
  return (
    <>
      {signIn.isError && <InlineError>{passkeyErrorText(signIn.error)}</InlineError>}
      <Button
        type="button"
        size="small"
        variant={isMain ? 'primary' : 'secondary'}
        icon={<KeyVerticalIcon aria-hidden />}
        loading={signIn.isPending}
        onClick={() => signIn.mutate()}
      >
        Gebruik een toegangssleutel
      </Button>
    </>
  );
}

export function passkeyErrorText(error: Error): string {
  return error instanceof PasskeyStopped
    ? 'Het is niet gelukt met een toegangssleutel. Probeer het opnieuw of kies een andere manier.'
    : errorText(error);
}
