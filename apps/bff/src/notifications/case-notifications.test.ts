import type { api } from '@steunpunt/contract';
import type { CaseView } from '@steunpunt/contract/cases';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import { aCase, caseOf, seenCase } from '../cases/testing/a-case.ts';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';

type List = z.infer<(typeof api.listNotifications)['view']>;

describe.each(dialects)('of cases, on %s', (dialect) => {
  let region: WorkingRegion;
  beforeAll(async () => {
    region = await openWorkingRegion({ dialect });
  });
  afterAll(() => region.close());

  /** What this person is told about the case, the newest first; counted as it is shown. */
  async function toldTo(who: TestClient, { number }: Pick<CaseView, 'number'>) {
    const { notifications, unread } = (await who.send('GET', '/notifications')).body as List;
    expect(notifications.filter(({ readAt }) => readAt === null)).toHaveLength(unread);
    return notifications.filter(
      ({ about }) => 'number' in about && about.kind !== 'contact' && about.number === number,
    );
  }
  const kindsTo = async (who: TestClient, about: CaseView) =>
    (await toldTo(who, about)).map(({ kind }) => kind);
  const post = async (who: TestClient, path: string, body: unknown, version?: number) =>
    who.send('POST', path, { body, ...(version !== undefined && { version }) });

  const name = async (who: TestClient, { id, version }: CaseView, personIds: string[]) =>
    caseOf(await who.send('PATCH', `/cases/${id}/coworkers`, { version, body: { personIds } }));

  test('whoever gets a case, a task or a place beside the owner hears of it, and nobody else', async () => {
    const { marloes, bram, els, sandra } = region.staff;
    const made = await aCase(region);
    await post(marloes, `/cases/${made.id}/tasks`, {
      what: 'Verslag lezen',
      ownerId: els.personId,
      dueOn: '2026-09-20',
    });
    const named = await name(marloes, made, [bram.personId]);
    expect(await toldTo(bram, made)).toMatchObject([
      { kind: 'madeCoworker', about: { kind: 'case', id: made.id, callerName: 'Ilse van Rijn' } },
    ]);
    expect(await kindsTo(els, made)).toEqual(['taskGiven']);
    const body = { toPersonId: bram.personId, reason: 'Ik ga met verlof' };
    caseOf(await post(marloes, `/cases/${made.id}/hand-over`, body, named.version));
    expect((await kindsTo(bram, made)).sort()).toEqual(['handedOver', 'madeCoworker']);
    for (const other of [marloes, sandra]) expect(await toldTo(other, made)).toEqual([]);
  });

  test('a referral is told to those who can answer it by its number only, and its answer to who sent it', async () => {
    const { marloes, joris, bram, els } = region.staff;
    const made = await aCase(region);
    const agreed = { involvedId: made.people?.[0]?.id, purpose: 'shareWithSwv', given: true };
    caseOf(await post(marloes, `/cases/${made.id}/consents`, agreed));
    const referral = {
      target: 'swv',
      toPersonId: null,
      toSwv: 'PO2708',
      outside: null,
      reason: 'Hoort daar',
    };
    const sent = caseOf(await post(marloes, `/cases/${made.id}/referrals`, referral));
    expect(await toldTo(joris, made)).toMatchObject([
      { kind: 'referralProposed', about: { kind: 'referral', callerName: null, until: null } },
    ]);
    for (const other of [marloes, bram, els]) expect(await toldTo(other, made)).toEqual([]);
    const [waiting] = sent.referrals ?? [];
    await post(joris, `/referrals/${waiting?.id}/answer`, { answer: 'accept', reason: null }, 1);
    expect((await marloes.send('GET', `/cases/${made.id}`)).status).toBe(404);
    expect(await toldTo(marloes, made)).toMatchObject([
      { kind: 'referralAnswered', about: { kind: 'referral', callerName: null } },
    ]);
    expect((await seenCase(joris, made.id)).owner?.id).toBe(joris.personId);
    expect(await toldTo(joris, made)).toEqual([]);
  });

  test('what somebody may no longer see is neither shown nor counted', async () => {
    const { marloes, bram } = region.staff;
    const made = await aCase(region);
    const named = await name(marloes, made, [bram.personId]);
    expect(await kindsTo(bram, made)).toEqual(['madeCoworker']);
    await name(marloes, named, []);
    expect(await toldTo(bram, made)).toEqual([]);
  });
});
