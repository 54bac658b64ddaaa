import type { EndpointName } from '@steunpunt/contract';
import type { Asker } from './endpoint-asks.ts';
import { type Kept, kept, registeredContact } from './proof-contacts.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

type CallBackEndpoint = Extract<
  EndpointName,
  | 'getCallBack'
  | 'addAttempt'
  | 'tellLate'
  | 'suspendCallBack'
  | 'resumeCallBack'
  | 'extendCallBack'
  | 'handOverCallBack'
  | 'releaseCallBack'
  | 'decideCallBack'
  | 'changeCallBackNumber'
  | 'withdrawCallBack'
  | 'releaseWork'
  | 'listAbsences'
  | 'addAbsence'
  | 'endAbsence'
>;

const reason = 'Afgesproken met het team';
const spoken = { result: 'spoken', minutes: 7, note: 'Belt morgen terug', next: null };
const laterMoment = { date: '2026-09-10', time: '11:00' };

/** Call-backs of a contact that the desk here wrote down and a contact person here took: the asker, when that is one. */
export const callBackAsks: Readonly<Record<CallBackEndpoint, (asker: Asker) => Promise<TestAnswer>>> = {
  getCallBack: async ({ client, writer }) =>
    client.send('GET', `/contacts/${(await registeredContact(writer)).id}/call-back`),
  addAttempt: step('attempts', spoken),
  tellLate: step('late-notices', { until: laterMoment, how: 'phone', note: null }),
  suspendCallBack: step('suspension', { reason: 'schoolHoliday', note: null, expected: null }),
  resumeCallBack: step('resumption', {}, [
    'suspension',
    { reason: 'schoolHoliday', note: null, expected: null },
  ]),
  extendCallBack: step('extension', { workingDays: 2, reason }),
  handOverCallBack: async (asker) => {
    const { personId } = await asker.world.newcomer('contactHere');
    return step('hand-over', { toPersonId: personId, reason })(asker);
  },
  releaseCallBack: step('release', { reason }),
  decideCallBack: step('decision', { decision: 'giveUp', reason }, [
    'attempts',
    { ...spoken, result: 'wrongNumber' },
  ]),
  changeCallBackNumber: step('number', { number: '020 123 45 67', reason }),
  withdrawCallBack: step('withdrawal', { reason }),
  releaseWork: async (asker) => {
    const colleague = await asker.world.newcomer('contactHere');
    await takenContact(asker.writer, colleague);
    return asker.client.send('POST', `/people/${colleague.personId}/released-work`, {
      body: { toPersonId: null, reason },
    });
  },
  listAbsences: ({ client }) => client.send('GET', '/absences'),
  addAbsence: ({ client }) => client.send('POST', '/absences', { body: absenceOf(client) }),
  endAbsence: async ({ client }) => {
    const added = await client.send('POST', '/absences', { body: absenceOf(client) });
    const id = added.status === 201 ? kept(added).id : 'none';
    return client.send('DELETE', `/absences/${id}`, { version: 1 });
  },
};

function absenceOf({ personId }: TestClient) {
  const days = { firstDay: '2026-10-12', lastDay: '2026-10-16' };
  return { personId, ...days, coverPersonId: null, reason: 'leave' };
}

/** Taken by a contact person here. */
async function takenContact(writer: TestClient, taker: TestClient): Promise<Kept> {
  const { id } = await registeredContact(writer);
  return kept(await taker.send('POST', `/contacts/${id}/take`));
}

type Ask = readonly [path: string, body: Record<string, unknown>];

function step(path: string, body: Record<string, unknown>, before?: Ask) {
  return async ({ world, part, client, writer }: Asker): Promise<TestAnswer> => {
    const owner = part === 'contactHere' ? client : await world.newcomer('contactHere');
    const { id, version } = await takenContact(writer, owner);
    const about = `/contacts/${id}/call-back`;
    const current =
      before === undefined
        ? version
        : kept(await owner.send('POST', `${about}/${before[0]}`, { version, body: before[1] })).version;
    return client.send('POST', `${about}/${path}`, { version: current, body });
  };
}

/** Steps as they are sent in the sweep. */
export const callBackBodies = {
  missed: { ...spoken, result: 'noAnswer' },
  spoken: { ...spoken, next: laterMoment },
  tellLate: { until: laterMoment, how: 'phone', note: null },
  suspendCallBack: { reason: 'schoolHoliday', note: null, expected: null },
  extendCallBack: { workingDays: 2, reason },
  decideCallBack: { decision: 'askLead', reason },
  changeCallBackNumber: { number: '020 123 45 67', reason },
};

const readiedBy = {
  releaseCallBack: null,
  resumeCallBack: ['suspension', callBackBodies.suspendCallBack],
  decideCallBack: ['attempts', { ...spoken, result: 'wrongNumber' }],
} as const satisfies Partial<Record<CallBackEndpoint, Ask | null>>;

export function isReadiedStep(name: string): name is keyof typeof readiedBy {
  return name in readiedBy;
}

/** A call-back of which this step can be taken next. */
export async function readyCallBack(
  name: keyof typeof readiedBy,
  writer: TestClient,
  taker: TestClient,
): Promise<Kept> {
  const { id, version } = await takenContact(writer, taker);
  const before = readiedBy[name];
  if (before === null) return { id, version };
  const [path, body] = before;
  return kept(await taker.send('POST', `/contacts/${id}/call-back/${path}`, { version, body }));
}
