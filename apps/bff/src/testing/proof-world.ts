import type { Actor } from '@steunpunt/domain/people/actor';
import type { Role } from '@steunpunt/domain/people/roles';
import { newId } from '../db/new-id.ts';
import type { Tx } from '../db/tx.ts';
import { addDesk } from '../reference/desk-repository.ts';
import { saveRegion } from '../reference/region-repository.ts';
import { publishStandardContent, standardContent } from '../server/publish-standard-content.ts';
import type { TestClient } from './test-client.ts';
import { createTestApp, type TestApp, type TestAppOptions } from './test-deps.ts';

type Grant = { readonly role: Role; readonly swv: string | null; readonly deskId: string | null };

/**
 * Who takes part in the proofs over the whole API. `here` and `there` are two swv's and two desks of one region; a
 * contact of the proofs is taken at the desk here, about a school of the swv here.
 */
export const parts = {
  deskHere: { role: 'desk', swv: null, deskId: 'desk-here' },
  deskThere: { role: 'desk', swv: null, deskId: 'desk-there' },
  contactHere: { role: 'contactPerson', swv: 'PO9901', deskId: null },
  contactThere: { role: 'contactPerson', swv: 'PO9902', deskId: null },
  leadHere: { role: 'lead', swv: 'PO9901', deskId: null },
  leadThere: { role: 'lead', swv: 'PO9902', deskId: null },
  administrator: { role: 'administrator', swv: null, deskId: null },
  safetyOfficer: { role: 'safetyOfficer', swv: null, deskId: 'desk-here' },
  mediator: { role: 'mediator', swv: null, deskId: null },
  guest: { role: 'guest', swv: null, deskId: null },
  privacyOfficer: { role: 'privacyOfficer', swv: null, deskId: null },
} as const satisfies Record<string, Grant>;

export type Part = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly Part[];

export type ProofWorld = TestApp & {
  /** A new person in this part, with a session. */
  readonly newcomer: (part: Part, name?: string) => Promise<TestClient>;
};

/** The app with a region of three swv's, two desks, places, schools, scripts and knowledge items; nobody works there yet. */
export async function createProofWorld(options: TestAppOptions = {}): Promise<ProofWorld> {
  const world = await createTestApp(options);
  const content = standardContent();
  const now = world.clock.now();
  await world.database.unitOfWork.run('change', async (tx) => {
    await publishStandardContent(tx, content, now);
    await seedRegion(tx);
  });
  return {
    ...world,
    newcomer: (part, name = `Collega ${newId().slice(-5)}`) =>
      world.signInAs({ name, grants: [parts[part]] }),
  };
}

/** As the rules of access know this person. */
export function actorIn(part: Part, personId: string): Actor {
  const { role, swv, deskId }: Grant = parts[part];
  return {
    personId,
    role,
    swvs: swv === null ? [] : [swv],
    deskIds: deskId === null ? [] : [deskId],
    coversFor: [],
  };
}

async function seedRegion(tx: Tx): Promise<void> {
  await saveRegion(tx, {
    name: 'Waterland en Zand',
    scenario: 1,
    swvs: [
      { code: 'PO9901', name: 'PO Waterland', kind: 'po' },
      { code: 'PO9902', name: 'PO Zand', kind: 'po' },
      { code: 'VO9903', name: 'VO Waterland en Zand', kind: 'vo' },
    ],
    schoolHolidays: [],
  });
  for (const [id, name] of [
    ['desk-here', 'Loket Waterland'],
    ['desk-there', 'Loket Zand'],
  ] as const) {
    await addDesk(tx, { name, greeting: `${name}, goedendag.`, swv: null, ...hours }, id);
  }
  await tx
    .insertInto('area')
    .values([
      { postcode4: '1901', place: 'Waterdam', po: 'PO9901', vo: 'VO9903', search_words: 'waterdam' },
      { postcode4: '1902', place: 'Zanddorp', po: 'PO9902', vo: 'VO9903', search_words: 'zanddorp' },
    ])
    .execute();
  await tx
    .insertInto('school')
    .values(schoolOf('01AB00', 'De Beuk', 'Waterdam', 'PO9901'))
    .execute();
  await tx
    .insertInto('school')
    .values(schoolOf('01CD00', 'De Eik', 'Zanddorp', 'PO9902'))
    .execute();
}

const everyDay = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:30', to: '17:00' }));
const callBackSettings = { restMinutes: 120, attempts: 3, warnMinutes: 120 };
const hours = {
  phoneHours: everyDay,
  officeHours: everyDay,
  closures: [],
  callBackDays: 2,
  ...callBackSettings,
};

function schoolOf(id: string, name: string, place: string, swv: string) {
  const search_words = `${name} ${place}`.toLowerCase();
  return { id, name, place, postcode: null, sector: 'po' as const, swv, search_words };
}
