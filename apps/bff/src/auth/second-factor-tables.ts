import type { Role } from '@steunpunt/domain/people/roles';
import type { ColumnClasses } from '../db/column-classes.ts';

/** An app that counts codes from a shared secret. It asks nothing until its first code was shown. */
export type AuthenticatorTable = {
  id: string;
  person_id: string;
  /** What the person calls it. */
  name: string;
  /** Sealed with a key that is not in the database. */
  sealed_secret: string;
  confirmed_at: string | null;
  /** The time step of the last code that was accepted: none at or before it is accepted again. */
  last_step: number | null;
  last_used_at: string | null;
  created_at: string;
};

export const authenticatorColumns = {
  id: 'none',
  person_id: 'none',
  name: 'staff',
  sealed_secret: 'staff',
  confirmed_at: 'none',
  last_step: 'none',
  last_used_at: 'staff',
  created_at: 'none',
} as const satisfies ColumnClasses<AuthenticatorTable>;

/** A code that stands in for the second factor once, kept as a keyed hash. */
export type RecoveryCodeTable = {
  id: string;
  person_id: string;
  code_hash: string;
  created_at: string;
  used_at: string | null;
};

export const recoveryCodeColumns = {
  id: 'none',
  person_id: 'none',
  code_hash: 'staff',
  created_at: 'none',
  used_at: 'staff',
} as const satisfies ColumnClasses<RecoveryCodeTable>;

/** A sign-in whose password was right and that is no session yet; the browser holds the token. */
export type SignInStepTable = {
  id: string;
  token_hash: string;
  person_id: string;
  /** The role the session will act in. */
  role: Role;
  stage: 'secondFactor' | 'enrolment';
  created_at: string;
  expires_at: string;
};

export const signInStepColumns = {
  id: 'none',
  token_hash: 'staff',
  person_id: 'none',
  role: 'staff',
  stage: 'none',
  created_at: 'none',
  expires_at: 'none',
} as const satisfies ColumnClasses<SignInStepTable>;

/** A key pair whose private half never leaves a device of the person. The library writes it. */
export type PasskeyTable = {
  id: string;
  person_id: string;
  name: string | null;
  public_key: string;
  credential_id: string;
  /** Goes up with every use on devices that count; one that goes back was copied. */
  counter: number;
  device_type: string;
  backed_up: number;
  transports: string | null;
  aaguid: string | null;
  created_at: string | null;
  last_used_at: string | null;
};

export const passkeyColumns = {
  id: 'none',
  person_id: 'none',
  name: 'staff',
  public_key: 'staff',
  credential_id: 'staff',
  counter: 'none',
  device_type: 'staff',
  backed_up: 'staff',
  transports: 'staff',
  aaguid: 'staff',
  created_at: 'none',
  last_used_at: 'staff',
} as const satisfies ColumnClasses<PasskeyTable>;
