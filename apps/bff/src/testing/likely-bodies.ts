import type { EndpointName } from '@steunpunt/contract';
import { isCaseEndpoint } from './case-asks.ts';
import { caseBody } from './case-bodies.ts';
import { poolId } from './hostile-values.ts';

/** Stand for the desk of whoever asks, and for a colleague who can take a caller over. */
export const ownDesk = 'own-desk';
export const aColleague = 'a-colleague';

type Body = Readonly<Record<string, unknown>>;

const everyMorning = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '12:00' }));
const opened = { swv: null, phoneHours: everyMorning, officeHours: everyMorning };

const nextMoment = { date: '2026-11-10', time: '11:00' };
const callBackReason = { reason: 'Afgesproken met het team' };

/** Fields without which a body that fits its schema is only ever refused. */
const likelyFields: Partial<Record<EndpointName, (body: Body, place: number) => Body>> = {
  startCall: () => ({ deskId: ownDesk, arrivedAt: undefined }),
  completeCall: () => ({ promisedPersonId: null, offerAccepted: true, swv: 'PO9901' }),
  normalisePhoneNumber: (_, place) => ({
    text: ['06 12345678', '+31 (0)20 123 45 67', '0032 470 12 34 56', '020-1234567'][place % 4],
  }),
  offerTransfer: () => ({ toPersonId: aColleague }),
  saveView: (_, place) => ({ name: `Lijst ${place % 15}`, filters: { urgentie: 'U2' } }),
  renameView: (_, place) => ({ name: `Andere ${place}` }),
  sendContactMail: () => ({ kind: 'knowledgeItem', itemId: 'suspension', consent: true }),
  addDesk: () => ({ ...opened, closures: [] }),
  changeDesk: () => ({ ...opened, closures: [{ from: '2026-12-24', to: '2026-12-31', name: 'Kerst' }] }),
  saveRegion: () => ({
    schoolHolidays: [{ from: '2026-10-10', to: '2026-10-18', name: 'herfst', open: true }],
  }),
  addAttempt: (body) => ({ note: 'Gebeld', next: body['result'] === 'spoken' ? nextMoment : null }),
  tellLate: () => ({ until: nextMoment }),
  suspendCallBack: () => ({ note: 'Wacht op school', expected: '2026-09-20' }),
  extendCallBack: () => callBackReason,
  handOverCallBack: () => ({ ...callBackReason, toPersonId: aColleague }),
  releaseCallBack: () => callBackReason,
  decideCallBack: () => callBackReason,
  withdrawCallBack: () => callBackReason,
  changeCallBackNumber: (_, place) => ({
    ...callBackReason,
    number: `06 1234567${place % 10}`,
  }),
  releaseWork: () => ({ ...callBackReason, toPersonId: null }),
  addAbsence: (_, place) => ({
    personId: aColleague,
    coverPersonId: null,
    firstDay: `2026-10-${String((place % 27) + 1).padStart(2, '0')}`,
    lastDay: `2026-10-${String((place % 27) + 1).padStart(2, '0')}`,
  }),
  invitePerson: (_, place) => ({
    mail: `collega-${place}@voorbeeld.nl`,
    grants: [{ role: 'desk', swv: null, deskId: 'desk-here' }],
  }),
};

export function likelyBody(name: EndpointName, body: Body, place: number): Body {
  if (isCaseEndpoint(name) && place % 2 === 0) {
    return { ...body, ...caseBody(name, { id: poolId(place), involvedId: 'nobody' }, aColleague) };
  }
  return { ...body, ...likelyFields[name]?.(body, place) };
}
