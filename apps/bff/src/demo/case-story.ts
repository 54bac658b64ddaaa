import type { CaseView } from '@steunpunt/contract/cases';
import type {
  CaseResult,
  ConsentPurpose,
  EntryKind,
  InvolvedRole,
  SupportAnswer,
} from '@steunpunt/domain/case/case-words';
import { addEntry } from '../cases/add-entry.ts';
import { answerReferral } from '../cases/answer-referral.ts';
import { askSupport } from '../cases/ask-support.ts';
import { closeCase, reopenCase } from '../cases/close-and-reopen.ts';
import { recordConsent } from '../cases/consent-handlers.ts';
import { holdCase, pauseCase } from '../cases/hold-and-pause.ts';
import { addInvolved } from '../cases/involved-handlers.ts';
import { nameCoworkers } from '../cases/name-coworkers.ts';
import { proposeReferral } from '../cases/propose-referral.ts';
import { saveQuestions } from '../cases/save-questions.ts';
import { addTask, changeTask } from '../cases/task-handlers.ts';
import type { StaffKey } from './demo-staff.ts';

/** How somebody acts in the case at the moment of a move; `look` shows it as its owner finds it. */
export type Scene = {
  readonly look: () => Promise<CaseView>;
  readonly personId: (key: StaffKey) => string;
  /** The date so many working days from the move. */
  readonly inDays: (days: number) => string;
  readonly act: (handlers: Acting, request?: ActRequest) => Promise<void>;
};

// biome-ignore lint/suspicious/noExplicitAny: each handler has its own request; the server checks it by its schema
type Acting = { readonly handle: (request: any) => Promise<{ readonly ok: boolean }> };

export type ActRequest = {
  readonly body?: unknown;
  readonly params?: Readonly<Record<string, string>>;
  /** Of something in the case; otherwise that of the case itself. */
  readonly version?: number;
};

/** Something that somebody did in a case; the owner, when nobody is named. */
export type Move = { readonly who?: StaffKey; readonly play: (scene: Scene) => Promise<void> };

/** A made-up case: whose call it came of, who opened it, and what happened in it since. */
export type CaseStory = {
  readonly caller: string;
  readonly owner: StaffKey;
  readonly moves: readonly Move[];
};

export function by(who: StaffKey, move: Move): Move {
  return { ...move, who };
}

export function wrote(text: string, minutes = 0, kind: EntryKind = 'note'): Move {
  return { play: ({ act }) => act(addEntry, { body: { kind, text, minutes } }) };
}

export function called(text: string, minutes: number): Move {
  return wrote(text, minutes, 'phone');
}

export function foundUnder(under: string): Move {
  return { play: ({ act }) => act(saveQuestions, { body: { under } }) };
}

export function planned(what: string, days: number, owner: StaffKey): Move {
  return {
    play: ({ act, personId, inDays }) =>
      act(addTask, { body: { what, ownerId: personId(owner), dueOn: inDays(days) } }),
  };
}

/** Ticks the first open task off. */
export const ticked: Move = {
  play: async ({ act, look }) => {
    const { tasks } = await look();
    const task = tasks?.find(({ state }) => state === 'open');
    if (task === undefined) throw new Error('There is no task to tick off.');
    await act(changeTask, { params: { taskId: task.id }, version: task.version, body: { state: 'done' } });
  },
};

export function met(role: InvolvedRole, name: string, more: Readonly<Record<string, unknown>> = {}): Move {
  const body = {
    role,
    name,
    authority: role === 'father' || role === 'mother' ? 'both' : 'none',
    age: null,
    organisation: null,
    number: null,
    mail: null,
    noContactVia: null,
    ...more,
  };
  return { play: ({ act }) => act(addInvolved, { body }) };
}

/** Somebody in the list of people, counted from 0, says yes or no. */
export function said(place: number, purpose: ConsentPurpose, given: boolean): Move {
  return {
    play: async ({ act, look }) => {
      const { people } = await look();
      await act(recordConsent, { body: { involvedId: people?.[place]?.id, purpose, given } });
    },
  };
}

export function felt(answer: SupportAnswer, note: string | null = null): Move {
  return { play: ({ act }) => act(askSupport, { body: { answer, note } }) };
}

export function referred(toSwv: string, reason: string): Move {
  const body = { target: 'swv', toSwv, toPersonId: null, outside: null, reason };
  return { play: ({ act }) => act(proposeReferral, { body }) };
}

export function referredOutside(outside: string, reason: string): Move {
  const body = { target: 'outside', toSwv: null, toPersonId: null, outside, reason };
  return { play: ({ act }) => act(proposeReferral, { body }) };
}

export function answered(answer: 'accept' | 'refuse', reason: string | null): Move {
  return {
    play: async ({ act, look }) => {
      const { referrals } = await look();
      const referral = referrals?.find(({ state }) => state === 'proposed');
      if (referral === undefined) throw new Error('There is no referral to answer.');
      const { id, version } = referral;
      await act(answerReferral, { params: { id }, version, body: { answer, reason } });
    },
  };
}

export function helpedBy(key: StaffKey): Move {
  return { play: ({ act, personId }) => act(nameCoworkers, { body: { personIds: [personId(key)] } }) };
}

export function held(reason: string): Move {
  return { play: ({ act }) => act(holdCase, { body: { reason } }) };
}

export function paused(reason: string): Move {
  return { play: ({ act }) => act(pauseCase, { body: { reason } }) };
}

export function closed(result: CaseResult, handling: string, told: string): Move {
  return { play: ({ act }) => act(closeCase, { body: { result, handling, told } }) };
}

export function reopened(reason: string): Move {
  return { play: ({ act }) => act(reopenCase, { body: { reason } }) };
}
