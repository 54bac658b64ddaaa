import type { Role } from '@steunpunt/domain/people/roles';
import type { ColumnClasses } from '../db/column-classes.ts';

/** A member of staff. `email_verified` and `image` exist because the sign-in library writes them. */
export type PersonTable = {
  id: string;
  name: string;
  email: string;
  email_verified: number;
  image: string | null;
  disabled_at: string | null;
  version: number;
  created_at: string;
  updated_at: string;
};

export const personColumns = {
  id: 'none',
  name: 'staff',
  email: 'staff',
  email_verified: 'none',
  image: 'staff',
  disabled_at: 'staff',
  version: 'none',
  created_at: 'none',
  updated_at: 'none',
} as const satisfies ColumnClasses<PersonTable>;

/** One role of a person, for one swv or one desk where the role has one. */
export type PersonRoleTable = {
  id: string;
  person_id: string;
  role: Role;
  swv: string | null;
  desk_id: string | null;
  created_at: string;
};

export const personRoleColumns = {
  id: 'none',
  person_id: 'none',
  role: 'staff',
  swv: 'staff',
  desk_id: 'staff',
  created_at: 'none',
} as const satisfies ColumnClasses<PersonRoleTable>;

/** How a person proves who they are; `password` is an argon2id hash. The other empty columns are the library's. */
export type CredentialTable = {
  id: string;
  person_id: string;
  account_id: string;
  provider_id: string;
  password: string | null;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  created_at: string;
  updated_at: string;
};

export const credentialColumns = {
  id: 'none',
  person_id: 'none',
  account_id: 'none',
  provider_id: 'none',
  password: 'staff',
  access_token: 'staff',
  refresh_token: 'staff',
  id_token: 'staff',
  access_token_expires_at: 'none',
  refresh_token_expires_at: 'none',
  scope: 'none',
  created_at: 'none',
  updated_at: 'none',
} as const satisfies ColumnClasses<CredentialTable>;

/** A session acts in one role; without a role it opens nothing. */
export type SessionTable = {
  id: string;
  token: string;
  person_id: string;
  role: Role | null;
  created_at: string;
  updated_at: string;
  /** The absolute end. */
  expires_at: string;
  /** The last key, click or route change. */
  active_at: string | null;
  ip_address: string | null;
  user_agent: string | null;
};

export const sessionColumns = {
  id: 'none',
  token: 'staff',
  person_id: 'none',
  role: 'staff',
  created_at: 'none',
  updated_at: 'none',
  expires_at: 'none',
  active_at: 'staff',
  ip_address: 'staff',
  user_agent: 'staff',
} as const satisfies ColumnClasses<SessionTable>;

/** One-time codes of the sign-in library. */
export type VerificationTable = {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  created_at: string;
  updated_at: string;
};

export const verificationColumns = {
  id: 'none',
  identifier: 'staff',
  value: 'staff',
  expires_at: 'none',
  created_at: 'none',
  updated_at: 'none',
} as const satisfies ColumnClasses<VerificationTable>;

/** One try to sign in. Account and source are keyed hashes: enough to count, nothing to read. */
export type SignInAttemptTable = {
  id: string;
  at: string;
  account_hash: string;
  source_hash: string;
  succeeded: number;
};

export const signInAttemptColumns = {
  id: 'none',
  at: 'none',
  account_hash: 'staff',
  source_hash: 'staff',
  succeeded: 'none',
} as const satisfies ColumnClasses<SignInAttemptTable>;
