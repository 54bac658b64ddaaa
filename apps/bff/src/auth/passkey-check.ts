import type { NewPasskey, PasskeyCreation, PasskeyProof, PasskeyRequest } from '@steunpunt/contract/passkeys';
import type { Database } from '../db/database.ts';
import { cookieValue } from './session-cookie.ts';
import { challengeCookieName, dropLibrarySession, type SignInLibrary } from './sign-in-library.ts';

type Asked<View> = { readonly view: View; readonly setCookie: readonly string[] };

export type PasskeyCheck = {
  /** What to make a passkey with, for this person. */
  readonly begin: (personId: string) => Promise<Asked<PasskeyCreation>>;
  /** Keeps the passkey when it answers the challenge in the cookie; false when it does not. */
  readonly keep: (passkey: NewPasskey, name: string, cookies: string) => Promise<boolean>;
  /** What to sign, for whoever it is. */
  readonly request: () => Promise<Asked<PasskeyRequest>>;
  /** The person whose passkey signed the challenge in the cookie. */
  readonly personWith: (proof: PasskeyProof, cookies: string) => Promise<string | undefined>;
};

export const emptyChallengeCookie = `${challengeCookieName}=; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=0`;

export function passkeyCheckOf({ api }: SignInLibrary, database: Database): PasskeyCheck {
  return {
    begin: async (personId) => {
      const response = await api.generatePasskeyRegistrationOptions({
        query: { context: personId },
        headers: new Headers(),
        asResponse: true,
      });
      const { challenge, rp, user, pubKeyCredParams, excludeCredentials } = (await bodyOf(response)) as {
        readonly challenge: string;
        readonly rp: { readonly id: string; readonly name: string };
        readonly user: PasskeyCreation['user'];
        readonly pubKeyCredParams: readonly { readonly alg: number }[];
        readonly excludeCredentials?: readonly { readonly id: string; readonly transports?: string[] }[];
      };
      const exclude = (excludeCredentials ?? []).map(({ id, transports = [] }) => ({ id, transports }));
      const { id, name, displayName } = user;
      const view = {
        challenge,
        rp: { id: rp.id, name: rp.name },
        user: { id, name, displayName },
        algorithms: pubKeyCredParams.map(({ alg }) => alg),
        exclude,
      };
      return { view, setCookie: response.headers.getSetCookie() };
    },
    keep: async ({ id, transports, ...answer }, name, cookies) => {
      const response = await api.verifyPasskeyRegistration({
        body: { name, response: credential(id, { ...answer, transports }) },
        headers: headersWith(cookies),
        asResponse: true,
      });
      return response.ok;
    },
    request: async () => {
      const response = await api.generatePasskeyAuthenticationOptions({
        headers: new Headers(),
        asResponse: true,
      });
      const { challenge, rpId } = (await bodyOf(response)) as PasskeyRequest;
      return { view: { challenge, rpId }, setCookie: response.headers.getSetCookie() };
    },
    personWith: async ({ id, userHandle, ...answer }, cookies) => {
      const response = await api.verifyPasskeyAuthentication({
        body: { response: credential(id, { ...answer, ...(userHandle !== null && { userHandle }) }) },
        headers: headersWith(cookies),
        asResponse: true,
      });
      if (!response.ok) return undefined;
      const { session, user } = (await response.json()) as {
        readonly session: { readonly token: string };
        readonly user: { readonly id: string };
      };
      await dropLibrarySession(database, session.token);
      return user.id;
    },
  };
}

function credential<Answer>(id: string, response: Answer) {
  return { id, rawId: id, type: 'public-key' as const, clientExtensionResults: {}, response };
}

/** The challenge alone: the library is to find no session of its own. */
function headersWith(cookies: string): Headers {
  const challenge = cookieValue(cookies, challengeCookieName);
  return challenge === undefined
    ? new Headers()
    : new Headers({ cookie: `${challengeCookieName}=${encodeURIComponent(challenge)}` });
}

async function bodyOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`The sign-in library answered ${response.status}.`);
  return response.json();
}
