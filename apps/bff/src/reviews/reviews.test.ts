import type { GlassView } from '@steunpunt/contract/break-glass';
import type { CaseView } from '@steunpunt/contract/cases';
import type { ReviewView } from '@steunpunt/contract/reviews';
import { addMinutes } from '@steunpunt/domain/calendar/instant';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aCase, refusalOf } from '../cases/testing/a-case.ts';
import type { TestAnswer, TestClient } from '../testing/test-client.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { collectReviews } from './collect-reviews.ts';

let region: WorkingRegion;
let saskia: TestClient;
beforeAll(async () => {
  region = await openWorkingRegion();
  const grants = [{ role: 'privacyOfficer' as const, swv: null, deskId: null }];
  saskia = await region.signInAs({ name: 'Saskia Groen', grants });
});
afterAll(() => region.close());

const reason = 'Marloes is ziek en de moeder belt in paniek';
const breakGlass = (client: TestClient, number: string) =>
  client.send('POST', '/break-glass', { body: { number, reason } });
const listed = async (state: 'open' | 'done') => {
  const answer = await saskia.send('GET', `/reviews?state=${state}`);
  expect(answer.status).toBe(200);
  return answer.body as { reviews: ReviewView[]; counts: { open: number; overdue: number } };
};
const bodyOf = <Body>({ body }: TestAnswer) => body as Body;

describe('break-glass', () => {
  test('opens one case of another swv to read it, tells owner and lead, and is over by itself', async () => {
    const { marloes, yasmina, els } = region.staff;
    const made = await aCase(region);
    const path = `/cases/${made.id}`;
    expect((await yasmina.send('GET', path)).status).toBe(404);
    const opened = await breakGlass(yasmina, made.number);
    expect([opened.status, opened.body]).toMatchObject([201, { caseId: made.id, number: made.number }]);
    const seen = await yasmina.send('GET', path);
    expect(seen.status).toBe(200);
    const file = bodyOf<CaseView>(seen);
    expect(file).toMatchObject({ relation: 'glass', glassUntil: addMinutes(region.clock.now(), 60) });
    expect(file.people).not.toBeNull();
    expect(file.steps.filter(({ refusal }) => refusal === null)).toEqual([]);
    const [contact] = file.contacts;
    expect((await yasmina.send('GET', `/contacts/${contact?.id}`)).body).toMatchObject({
      relation: 'glass',
      may: [],
    });
    const entry = { kind: 'note', text: 'Ik schrijf er iets bij', minutes: 1 };
    expect((await yasmina.send('POST', `${path}/entries`, { body: entry })).status).toBe(409);
    for (const client of [marloes, els]) {
      const told = await client.send('GET', '/notifications');
      expect(told.body).toMatchObject({
        notifications: [{ kind: 'glassOpened', about: { kind: 'case', id: made.id } }],
      });
    }
    expect((await marloes.send('GET', `${path}/timeline`)).body).toMatchObject({
      items: [{ facts: { event: 'glassOpened' }, by: 'Yasmina el Amrani', text: reason }, {}, {}],
    });
    const rows = await region.database.read
      .selectFrom('audit_row')
      .select(['what', 'kind', 'break_glass'])
      .where('person_id', '=', yasmina.personId)
      .where('break_glass', 'is not', null)
      .orderBy('sequence')
      .execute();
    const { id } = bodyOf<GlassView>(opened);
    expect(rows).toMatchObject([
      { what: 'breakGlass', kind: 'change', break_glass: id },
      { what: 'case', kind: 'read', break_glass: id },
      { what: 'contact', kind: 'read', break_glass: id },
    ]);
    expect(refusalOf(await breakGlass(yasmina, made.number))).toEqual({ code: 'alreadyVisible' });
    await yasmina.send('DELETE', `/break-glass/${id}`);
    expect((await yasmina.send('GET', path)).status).toBe(404);
    expect((await yasmina.send('GET', `/contacts/${contact?.id}`)).status).toBe(404);
  });

  test('opens nothing to who is kept out, with the answer of a number that does not exist', async () => {
    const { joris } = region.staff;
    const made = await aCase(region);
    const contactId = made.contacts[0]?.id ?? '';
    await region.database.unitOfWork.run('change', (tx) =>
      tx.insertInto('contact_doubt').values({ contact_id: contactId, person_id: joris.personId }).execute(),
    );
    const keptOut = await breakGlass(joris, made.number);
    const unknown = await breakGlass(joris, '2026-9999');
    expect([keptOut.status, keptOut.body]).toEqual([404, unknown.body]);
  });

  test('closes the one that was open when another is opened', async () => {
    const { yasmina } = region.staff;
    const [one, other] = [await aCase(region), await aCase(region)];
    await breakGlass(yasmina, one.number);
    await breakGlass(yasmina, other.number);
    expect((await yasmina.send('GET', `/cases/${one.id}`)).status).toBe(404);
    expect((await yasmina.send('GET', `/cases/${other.id}`)).status).toBe(200);
    expect((await yasmina.send('GET', '/break-glass')).body).toMatchObject({ open: { caseId: other.id } });
  });
});

describe('the queue of the privacy officer', () => {
  test('holds every use of break-glass with its reason, and nothing of the file', async () => {
    await collectReviews({ database: region.database, live: { wake: () => {} } }, region.clock.now());
    const { reviews, counts } = await listed('open');
    const uses = reviews.filter(({ rule }) => rule === 'breakGlass');
    expect(uses).toHaveLength(3);
    expect(uses[0]).toMatchObject({
      person: { name: 'Yasmina el Amrani' },
      role: 'contactPerson',
      relation: 'glass',
      reason,
      record: { kind: 'case', number: expect.stringMatching(/^\d{4}-\d{4}$/) },
      overdue: false,
      refusal: null,
    });
    expect(counts).toEqual({ open: reviews.length, overdue: 0 });
  });

  test('is judged once, with a note where it was not in order, and then stands with what was done', async () => {
    const { reviews } = await listed('open');
    const use = reviews.find(({ rule }) => rule === 'breakGlass');
    const judge = (body: unknown) =>
      saskia.send('PUT', `/reviews/${use?.id}/outcome`, { version: use?.version ?? 0, body });
    expect((await judge({ outcome: 'spoken', note: null })).status).toBe(400);
    const judged = await judge({ outcome: 'spoken', note: 'Met Yasmina besproken, was terecht' });
    expect([judged.status, judged.body]).toMatchObject([
      200,
      { outcome: 'spoken', reviewedBy: 'Saskia Groen', refusal: { code: 'alreadyReviewed' } },
    ]);
    expect((await judge({ outcome: 'fine', note: null })).status).toBe(412);
    expect((await listed('done')).reviews).toMatchObject([{ id: use?.id, outcome: 'spoken' }]);
  });

  test('is not judged by whose act it was, and counts what is overdue', async () => {
    const own = { version: 1, rule: 'sample', records: 1, due_on: '2026-08-31' } as const;
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .insertInto('review_item')
        .values({ ...own, id: 'own', occasion: 'own', at: region.clock.now(), person_id: saskia.personId })
        .execute(),
    );
    const body = { outcome: 'fine', note: null };
    const judged = await saskia.send('PUT', '/reviews/own/outcome', { version: 1, body });
    expect(refusalOf(judged)).toEqual({ code: 'ownReview' });
    const { reviews, counts } = await listed('open');
    expect(counts.overdue).toBe(1);
    expect(reviews[0]).toMatchObject({ id: 'own', overdue: true, refusal: { code: 'ownReview' } });
  });
});
