import type { EndpointName } from '@steunpunt/contract';

/** Stand for the desk of whoever asks, and for a colleague who can take a caller over. */
export const ownDesk = 'own-desk';
export const aColleague = 'a-colleague';

type Body = Readonly<Record<string, unknown>>;

const everyMorning = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '12:00' }));
const opened = { swv: null, phoneHours: everyMorning, officeHours: everyMorning };

/** Fields without which a body that fits its schema is only ever refused. */
const likelyFields: Partial<Record<EndpointName, (body: Body, place: number) => Body>> = {
  startCall: () => ({ deskId: ownDesk, arrivedAt: undefined }),
  completeCall: () => ({ promisedPersonId: null, offerAccepted: true, swv: 'PO9901' }),
  normalisePhoneNumber: (_, place) => ({
    text: ['06 12345678', '+31 (0)20 123 45 67', '0032 470 12 34 56', '020-1234567'][place % 4],
  }),
  offerTransfer: () => ({ toPersonId: aColleague }),
  addDesk: () => ({ ...opened, closures: [] }),
  changeDesk: () => ({ ...opened, closures: [{ from: '2026-12-24', to: '2026-12-31', name: 'Kerst' }] }),
  saveRegion: () => ({
    schoolHolidays: [{ from: '2026-10-10', to: '2026-10-18', name: 'herfst', open: true }],
  }),
  invitePerson: (_, place) => ({
    mail: `collega-${place}@voorbeeld.nl`,
    grants: [{ role: 'desk', swv: null, deskId: 'desk-here' }],
  }),
};

export function likelyBody(name: EndpointName, body: Body, place: number): Body {
  return { ...body, ...likelyFields[name]?.(body, place) };
}
