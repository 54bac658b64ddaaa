import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSignedIn, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

let region: WorkingRegion;
let id: string;
let lost: string;

beforeEach(async () => {
  region = await openWorkingRegion();
  const grants = [{ role: 'contactPerson', swv: 'PO2710', deskId: null }];
  const body = { name: 'Nina Kok', mail: 'nina.kok@voorbeeld.nl', grants };
  const invited = await region.staff.petra.send('POST', '/people', { body });
  const { invitation, person } = invited.body as { invitation: string; person: { id: string } };
  id = person.id;
  lost = invitation;
});
afterEach(() => region.close());

const again = (key?: string) =>
  region.staff.petra.send('POST', `/people/${id}/invitation`, key === undefined ? {} : { key });
const accept = (token: string) =>
  region.stranger.send('POST', '/invitations/accept', { body: { token, password: 'een lang wachtwoord' } });

describe('a new link for an invited colleague', () => {
  test('works in the place of the one that was lost', async () => {
    const { status, body } = await again();
    expect([status, body]).toMatchObject([201, { person: { id, state: 'invited' } }]);
    expect((await accept(lost)).body).toMatchObject({ refusal: { code: 'tokenInvalid' } });
    expect((await accept((body as { invitation: string }).invitation)).status).toBe(200);
  });

  test('also when the first one is too old', async () => {
    region.clock.advance(8 * 24 * 60);
    await keepSignedIn(region);
    expect((await accept(lost)).body).toMatchObject({ refusal: { code: 'tokenInvalid' } });
    const { body } = await again();
    expect((await accept((body as { invitation: string }).invitation)).status).toBe(200);
  });

  test('is shown once: a repeat of the same click shows none and makes none', async () => {
    const key = 'one-click-one-link-0001';
    const { body } = await again(key);
    expect((await again(key)).body).toMatchObject({ person: { id }, invitation: null });
    expect((await accept((body as { invitation: string }).invitation)).status).toBe(200);
  });

  test('is not for whoever already takes part, nor for an account that is off', async () => {
    await accept(lost);
    expect((await again()).body).toMatchObject({ refusal: { code: 'notInvited' } });
    await region.staff.petra.send('PATCH', `/people/${id}`, { version: 1, body: { disabled: true } });
    expect((await again()).body).toMatchObject({ refusal: { code: 'notInvited' } });
    expect((await region.staff.petra.send('POST', '/people/nobody/invitation')).status).toBe(404);
  });
});
