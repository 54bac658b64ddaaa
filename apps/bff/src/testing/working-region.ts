import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { addMinutes, asInstant } from '@steunpunt/domain/calendar/instant';
import SqliteFile from 'better-sqlite3';
import { hasRunningCall } from '../areas.ts';
import { demoDesks } from '../demo/demo-desks.ts';
import { demoSwvs } from '../demo/demo-region.ts';
import { seedPlaces } from '../demo/seed-region.ts';
import { addDesk } from '../reference/desk-repository.ts';
import { saveRegion } from '../reference/region-repository.ts';
import { publishStandardContent, standardContent } from '../server/publish-standard-content.ts';
import { type TestClient, testClient } from './test-client.ts';
import { createTestApp, type TestApp, type TestAppOptions } from './test-deps.ts';

/** The people of a small steunpunt: one desk for three swv's. */
export type Staff = {
  readonly sandra: TestClient;
  readonly marloes: TestClient;
  readonly bram: TestClient;
  readonly joris: TestClient;
  readonly yasmina: TestClient;
  readonly els: TestClient;
  readonly annelies: TestClient;
  readonly petra: TestClient;
  readonly thijs: TestClient;
};

export type WorkingRegion = TestApp & {
  readonly deskId: string;
  readonly otherDeskId: string;
  readonly staff: Staff;
};

const content = standardContent();

type Who = Pick<TestClient, 'personId' | 'sessionId' | 'cookie'>;

/** What a region that is set up is known by: its desks and who works there. */
type SetUp = {
  readonly deskId: string;
  readonly otherDeskId: string;
  readonly people: Readonly<Record<keyof Staff, Who>>;
};

/** The app of a region that is set up and at work, without any contact. Tuesday 1 September 2026, ten o'clock. */
export async function openWorkingRegion(options: TestAppOptions = {}): Promise<WorkingRegion> {
  if (options.dialect === 'postgres' || options.now !== undefined) {
    const testApp = await createTestApp({ hasRunningCall, ...options });
    return regionOf(testApp, await setUp(testApp));
  }
  prepared ??= prepareRegion();
  const { file, known } = await prepared;
  return regionOf(await createTestApp({ hasRunningCall, ...options, copyOf: file }), known);
}

/** Set up once on SQLite, then copied for every test. */
let prepared: Promise<{ file: string; known: SetUp }> | undefined;

