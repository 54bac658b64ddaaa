import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  aContact,
  aRunningCall,
  commonAnswers,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';

let region: WorkingRegion;

beforeEach(async () => {
  region = await openWorkingRegion();
});
afterEach(() => region.close());

const number = '+31612345678';

async function lookUp(who: WorkingRegion['staff']['sandra'], asked: object) {
  const call = await aRunningCall(region, who, {});
  const { body } = await who.send('POST', `/calls/${call.id}/caller-card`, {
    body: { number: null, mail: null, ...asked },
  });
  return (body as { contacts: unknown[] }).contacts;
}

describe('the caller card', () => {
  test('shows that there was contact, about what kind of thing, and who calls back by when', async () => {
    const contactId = await aContact(region);
    expect(await lookUp(region.staff.sandra, { number })).toEqual([
      {
        contactId,
        number: '2026-0001',
        date: '2026-09-01',
        nature: 'A04',
        channel: 'phone',
        running: { swv: 'PO2710', contactPerson: null, until: '2026-09-03T15:00:00.000Z' },
      },
    ]);
  });

  test('names the contact person who took it', async () => {
    const contactId = await aContact(region);
    await region.staff.marloes.send('POST', `/contacts/${contactId}/take`);
    expect(await lookUp(region.staff.sandra, { number })).toMatchObject([
      { running: { contactPerson: 'Marloes Hendriks' } },
    ]);
  });

  test('finds a mail address however it is written', async () => {
    await aContact(region, {
      ...commonAnswers,
      callBackChannel: { value: 'mail' },
      callBackMail: { value: 'Ilse@Voorbeeld.nl' },
    });
    expect(await lookUp(region.staff.sandra, { mail: 'ilse@voorbeeld.NL' })).toHaveLength(1);
  });

  test('holds nothing of the contacts of another parent of the same child', async () => {
    await aContact(region);
    const other = { ...commonAnswers, callerName: { value: 'Ruud van Rijn' } };
    await aContact(region, { ...other, callBackNumber: { value: { number: '+31687654321' } } });
    const card = await lookUp(region.staff.sandra, { number: '+31687654321' });
    expect(card).toHaveLength(1);
    expect(JSON.stringify(card)).not.toContain('Ilse');
    expect(JSON.stringify(card)).not.toContain('Tijn');
    expect(card).toMatchObject([{ number: '2026-0002' }]);
  });

  test('looks thirty days back', async () => {
    await aContact(region);
    region.clock.advance(30 * 24 * 60);
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('session')
        .set({ active_at: region.clock.now(), expires_at: '2027-01-01T00:00:00.000Z' })
        .execute(),
    );
    expect(await lookUp(region.staff.sandra, { number })).toHaveLength(1);
    region.clock.advance(1);
    expect(await lookUp(region.staff.sandra, { number })).toEqual([]);
  });

  test('is closed to the person the caller doubts', async () => {
    await aContact(region, {
      ...commonAnswers,
      earlierSupport: { value: 'doubted' },
      doubtedPersons: { value: [region.staff.marloes.personId] },
    });
    expect(await lookUp(region.staff.marloes, { number })).toEqual([]);
    expect(await lookUp(region.staff.bram, { number })).toHaveLength(1);
  });

  test('needs a running call of one’s own', async () => {
    const call = await aRunningCall(region, region.staff.marloes, {});
    const asked = await region.staff.sandra.send('POST', `/calls/${call.id}/caller-card`, {
      body: { number, mail: null },
    });
    expect(asked.status).toBe(404);
  });

  test('is no way to try numbers out: after six different ones the call is not answered any more', async () => {
    const { sandra } = region.staff;
    await aContact(region);
    const call = await aRunningCall(region, sandra, {});
    const ask = (asked: string) =>
      sandra.send('POST', `/calls/${call.id}/caller-card`, { body: { number: asked, mail: null } });
    for (let last = 0; last < 6; last += 1) expect((await ask(`+3161234570${last}`)).status).toBe(200);
    expect((await ask(number)).body).toMatchObject({ refusal: { code: 'tooManyLookUps' } });
    expect((await ask('+31612345700')).status).toBe(200);
    const saved = await sandra.send('PATCH', `/calls/${call.id}`, {
      version: call.version,
      body: { notepad: 'opzoeken verandert het gesprek niet' },
    });
    expect(saved.status).toBe(200);
  });

  test('stands in the audit log with the contacts it showed', async () => {
    const contactId = await aContact(region);
    await lookUp(region.staff.sandra, { number });
    const row = await region.database.read
      .selectFrom('audit_row')
      .select(['record_id', 'relation', 'kind'])
      .where('what', '=', 'callerCard')
      .executeTakeFirst();
    expect(row).toEqual({ record_id: contactId, relation: 'callerCard', kind: 'search' });
  });
});
