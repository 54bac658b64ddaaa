import type { api } from '@steunpunt/contract';
import type { CaseRow, CaseView, TimelineItem } from '@steunpunt/contract/cases';
import { type CaseStep, caseStepNames } from '@steunpunt/domain/case/case-steps';
import type { CallAnswer } from '../api/call.ts';
import { aPromise } from './builders.ts';

type Involved = NonNullable<CaseView['people']>[number];
type Task = NonNullable<CaseView['tasks']>[number];
type Referral = NonNullable<CaseView['referrals']>[number];

/** Every step of the table, refused where `refusals` says so. */
export function caseSteps(refusals: Partial<Record<CaseStep, string>> = {}): CaseView['steps'] {
  return caseStepNames.map((step) => {
    const code = refusals[step];
    return { step, refusal: code === undefined ? null : { code } };
  });
}

export function anInvolved(more: Partial<Involved> = {}): Involved {
  return {
    id: 'linda',
    version: 1,
    role: 'mother',
    authority: 'alone',
    name: 'Linda Brouwer',
    age: null,
    organisation: null,
    number: '+31601234567',
    numberDisplay: '06 01 23 45 67',
    mail: null,
    noContactVia: null,
    erasedOn: null,
    corrections: 0,
    consents: [
      aConsent('recording', true),
      aConsent('healthDetails', true),
      aConsent('contactSchool', false, { at: '2026-11-20T13:02:00.000Z' }),
    ],
    ...more,
  };
}

export function aConsent(
  purpose: Involved['consents'][number]['purpose'],
  given: boolean,
  more: Partial<Involved['consents'][number]> = {},
): Involved['consents'][number] {
  return {
    id: `consent-${purpose}`,
    purpose,
    given,
    at: '2026-10-12T08:16:00.000Z',
    recordedBy: 'Sandra Vermeulen',
    wording: `${purpose}-1`,
    withdrawnAt: null,
    ...more,
  };
}

export function aTask(more: Partial<Task> = {}): Task {
  return {
    id: 'task-1',
    version: 1,
    what: 'Mevrouw Brouwer terugbellen',
    ownerId: 'marloes',
    ownerName: 'Marloes Hendriks',
    dueOn: '2026-11-24',
    state: 'open',
    endedAt: null,
    ...more,
  };
}

export function aReferral(more: Partial<Referral> = {}): Referral {
  return {
    id: 'referral-1',
    version: 1,
    caseId: 'case-1',
    caseNumber: '2026-0412',
    target: 'swv',
    toPerson: null,
    toSwv: 'VO2710',
    outside: null,
    state: 'proposed',
    reason: 'De overstap naar het vo is aan jullie.',
    answer: null,
    proposedBy: 'Marloes Hendriks',
    proposedAt: '2026-11-18T09:00:00.000Z',
    answeredBy: null,
    answeredAt: null,
    may: ['withdraw'],
    ...more,
  };
}

export function aCase(more: Partial<CaseView> = {}): CaseView {
  return {
    id: 'case-1',
    version: 7,
    number: '2026-0412',
    state: 'followUp',
    stateSince: '2026-10-13T13:00:00.000Z',
    openedAt: '2026-10-12T08:20:00.000Z',
    closedAt: null,
    result: null,
    swv: 'PO2710',
    sector: 'so',
    nature: 'A06',
    moreNatures: [],
    urgency: 'U3',
    onJointAgenda: false,
    owner: { id: 'marloes', name: 'Marloes Hendriks' },
    coworkers: [],
    relation: 'owner',
    glassUntil: null,
    steps: caseSteps({
      close: 'promiseOpen',
      decided: 'notHeld',
      endPause: 'notPaused',
      reopen: 'notClosed',
    }),
    promise: { ...aPromise(), contactId: 'contact-1', contactVersion: 3 },
    contacts: [{ id: 'contact-1', number: '2026-0041', arrivedAt: '2026-11-20T12:58:00.000Z' }],
    minutes: 32,
    child: {
      name: 'Jasmijn Brouwer',
      age: 12,
      group: 'groep 8',
      school: 'De Poldervlieger',
      place: 'Hoofddorp',
    },
    question: {
      first: {
        text: 'Welke vso-scholen zijn er in de buurt?',
        at: '2026-10-12T08:14:00.000Z',
        by: 'Sandra Vermeulen',
      },
      under: {
        text: 'Welk papier mist er, en wie regelt het?',
        at: '2026-11-20T13:10:00.000Z',
        by: 'Marloes Hendriks',
      },
    },
    people: [
      anInvolved(),
      anInvolved({
        id: 'jasmijn',
        role: 'pupil',
        authority: 'unknown',
        name: 'Jasmijn',
        age: 12,
        number: null,
        numberDisplay: null,
        consents: [aConsent('healthDetails', true, { id: 'consent-jasmijn' })],
      }),
    ],
    tasks: [
      aTask(),
      aTask({
        id: 'task-2',
        what: 'Stukken opvragen bij school',
        dueOn: '2026-10-29',
        state: 'done',
        endedAt: '2026-10-29T10:20:00.000Z',
      }),
    ],
    conflicts: [],
    referrals: [],
    closing: null,
    support: [],
    supportAskedOn: '2027-01-05',
    trail: [{ swv: 'PO2710', from: '2026-10-12T08:20:00.000Z', by: 'Marloes Hendriks', reason: null }],
    pauseReason: null,
    ...more,
  };
}

export function aTimelineItem(more: Partial<TimelineItem> = {}): TimelineItem {
  return {
    id: 'item-1',
    at: '2026-11-20T12:58:00.000Z',
    by: 'Marloes Hendriks',
    kind: 'note',
    code: 'note',
    facts: {},
    text: 'Jasmijn wil zelf een keer op de school kijken.',
    minutes: 18,
    entry: null,
    contactId: null,
    seenBy: [],
    seenByMore: 0,
    ...more,
  };
}

export function aTimeline(
  items: readonly TimelineItem[],
  next: string | null = null,
): CallAnswer<typeof api.caseTimeline> {
  return { items: [...items], next };
}

export function aCaseRow(more: Partial<CaseRow> = {}): CaseRow {
  return {
    id: 'case-1',
    version: 7,
    number: '2026-0412',
    state: 'followUp',
    swv: 'PO2710',
    nature: 'A06',
    urgency: 'U3',
    openedAt: '2026-10-12T08:20:00.000Z',
    ownerName: 'Marloes Hendriks',
    onJointAgenda: false,
    childName: 'Jasmijn',
    childAge: 12,
    school: 'De Poldervlieger',
    callerName: 'Linda Brouwer',
    question: 'Welke vso-scholen zijn er in de buurt?',
    nextTerm: { kind: 'promise', at: '2026-11-24T16:00:00.000Z' },
    ...more,
  };
}
