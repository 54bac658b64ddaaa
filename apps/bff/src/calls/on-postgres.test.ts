import type { ContactView } from '@steunpunt/contract/contacts';
import { expect, test } from 'vitest';
import { aContact, openWorkingRegion } from '../testing/working-region.ts';

test('on PostgreSQL a call travels from ringing to taken and corrected as it does on SQLite', async () => {
  const region = await openWorkingRegion({ dialect: 'postgres' });
  try {
    const id = await aContact(region);
    const { marloes, sandra } = region.staff;
    await marloes.send('PUT', '/presence', { body: { state: 'available' } });
    await marloes.send('PUT', '/presence', { body: { state: 'away' } });
    const list = await marloes.send('GET', '/worklist?view=team');
    expect(list.body).toMatchObject({ rows: [{ contactId: id }] });
    expect((await marloes.send('POST', `/contacts/${id}/take`)).body).toMatchObject({ relation: 'owner' });
    const corrected = await marloes.send('PATCH', `/contacts/${id}`, {
      version: 2,
      body: { answers: { childAge: { value: 8 } }, reason: 'Verkeerd verstaan.' },
    });
    expect((corrected.body as ContactView).child).toMatchObject({ age: 8 });
    expect((await sandra.send('GET', `/contacts/${id}/history`)).body).toMatchObject({
      corrections: [{ changes: [{ questionId: 'childAge' }] }],
    });
    expect((await sandra.send('GET', '/schools?search=wolken')).body).toMatchObject({ schools: [{}] });
    expect((await sandra.send('GET', '/areas?search=hoofddorp')).body).toMatchObject({ areas: [{}] });
    expect((await sandra.send('GET', '/presence')).status).toBe(200);
    expect(region.logged).toEqual([]);
  } finally {
    await region.close();
  }
});
