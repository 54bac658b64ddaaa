import type { AttemptResult } from '@steunpunt/domain/call-back/call-back-codes';
import type { ColumnClasses } from '../db/column-classes.ts';

/** One try to reach the caller. */
export type CallBackAttemptTable = {
  id: string;
  contact_id: string;
  at: string;
  person_id: string;
  result: AttemptResult;
  /** The number that was dialled, E.164. */
  phone: string | null;
  minutes: number;
  note: string | null;
};

export const callBackAttemptColumns = {
  id: 'none',
  contact_id: 'none',
  at: 'none',
  person_id: 'staff',
  result: 'F0',
  phone: 'F1',
  minutes: 'F0',
  note: 'F3',
} as const satisfies ColumnClasses<CallBackAttemptTable>;

/** One step of the promise; `facts` is a JSON object of codes, ids and dates. The reason is apart, so that it can be erased. */
export type CallBackStepTable = {
  id: string;
  contact_id: string;
  at: string;
  person_id: string;
  step: string;
  facts: string;
  reason: string | null;
};

export const callBackStepColumns = {
  id: 'none',
  contact_id: 'none',
  at: 'none',
  person_id: 'staff',
  step: 'F0',
  facts: 'F0',
  reason: 'F3',
} as const satisfies ColumnClasses<CallBackStepTable>;
