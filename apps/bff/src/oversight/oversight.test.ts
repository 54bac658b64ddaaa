import type { RequestTermView, RetentionTermsView, ReviewSettingsView } from '@steunpunt/contract/oversight';
import { addMinutes, asInstant } from '@steunpunt/domain/calendar/instant';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCase, refusalOf } from '../cases/testing/a-case.ts';
import { aRequest } from '../privacy/testing/a-planted-family.ts';
import { reportRetention } from '../retention/run-retention.ts';
import { reviewSettings } from '../reviews/review-settings-repository.ts';
import { aContactRow } from '../testing/contact-rows.ts';
import type { TestAnswer, TestClient } from '../testing/test-client.ts';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { warnOfOversight } from './warn-of-oversight.ts';

let region: WorkingRegion;
let saskia: TestClient;
beforeAll(async () => {
  region = await openWorkingRegion();
  const grants = [{ role: 'privacyOfficer' as const, swv: null, deskId: null }];
  saskia = await region.signInAs({ name: 'Saskia Groen', grants });
});
afterAll(() => region.close());

const deps = () => ({ ...region.deps, log: { error: fails, warn: fails, info: () => {} } });
const fails = (line: unknown) => {
  throw new Error(JSON.stringify(line));
};
const told = async (client = saskia) =>
  (
    (await client.send('GET', '/notifications')).body as {
      notifications: { kind: string; about: { kind: string } }[];
    }
  ).notifications.map(({ kind, about }) => ({ what: kind, ...about }));
const bodyOf = <Body>({ body }: TestAnswer) => body as Body;
const termsOf = async () =>
  bodyOf<RetentionTermsView>(await saskia.send('GET', '/oversight/retention-terms'));

test('a privacy officer hears of a request, its term, a late review, break-glass and a report, once each', async () => {
  const { database, clock, staff } = region;
  const made = await aCase(region);
  const request = await aRequest(region, made.id, 'access', made.people?.[0]?.id);
  const reason = 'Marloes is ziek en de moeder belt in paniek';
  await staff.yasmina.send('POST', '/break-glass', { body: { number: made.number, reason } });
  const ofRequest = { id: request.id, number: made.number, dueOn: request.dueOn };
  expect(await told()).toMatchObject([
    { kind: 'oversight', what: 'glassUsed', number: made.number, dueOn: null },
    { what: 'privacyAsked', ...ofRequest },
  ]);
  // It is for the role, and nobody's name is in it.
  expect(JSON.stringify(await told())).not.toMatch(/Ilse|Tijn|paniek/);
  expect((await told(staff.els)).filter(({ kind }) => kind === 'oversight')).toEqual([]);

  const warnAt = async (day: string) => warnOfOversight(deps(), asInstant(`${day}T09:00:00.000Z`));
  await warnAt('2026-09-20');
  expect(await told()).toHaveLength(2);
  await database.unitOfWork.run('change', async (tx) => {
    const plain = { version: 1, rule: 'sample', records: 1, person_id: staff.joris.personId } as const;
    const late = { id: 'review-1', occasion: 'x', at: clock.now(), due_on: '2026-09-22' };
    await tx
      .insertInto('review_item')
      .values({ ...plain, ...late })
      .execute();
    const old = { id: 'old-1', registered_by: staff.sandra.personId, state: 'closed' } as const;
    const registered_at = '2020-01-01T10:00:00.000Z';
    await tx
      .insertInto('contact')
      .values(aContactRow({ ...old, registered_at, caller_name: 'Bo' }))
      .execute();
  });
  await reportRetention(database, clock.now());
  for (const day of ['2026-09-23', '2026-09-23', '2026-10-01']) await warnAt(day);
  expect((await told()).map(({ what }) => what)).toEqual([
    'privacyTermLate',
    'reportWaits',
    'reviewsLate',
    'privacyTermNear',
    'glassUsed',
    'privacyAsked',
  ]);
  expect((await told())[0]).toMatchObject(ofRequest);

  // A mail only for who allowed it, and without anything of what it is about.
  const mails = () => database.read.selectFrom('mail').selectAll().execute();
  expect(await mails()).toEqual([]);
  await saskia.send('PUT', '/notification-settings', { body: { sound: false, desktop: false, mail: true } });
  await aRequest(region, made.id, 'objection');
  expect(await mails()).toMatchObject([
    { kind: 'notification', person_id: saskia.personId, title: null, address: null, body: null },
  ]);
});

