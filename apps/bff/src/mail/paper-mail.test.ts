import type { CaseView } from '@steunpunt/contract/cases';
import type { MediationMails } from '@steunpunt/contract/mediation-mails';
import type { MediationView } from '@steunpunt/contract/mediations';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aMediator, anOfferedMediation, good, pick, refusalIn, take } from '../pool/testing/a-pool.ts';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import { commonAnswers, openWorkingRegion, type WorkingRegion } from '../testing/working-region.ts';
import { allowDeskMail } from './mail-repository.ts';

const answers = {
  ...commonAnswers,
  callBackChannel: { value: 'mail' as const },
  callBackMail: { value: 'Ilse@voorbeeld.nl' },
};

describe.each(dialects)('papers by mail on %s', (dialect) => {
  let region: WorkingRegion;
  let pieter: TestClient;
  let mediation: MediationView;
  let mother: string;
  beforeAll(async () => {
    region = await openWorkingRegion({ dialect });
    pieter = await aMediator(region);
    const { offerId, mediation: made } = await anOfferedMediation(region, region.staff.els, answers);
    await pick(pieter, offerId);
    mediation = good<MediationView>(await pieter.send('GET', `/mediations/${made.id}`));
    mother = mediation.parties.find(({ kind }) => kind === 'parent')?.id ?? '';
  });
  afterAll(() => region.close());

  const path = () => `/mediations/${mediation.id}/mails`;
  const mail = (who: TestClient, changes: object = {}) =>
    who.send('POST', path(), { body: { kind: 'invitation', partyId: mother, consent: true, ...changes } });
  const refusalOf = async (partyId: string) => {
    const { parties } = good<MediationMails>(await pieter.send('GET', path()));
    return parties.find((party) => party.partyId === partyId)?.refusal;
  };
  const allow = (allowed: boolean) =>
    region.database.unitOfWork.run('change', (tx) => allowDeskMail(tx, region.deskId, allowed));

  test('a party whose address the call gave gets the paper after a yes; somebody else’s mediation does not exist', async () => {
    expect(refusalIn(await mail(pieter))).toBe('mailNotAllowedByDesk');
    await allow(true);
    expect(refusalIn(await mail(pieter, { consent: false }))).toBe('partyConsentNeeded');
    expect(refusalIn(await mail(pieter, { partyId: 'nobody' }))).toBe('noSuchParty');
    const sent = await mail(pieter);
    expect(sent.status).toBe(201);
    expect((sent.body as MediationMails).mails).toMatchObject([
      { partyId: mother, state: 'queued', by: 'Pieter Koster' },
    ]);
    const [row] = await region.database.read
      .selectFrom('mail')
      .selectAll()
      .where('mediation_id', '=', mediation.id)
      .execute();
    expect(row).toMatchObject({ address: 'ilse@voorbeeld.nl', party_id: mother, consent: 'said' });
    expect(row?.body).toContain('De mediator is Pieter Koster');
    expect(refusalIn(await mail(region.staff.annelies))).toBe(404);
    expect((await region.staff.els.send('GET', path())).body).toEqual(sent.body);
  });

  test('a party without an address gets one from whoever puts the party right', async () => {
    const { id: partyId, name } = mediation.parties.find(({ kind }) => kind === 'school') ?? {
      id: '',
      name: '',
    };
    expect(await refusalOf(partyId)).toBe('partyWithoutMail');
    const body = { step: 'changeParty', partyId, authority: 'none', takesPart: true, mandate: true };
    mediation = await take(pieter, mediation, { ...body, name, number: null, mail: 'School@voorbeeld.nl' });
    expect(mediation.parties.find(({ id }) => id === partyId)?.mail).toBe('school@voorbeeld.nl');
    expect(await refusalOf(partyId)).toBeNull();
    mediation = await take(pieter, mediation, { ...body, name, number: null });
    expect(mediation.parties.find(({ id }) => id === partyId)?.mail).toBe('school@voorbeeld.nl');
  });

  test('nothing is mailed to who wants no contact by mail, nor while parents disagree', async () => {
    const { els, marloes } = region.staff;
    const { contactId } = good<MediationView>(await els.send('GET', `/mediations/${mediation.id}`));
    const opened = await marloes.send('POST', `/contacts/${contactId}/case`);
    const { id: caseId, people } = good<CaseView>(opened);
    const involved = people?.find(({ role }) => role === 'parent');
    expect(await refusalOf(mother)).toBeNull();
    await region.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('case_involved')
        .set({ no_contact_via: 'mail, de vader leest mee' })
        .where('id', '=', involved?.id ?? '')
        .execute(),
    );
    expect(refusalIn(await mail(pieter))).toBe('partyNotByMail');
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('case_file').set({ state: 'paused' }).where('id', '=', caseId).execute(),
    );
    expect(refusalIn(await mail(pieter))).toBe('paperWhilePaused');
  });
});