async function prepareRegion(): Promise<{ file: string; known: SetUp }> {
  const testApp = await createTestApp();
  const known = await setUp(testApp);
  const folder = mkdtempSync(join(tmpdir(), 'steunpunt-region-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'region.sqlite');
  const { place } = testApp.database;
  if ('file' in place) copyDatabase(place.file, file);
  await testApp.close();
  return { file, known };
}

/** With what still stands in its log. */
function copyDatabase(from: string, to: string): void {
  const source = new SqliteFile(from, { readonly: true });
  writeFileSync(to, source.serialize());
  source.close();
}

function regionOf(testApp: TestApp, { people, ...desks }: SetUp): WorkingRegion {
  const client = (who: keyof Staff) => testClient(testApp.app, people[who]);
  const staff = {
    sandra: client('sandra'),
    marloes: client('marloes'),
    bram: client('bram'),
    joris: client('joris'),
    yasmina: client('yasmina'),
    els: client('els'),
    annelies: client('annelies'),
    petra: client('petra'),
    thijs: client('thijs'),
  };
  return { ...testApp, ...desks, staff };
}

async function setUp(testApp: TestApp): Promise<SetUp> {
  const [desk] = demoDesks(1);
  if (desk === undefined) throw new Error('The demo has no desk');
  const { key: _, ...settings } = desk;
  const ids = await testApp.database.unitOfWork.run('change', async (tx) => {
    await publishStandardContent(tx, content, asInstant(testApp.clock.now()));
    await saveRegion(tx, {
      name: 'Amstelland en de Meerlanden',
      scenario: 1,
      swvs: demoSwvs,
      schoolHolidays: [],
    });
    await seedPlaces(tx);
    const other = await addDesk(tx, { ...settings, name: 'Ander loket' });
    return { deskId: (await addDesk(tx, settings)).id, otherDeskId: other.id };
  });
  return { ...ids, people: await signInStaff(testApp, ids.deskId) };
}

async function signInStaff({ signInAs }: TestApp, deskId: string): Promise<SetUp['people']> {
  const contactPerson = (name: string, swv: string) => signInAs({ name, role: 'contactPerson', swv });
  const lead = (name: string, swv: string) => signInAs({ name, role: 'lead', swv });
  return {
    sandra: await signInAs({ name: 'Sandra Vermeulen', role: 'desk', deskId }),
    marloes: await contactPerson('Marloes Hendriks', 'PO2710'),
    bram: await contactPerson('Bram Kuiper', 'PO2710'),
    joris: await contactPerson('Joris Bakker', 'PO2708'),
    yasmina: await contactPerson('Yasmina el Amrani', 'VO2709'),
    els: await lead('Els van Dijk', 'PO2710'),
    annelies: await lead('Annelies de Wit', 'VO2709'),
    petra: await signInAs({ name: 'Petra Smits', role: 'administrator' }),
    thijs: await signInAs({ name: 'Thijs Molenaar', role: 'safetyOfficer', deskId }),
  };
}

/** A parent in Hoofddorp who wants help at school: the common call. */
export const commonAnswers: Answers = {
  safety: { value: 'safe' },
  callBackNumber: { value: { number: '+31612345678' } },
  consent: { value: 'named' },
  caller: { value: 'parent' },
  callerName: { value: 'Ilse van Rijn' },
  childName: { value: 'Tijn' },
  childAge: { value: 7 },
  childGroup: { value: 'groep 4' },
  sector: { value: 'po' },
  school: {
    value: { schoolId: 'ZZ01', name: 'Basisschool De Wolkentuin', place: 'Hoofddorp', swv: 'PO2710' },
  },
  question: { value: 'Er is geen hulp in de klas. Wie denkt met ons mee?' },
  nature: { value: 'A04' },
  informationOrSolution: { value: 'solution' },
  attendance: { value: 'full' },
  pressing: { value: ['none'] },
};

/** Everybody touched a key just now, so that nobody's session fell asleep when the clock was moved. */
export async function keepSignedIn({ database, clock }: Pick<WorkingRegion, 'database' | 'clock'>) {
  await database.unitOfWork.run('change', (tx) =>
    tx
      .updateTable('session')
      .set({ active_at: clock.now(), expires_at: addMinutes(clock.now(), 600) })
      .execute(),
  );
}

export type CallState = { readonly id: string; readonly version: number };

/** A running call of this person with these answers saved. */
export async function aRunningCall(
  { deskId }: Pick<WorkingRegion, 'deskId'>,
  who: TestClient,
  answers: Answers = commonAnswers,
  channel = 'phone',
): Promise<CallState> {
  const started = await who.send('POST', '/calls', { body: { channel, deskId } });
  const call = started.body as CallState;
  const saved = await who.send('PATCH', `/calls/${call.id}`, { version: call.version, body: { answers } });
  return { id: call.id, version: (saved.body as CallState).version };
}

export const plainCompletion = {
  deviation: null,
  offerAccepted: null,
  swv: null,
  promisedPersonId: null,
  minutes: 6,
};

/** The id of a contact registered from a call with these answers. */
export async function aContact(
  region: Pick<WorkingRegion, 'deskId' | 'staff'>,
  answers: Answers = commonAnswers,
  completion: Partial<typeof plainCompletion> | Record<string, unknown> = {},
): Promise<string> {
  const call = await aRunningCall(region, region.staff.sandra, answers);
  const done = await region.staff.sandra.send('POST', `/calls/${call.id}/complete`, {
    version: call.version,
    body: { ...plainCompletion, ...completion },
  });
  if (done.status !== 201) throw new Error(`Not registered: ${JSON.stringify(done.body)}`);
  return (done.body as { contactId: string }).contactId;
}
