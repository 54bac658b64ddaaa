import type { mailStates } from '@steunpunt/contract/mails';
import type { CallerMailKind } from '@steunpunt/domain/mail/caller-mail';
import type { ColumnClasses } from '../db/column-classes.ts';

/** A mail to the caller of a contact or a party of a mediation, or to a colleague that something waits. Address and body go when it is sent. */
export type MailTable = {
  id: string;
  kind: CallerMailKind | 'notification' | 'factorReset' | 'mediationPaper';
  contact_id: string | null;
  mediation_id: string | null;
  party_id: string | null;
  /** The colleague it is to. */
  person_id: string | null;
  /** The subject. */
  title: string | null;
  address: string | null;
  body: string | null;
  state: (typeof mailStates)[number];
  at: string;
  by_person_id: string | null;
  /** How the caller agreed: by choosing mail as the way to be answered, or said so to whoever mails. */
  consent: 'chosen' | 'said' | null;
  tries: number;
  next_try_at: string | null;
  sent_at: string | null;
};

export const mailColumns = {
  id: 'none',
  kind: 'none',
  contact_id: 'none',
  mediation_id: 'none',
  party_id: 'none',
  person_id: 'none',
  title: 'F3',
  address: 'F1',
  body: 'F4',
  state: 'none',
  at: 'none',
  by_person_id: 'staff',
  consent: 'F1',
  tries: 'none',
  next_try_at: 'none',
  sent_at: 'none',
} as const satisfies ColumnClasses<MailTable>;

/** The desks that may mail callers. */
export type DeskMailTable = { desk_id: string };

export const deskMailColumns = { desk_id: 'none' } as const satisfies ColumnClasses<DeskMailTable>;
