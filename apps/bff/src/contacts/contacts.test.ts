import type { ContactView } from '@steunpunt/contract/contacts';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aContact, commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const get = (who: keyof WorkingRegion['staff'], id: string) =>
  region.staff[who].send('GET', `/contacts/${id}`);
const seenBy = async (who: keyof WorkingRegion['staff'], id: string) =>
  (await get(who, id)).body as ContactView;

const doubting = (): Answers => ({
  ...commonAnswers,
  earlierSupport: { value: 'doubted' },
  doubtedPersons: { value: [region.staff.marloes.personId] },
});

describe('reading a contact', () => {
  test('the desk sees what it wrote, without the safety log', async () => {
    const id = await aContact(region);
    expect(await seenBy('sandra', id)).toMatchObject({
      relation: 'desk',
      may: ['correct'],
      registeredBy: 'Sandra Vermeulen',
      contactDetails: {
        callerName: 'Ilse van Rijn',
        number: '+31612345678',
        numberDisplay: '06 12 34 56 78',
      },
      child: { name: 'Tijn', age: 7 },
      safety: null,
    });
    const { story } = await seenBy('sandra', id);
    expect(story?.answers).toHaveProperty('question');
    expect(story?.answers).not.toHaveProperty('safety');
    expect(story?.lines.map(({ questionId }) => questionId)).not.toContain('safety');
  });

  test('the team sees who calls and what is asked, and that is all', async () => {
    const id = await aContact(region);
    expect(await seenBy('marloes', id)).toMatchObject({
      relation: 'team',
      may: ['take'],
      contactDetails: { callerName: 'Ilse van Rijn' },
      child: null,
      safety: null,
      reasons: [],
      further: [],
      story: {
        question: 'Er is geen hulp in de klas. Wie denkt met ons mee?',
        hope: null,
        lines: [],
        answers: {},
      },
    });
  });

  test('a lead of the swv sees everything', async () => {
    const id = await aContact(region);
    const seen = await seenBy('els', id);
    expect(seen).toMatchObject({ relation: 'lead', may: ['take', 'correct'], safety: { log: [] } });
    expect(seen.story?.answers).toHaveProperty('safety');
  });

  test('for everybody else it does not exist', async () => {
    const id = await aContact(region);
    const unknown = await get('marloes', 'no-such-contact');
    for (const who of ['joris', 'yasmina', 'annelies'] as const) {
      const { status, body } = await get(who, id);
      expect([who, status]).toEqual([who, 404]);
      expect(body).toEqual(unknown.body);
    }
    expect((await get('petra', id)).status).toBe(403);
    expect((await get('thijs', id)).status).toBe(404);
  });

  test('the person whose independence is doubted sees nothing of it, also in lists and counts', async () => {
    const id = await aContact(region, doubting());
    expect((await get('marloes', id)).status).toBe(404);
    expect((await get('els', id)).status).toBe(200);
    expect((await region.staff.marloes.send('GET', '/contacts')).body).toMatchObject({
      contacts: [],
      count: 0,
    });
    const outbox = await region.database.read.selectFrom('outbox').select('audience_person').execute();
    expect(outbox.map(({ audience_person }) => audience_person)).not.toContain(region.staff.marloes.personId);
  });

  test('stands in the audit log with the relation, unless nothing had changed', async () => {
    const id = await aContact(region);
    const first = await get('els', id);
    const again = await region.staff.els.raw('GET', `/contacts/${id}`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    const rows = await region.database.read
      .selectFrom('audit_row')
      .select(['relation'])
      .where('record_id', '=', id)
      .where('kind', '=', 'read')
      .execute();
    expect(rows).toEqual([{ relation: 'lead' }]);
  });
});

describe('the list', () => {
  test('shows the newest first, thirty a page, and goes on where it ended', async () => {
    for (let count = 0; count < 33; count += 1) {
      await aContact(region);
      region.clock.advance(0.1);
    }
    const first = (await region.staff.sandra.send('GET', '/contacts')).body as {
      contacts: { number: string }[];
      next: string;
      count: number;
    };
    expect(first.contacts).toHaveLength(30);
    expect(first.contacts[0]?.number).toBe('2026-0033');
    expect(first.count).toBe(33);
    const second = (await region.staff.sandra.send('GET', `/contacts?cursor=${first.next}`))
      .body as typeof first;
    expect(second.contacts.map(({ number }) => number)).toEqual(['2026-0003', '2026-0002', '2026-0001']);
    expect(second.next).toBeNull();
  });

  test('counts exactly to 99 and says 100 for more', async () => {
    await aContact(region);
    await region.database.unitOfWork.run('change', async (tx) => {
      const row = await tx.selectFrom('contact').selectAll().executeTakeFirstOrThrow();
      const more = Array.from({ length: 119 }, (_, index) => ({
        ...row,
        id: `${row.id}-${index}`,
        call_id: `${row.call_id}-${index}`,
        number: `2026-1${index}`,
      }));
      for (const copy of more) await tx.insertInto('contact').values(copy).execute();
    });
    expect((await region.staff.sandra.send('GET', '/contacts')).body).toMatchObject({ count: 100 });
  });

  test('narrows by state, channel, urgency and swv', async () => {
    await aContact(region);
    await aContact(region, { ...commonAnswers, informationOrSolution: { value: 'information' } });
    const count = async (query: string) =>
      ((await region.staff.sandra.send('GET', `/contacts?${query}`)).body as { count: number }).count;
    expect(await count('state=promised')).toBe(1);
    expect(await count('state=closed&urgency=U4')).toBe(1);
    expect(await count('channel=mail')).toBe(0);
    expect(await count('swv=PO2710')).toBe(2);
    expect(await count('swv=VO2709')).toBe(0);
  });

  test('shows the team no name of a child', async () => {
    await aContact(region);
    const { body } = await region.staff.marloes.send('GET', '/contacts');
    expect(body).toMatchObject({ contacts: [{ callerName: 'Ilse van Rijn', childName: null }] });
  });

  test('refuses a cursor that is none', async () => {
    const { status, body } = await region.staff.sandra.send('GET', '/contacts?cursor=xyz');
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'cursor' }] });
  });
});