test('requests are listed by number and day, without names or texts', async () => {
  const { body } = await saskia.send('GET', '/oversight/requests');
  expect((body as { requests: RequestTermView[] }).requests).toMatchObject([
    { kind: 'access', state: 'open' },
    { kind: 'objection', state: 'open' },
  ]);
  expect(JSON.stringify(body)).not.toMatch(/Ilse|Tijn|parent/);
});

test('a term is changed with a reason, a fresh sign-in, within its bounds and on the version that was seen', async () => {
  const before = await termsOf();
  const old = before.terms.find(({ kind }) => kind === 'contactWithoutCase');
  expect(old).toMatchObject({ unit: 'months', amount: 12, usual: 12, wouldGo: 1 });
  expect(before.report?.counts).toEqual([{ kind: 'contactWithoutCase', records: 1 }]);
  const path = '/oversight/retention-terms/contactWithoutCase';
  const reason = 'Zo is het in de regio afgesproken';
  const put = (amount: number, version = before.version, to = path) =>
    saskia.send('PUT', to, { version, body: { amount, reason } });
  expect([(await put(2)).body, (await put(37)).body]).toMatchObject([
    { errors: [{ path: 'amount', code: 'tooSmall' }] },
    { errors: [{ path: 'amount', code: 'tooBig' }] },
  ]);
  expect(refusalOf(await put(4, before.version, '/oversight/retention-terms/mediationNotes'))).toEqual({
    code: 'termFixed',
  });
  const preview = await saskia.send('GET', `${path}/preview?amount=36`);
  expect(preview.body).toEqual({ wouldGo: 1 });
  const changed = await put(36);
  expect([changed.status, changed.body]).toMatchObject([
    200,
    { version: 2, changes: [{ by: 'Saskia Groen', before: 12, after: 36, reason }] },
  ]);
  expect((await put(24)).status).toBe(412);
  const audit = await region.database.read
    .selectFrom('audit_row')
    .select(['what', 'record_id', 'filter'])
    .where('what', '=', 'oversight')
    .execute();
  expect(audit.at(-1)).toMatchObject({ record_id: 'retention' });
  expect(JSON.stringify(audit)).not.toContain(reason);
});

test('what is looked back on is set the same way, and holds from the next look', async () => {
  const { body } = await saskia.send('GET', '/oversight/review-settings');
  const { version, values } = body as ReviewSettingsView;
  expect(values).toEqual({ manyRecordsAnHour: 30, samplePercent: 5, workingDays: 5 });
  const put = (name: string, amount: number) =>
    saskia.send('PUT', `/oversight/review-settings/${name}`, {
      version,
      body: { amount, reason: 'Wij willen meer zien' },
    });
  expect((await put('workingDays', 6)).status).toBe(400);
  expect((await put('samplePercent', 20)).status).toBe(200);
  expect(await reviewSettings(region.database.read)).toEqual({ ...values, samplePercent: 20 });
});

test('without a fresh sign-in nothing changes', async () => {
  region.clock.advance(6);
  await keepSignedIn(region);
  await region.database.unitOfWork.run('change', (tx) =>
    tx
      .updateTable('session')
      .set({ created_at: addMinutes(region.clock.now(), -6) })
      .execute(),
  );
  const { version } = await termsOf();
  const answer = await saskia.send('PUT', '/oversight/retention-terms/closedCase', {
    version,
    body: { amount: 48, reason: 'Zo is het afgesproken' },
  });
  expect(refusalOf(answer)).toEqual({ code: 'freshSignInNeeded' });
});
