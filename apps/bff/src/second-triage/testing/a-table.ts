import type { ContactView } from '@steunpunt/contract/contacts';
import type { DecisionBody, DecisionView, ItemView, MeetingView } from '@steunpunt/contract/second-triage';
import type { AnswerValue } from '@steunpunt/domain/belscript/answers';
import { currentBelscript } from '@steunpunt/domain/belscript/versions';
import { finishedAnswers, type Told } from '../../demo/usual-answers.ts';
import type { TestAnswer, TestClient } from '../../testing/test-client.ts';
import { aContact, type WorkingRegion } from '../../testing/working-region.ts';

const hoofddorp: AnswerValue<'place'> = {
  postcode4: '2132',
  place: 'Hoofddorp',
  po: 'PO2710',
  vo: 'VO2709',
};
const aalsmeer: AnswerValue<'place'> = { postcode4: '1431', place: 'Aalsmeer', po: 'PO2708', vo: 'VO2709' };
const amstelveen: AnswerValue<'place'> = {
  postcode4: '1185',
  place: 'Amstelveen',
  po: 'PO2708',
  vo: 'VO2709',
};

const aParent = {
  caller: 'parent',
  callerName: 'Ilse van Rijn',
  callBackNumber: { number: '+31612345678' },
} as const;

/** The calls that end at the second triage. @source vignettes of the plan */
export const heldCalls = {
  /** A doubt about somebody of us. */
  V24: {
    ...aParent,
    place: hoofddorp,
    sector: 'po',
    childName: 'Milan',
    childAge: 9,
    nature: 'A09',
    earlierSupport: 'doubted',
    question: 'Ik heb al twee keer met jullie consulent gepraat. Zij staat aan hun kant.',
  },
  V25: {
    ...aParent,
    place: aalsmeer,
    childAge: 11,
    nature: 'A90',
    question: 'Er speelt zo veel. Ik wil gewoon dat iemand eens luistert.',
  },
  V28: {
    ...aParent,
    place: amstelveen,
    sector: 'po',
    childName: 'Thijs',
    childAge: 8,
    nature: 'A09',
    contactWithSchool: 'stopped',
    supportNow: 'stopped',
    question: 'Ik praat niet meer met de directeur. Ik wil best weer praten, maar niet zonder iemand erbij.',
  },
  V30: {
    caller: 'school',
    callerName: 'Directeur Postma',
    callBackNumber: { number: '+31201234567' },
    place: hoofddorp,
    sector: 'vo',
    childAge: 16,
    nature: 'A09',
    contactWithSchool: 'tense',
    question: 'Wij willen graag mediation. De ouders hebben nee gezegd. Kunt u het voor ons starten?',
  },
  V32: {
    ...aParent,
    place: hoofddorp,
    sector: 'vo',
    childName: 'Yara',
    childAge: 14,
    nature: 'A07',
    moreNatures: ['A13'],
    attendance: 'not',
    attendanceSince: '2026-05-04',
    bodies: 'threeOrMore',
    question: 'Mijn dochter zit al vier maanden thuis. Ik praat elke week met zes mensen.',
  },
} as const satisfies Record<string, Told>;

/** The id of a contact made of one of these calls. */
export function aHeldContact(
  region: Pick<WorkingRegion, 'deskId' | 'staff'>,
  call: keyof typeof heldCalls,
  more: Told = {},
): Promise<string> {
  const told: Told = { ...heldCalls[call], ...more };
  const answers = finishedAnswers(currentBelscript, told);
  const unsure = call === 'V25' ? { informationOrSolution: { unknown: true } as const } : {};
  return aContact(region, { ...answers, ...unsure });
}

export type Table = { readonly lead: TestClient; readonly meeting: MeetingView };

type Others = {
  readonly members?: readonly TestClient[];
  readonly guests?: readonly TestClient[];
  readonly alsoPresent?: readonly { readonly name: string; readonly position: string }[];
};

/** A meeting of this lead's swv, or of all, that has just begun. */
export async function aRunningMeeting(
  lead: TestClient,
  swv: string | null,
  { members = [], guests = [], alsoPresent = [] }: Others = {},
): Promise<MeetingView> {
  const people = [
    ...[lead, ...members].map(({ personId: id }) => ({ id, seat: 'member' })),
    ...guests.map(({ personId: id }) => ({ id, seat: 'guest' })),
  ];
  const body = {
    kind: swv === null ? 'joint' : 'own',
    swv,
    plannedFor: '2026-09-01T11:00:00.000Z',
    people,
    alsoPresent,
  };
  const planned = good(await lead.send('POST', '/second-triage/meetings', { body })) as MeetingView;
  const started = await lead.send('POST', `/second-triage/meetings/${planned.id}/start`, {
    version: planned.version,
  });
  return good(started) as MeetingView;
}

export async function itemOf(who: TestClient, meeting: MeetingView, contactId: string): Promise<ItemView> {
  const row = meeting.items.find(({ recordId }) => recordId === contactId);
  return good(await who.send('GET', `/second-triage/items/${row?.itemId ?? 'none'}`)) as ItemView;
}

/** Decides the item as it stands now. */
export async function decide(
  who: TestClient,
  item: Pick<ItemView, 'itemId' | 'version'>,
  body: DecisionBody,
): Promise<TestAnswer> {
  const { version } = item;
  return who.send('POST', `/second-triage/items/${item.itemId}/decision`, { version, body });
}

/** That this person calls back within two working days, and is told today. */
export function backTo(person: TestClient, swv: string, more: Partial<DecisionBody> = {}): DecisionBody {
  return {
    route: 'ownContactPerson',
    swv,
    personId: person.personId,
    within: { kind: 'workingDays', days: 2 },
    reason: 'Er is nog niet met school gepraat.',
    outside: null,
    criteria: [],
    offerStaysOpen: false,
    tell: {
      what: 'Iemand belt u en praat met u over school.',
      byId: person.personId,
      within: { kind: 'workingDays', days: 0 },
    },
    ...more,
  };
}

export function good({ status, body }: TestAnswer): unknown {
  if (status >= 300) throw new Error(`Expected a good answer, got ${status}: ${JSON.stringify(body)}`);
  return body;
}

/** The code of a refusal, or the status of another answer. */
export function refusalIn({ status, body }: TestAnswer): string | number {
  const { refusal } = (body ?? {}) as { refusal?: { code: string } };
  return status === 409 && refusal !== undefined ? refusal.code : status;
}

export type Agenda = {
  readonly waiting: { readonly recordId: string }[];
  readonly paused: { readonly recordId: string }[];
  readonly toTell: { readonly recordId: string; readonly decision: DecisionView }[];
  readonly counts: { readonly own: number; readonly joint: number };
};
export const agendaOf = async (who: TestClient, kind = 'own') =>
  good(await who.send('GET', `/second-triage/agenda?kind=${kind}`)) as Agenda;
export const idsOf = (rows: readonly { readonly recordId: string }[]) => rows.map(({ recordId }) => recordId);
export const contactOf = async (who: TestClient, id: string) =>
  good(await who.send('GET', `/contacts/${id}`)) as ContactView;
export const meetingOf = (who: TestClient, id: string) => who.send('GET', `/second-triage/meetings/${id}`);
export const tell = (who: TestClient, id: string) => who.send('POST', `/second-triage/decisions/${id}/told`);
export const firstDecision = (item: ItemView) => item.decisions[0]?.id ?? 'none';
