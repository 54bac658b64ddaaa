import type { Database } from '../db/database.ts';
import { dropLibrarySession, type SignInLibrary } from './sign-in-library.ts';

export type PasswordCheck = {
  /** The id of the person whose e-mail and password these are; takes as long when the account does not exist. */
  readonly personWith: (email: string, password: string) => Promise<string | undefined>;
};

export function passwordCheckOf(library: SignInLibrary, database: Database): PasswordCheck {
  return {
    personWith: async (email, password) => {
      const response = await library.api.signInEmail({ body: { email, password }, asResponse: true });
      if (response.status === 401) return undefined;
      if (!response.ok) throw new Error(`The sign-in library answered ${response.status}.`);
      const { token, user } = (await response.json()) as { token: string; user: { id: string } };
      await dropLibrarySession(database, token);
      return user.id;
    },
  };
}
