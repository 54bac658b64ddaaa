import type { TimelineItem } from '@steunpunt/contract/cases';
import { afterEach, expect, test } from 'vitest';
import { dialects } from '../testing/test-database.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { aCase, type Who } from './testing/a-case.ts';

let region: WorkingRegion;
afterEach(() => region.close());

const add = (who: Who, id: string, what: string, body: unknown) => {
  region.clock.advance(1);
  return region.staff[who].send('POST', `/cases/${id}/${what}`, { body });
};

async function timeline(who: Who, id: string, query = '') {
  const { body } = await region.staff[who].send('GET', `/cases/${id}/timeline${query}`);
  return body as { items: TimelineItem[]; next: string | null };
}

const codes = (items: readonly TimelineItem[]) =>
  items.map(({ code, facts }) => [code, facts['event'] ?? facts['channel'] ?? ''].join(' ').trim());

test.each(dialects)('holds what happened, the newest first, and filters by kind, on %s', async (dialect) => {
  region = await openWorkingRegion({ dialect });
  const { id, version } = await aCase(region);
  await add('marloes', id, 'entries', { kind: 'phone', text: 'Moeder gebeld', minutes: 8 });
  await add('els', id, 'entries', { kind: 'note', text: 'Vraag school om het plan', minutes: 0 });
  await add('marloes', id, 'support', { answer: 'partly', note: 'Het duurt lang' });
  region.clock.advance(1);
  const body = { reason: 'Steun schiet tekort' };
  await region.staff.marloes.send('POST', `/cases/${id}/hold`, { version: version + 1, body });
  const { items, next } = await timeline('marloes', id);
  expect(codes(items)).toEqual([
    'step held',
    'support supportAsked',
    'note',
    'phone',
    'step opened',
    'registered phone',
  ]);
  expect(next).toBeNull();
  expect(items[0]).toMatchObject({ by: 'Marloes Hendriks', text: 'Steun schiet tekort' });
  expect(items[2]).toMatchObject({ text: 'Vraag school om het plan', entry: { version: 1, mine: false } });
  expect(items[3]).toMatchObject({ minutes: 8, entry: { kind: 'phone', mine: true } });
  expect(codes((await timeline('marloes', id, '?kind=note')).items)).toEqual(['note']);
  expect(codes((await timeline('marloes', id, '?kind=contact')).items)).toEqual([
    'phone',
    'registered phone',
  ]);
  expect(codes((await timeline('marloes', id, '?kind=decision')).items)).toEqual([
    'step held',
    'support supportAsked',
    'step opened',
  ]);
});

test.each(dialects)('comes by the fifty, without a gap and without a double, on %s', async (dialect) => {
  region = await openWorkingRegion({ dialect });
  const { id } = await aCase(region);
  await region.database.unitOfWork.run('change', async (tx) => {
    for (let place = 0; place < 120; place += 1) {
      await tx
        .insertInto('case_entry')
        .values({
          id: `e${String(place).padStart(3, '0')}`,
          case_id: id,
          version: 1,
          kind: place % 2 === 0 ? 'note' : 'mail',
          text: `${place}`,
          minutes: 0,
          with_id: null,
          written_by: region.staff.marloes.personId,
          written_at: `2026-09-01T09:00:0${place % 3}.000Z`,
          changed_at: null,
        })
        .execute();
    }
  });
  const seen: string[] = [];
  let cursor = '';
  for (let page = 0; page < 3; page += 1) {
    const { items, next } = await timeline('marloes', id, cursor);
    seen.push(...items.map((item) => item.id));
    cursor = next === null ? '' : `?cursor=${next}`;
  }
  expect(cursor).toBe('');
  expect(seen).toHaveLength(122);
  expect(new Set(seen).size).toBe(122);
});

test('tells every try to reach the caller, with its minutes', async () => {
  region = await openWorkingRegion();
  const { id, contacts } = await aCase(region);
  region.clock.advance(2);
  const body = { result: 'noAnswer', note: 'Later nog eens', minutes: 2, next: null };
  const { status } = await region.staff.marloes.send(
    'POST',
    `/contacts/${contacts[0]?.id}/call-back/attempts`,
    { body },
  );
  expect(status).toBeLessThan(300);
  const { items } = await timeline('marloes', id, '?kind=contact');
  expect(items[0]).toMatchObject({
    code: 'attempt',
    facts: { result: 'noAnswer' },
    text: 'Later nog eens',
    minutes: 2,
    contactId: contacts[0]?.id,
  });
  const seen = (await region.staff.marloes.send('GET', `/cases/${id}`)).body;
  expect(seen).toMatchObject({ minutes: 8 });
});

test('says who opened the case after something happened, and who looked on which day', async () => {
  region = await openWorkingRegion();
  const { id } = await aCase(region);
  await add('marloes', id, 'entries', { kind: 'note', text: 'Eerste', minutes: 0 });
  region.clock.advance(1);
  await region.staff.els.send('GET', `/cases/${id}`);
  await region.staff.els.send('GET', `/cases/${id}`);
  await add('marloes', id, 'entries', { kind: 'note', text: 'Tweede', minutes: 0 });
  const { items } = await timeline('marloes', id);
  expect(items.map(({ text, seenBy }) => [text, seenBy]).slice(0, 2)).toEqual([
    ['Tweede', []],
    ['Eerste', ['Els van Dijk']],
  ]);
  const views = await timeline('marloes', id, '?kind=view');
  expect(views.items).toMatchObject([{ kind: 'view', code: 'seen', by: 'Els van Dijk' }]);
});

test('shows the team of a case that nobody has where it went, and no text but the question', async () => {
  region = await openWorkingRegion();
  const { id } = await aCase(region);
  await add('marloes', id, 'entries', { kind: 'note', text: 'Alleen voor ons', minutes: 0 });
  await region.database.unitOfWork.run('change', (tx) =>
    tx.updateTable('case_file').set({ owner_id: null }).where('id', '=', id).execute(),
  );
  const { items } = await timeline('bram', id);
  expect(codes(items)).toEqual(['step opened', 'registered phone']);
  expect(JSON.stringify(items)).not.toContain('Alleen voor ons');
  expect(items[1]?.text).toContain('Er is geen hulp in de klas');
});

test('a cursor that is none is an error at its field', async () => {
  region = await openWorkingRegion();
  const { id } = await aCase(region);
  const answer = await region.staff.marloes.send('GET', `/cases/${id}/timeline?cursor=x`);
  expect(answer.body).toMatchObject({ errors: [{ path: 'cursor', code: 'wrongFormat' }] });
});
