import type { Answers } from '@steunpunt/domain/belscript/answers';
import type { StandingCallBack } from '@steunpunt/domain/contact/correction';
import type { Reason } from '@steunpunt/domain/triage/outcome';
import type { Selectable } from 'kysely';
import type { ContactTable } from './contact-tables.ts';

/** A row of the table contact as it is stored. */
export type ContactRow = Selectable<ContactTable>;

/** A question as it was read aloud, with its answer in words. */
export type ReadLine = {
  readonly questionId: string;
  readonly asked: string;
  readonly label: string;
  readonly answer: string;
};

export type SafetyLine = {
  readonly at: string;
  readonly by: string;
  readonly advised: string;
  readonly note: string | null;
};

export type ToldItem = { readonly itemId: string; readonly title: string; readonly at: string };

/** The open promise of a contact; `until` and the days as they were told. */
export type OpenPromise = StandingCallBack;

/** Everything that is kept of a contact. */
export type ContactParts = {
  readonly answers: Answers;
  readonly lines: readonly ReadLine[];
  readonly reasons: readonly Reason[];
  readonly told: readonly ToldItem[];
  readonly safetyLog: readonly SafetyLine[];
};
