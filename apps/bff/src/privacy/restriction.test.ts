import type { CaseView } from '@steunpunt/contract/cases';
import type { ContactView } from '@steunpunt/contract/contacts';
import type { DoorbraakView } from '@steunpunt/contract/doorbraaks';
import type { MediationMails } from '@steunpunt/contract/mediation-mails';
import type { MediationView } from '@steunpunt/contract/mediations';
import type { OfferRow } from '@steunpunt/contract/pool';
import type { MeetingView } from '@steunpunt/contract/second-triage';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seenCase } from '../cases/testing/a-case.ts';
import { aTeamAtWork, seen as seenDoorbraak, send, take } from '../doorbraak/testing/a-team-at-work.ts';
import { allowDeskMail, mailsToSend, queuePaperMail } from '../mail/mail-repository.ts';
import { warnOfMediations } from '../mediation/warn-of-mediations.ts';
import {
  aMediator,
  anOfferedMediation,
  aRequest,
  good,
  pick,
  poolOf,
  refusalIn,
  take as takeMediation,
} from '../pool/testing/a-pool.ts';
import {
  agendaOf,
  aHeldContact,
  aRunningMeeting,
  backTo,
  decide,
  itemOf,
} from '../second-triage/testing/a-table.ts';
import { heardBy } from '../testing/heard-by.ts';
import type { TestClient } from '../testing/test-client.ts';
import { dialects } from '../testing/test-database.ts';
import {
  aContact,
  commonAnswers,
  keepSignedIn,
  openWorkingRegion,
  type WorkingRegion,
} from '../testing/working-region.ts';
import { grant, restrict } from './testing/a-restriction.ts';

describe.each(dialects)('a restriction, on %s', (dialect) => {
  let region: WorkingRegion;
  let pieter: TestClient;
  let offered: { mediation: MediationView; offerId: string };
  let file: CaseView;
  beforeAll(async () => {
    region = await openWorkingRegion({ dialect });
    pieter = await aMediator(region);
    offered = await anOfferedMediation(region);
    file = good(await region.staff.marloes.send('POST', `/contacts/${offered.mediation.contactId}/case`));
  });
  afterAll(() => region.close());

  const seen = async (who: TestClient) =>
    good<MediationView>(await who.send('GET', `/mediations/${offered.mediation.id}`));
  const refusalOf = ({ steps }: Pick<MediationView, 'steps'>, name: string) =>
    steps.find(({ step }) => step === name)?.refusal ?? null;

  test('takes an offer out of the pool while it lasts; who had it in their list hears it, and the lead sees why', async () => {
    const { els, marloes } = region.staff;
    const { offerId } = offered;
    const ids = async () => (await poolOf(pieter)).offers.map(({ id }) => id);
    expect(await ids()).toEqual([offerId]);
    let restriction = { lift: async () => {} };
    const heard = await heardBy(region, pieter, async () => {
      restriction = await restrict(els, file.id);
    });
    expect(heard).toEqual([{ topic: 'pool', id: offerId, version: expect.any(Number) }]);
    expect(await ids()).toEqual([]);
    expect(refusalIn(await pick(pieter, offerId))).toBe('offerGone');
    const { offers } = good<{ offers: OfferRow[] }>(await els.send('GET', '/pool/offers'));
    expect(offers[0]?.filtered.map(({ reasons }) => reasons)).toEqual([['standsStill']]);
    const locked = offers[0]?.steps.filter(({ refusal }) => refusal?.code === 'standsStill');
    expect(locked?.map(({ step }) => step)).toEqual(['assign', 'widen']);
    expect(refusalIn(await els.send('POST', `/pool/offers/${offerId}/widen`))).toBe('standsStill');
    const body = { mediatorId: pieter.personId };
    expect(refusalIn(await els.send('POST', `/pool/offers/${offerId}/assign`, { body }))).toBe('standsStill');
    const toLead = await heardBy(region, els, () => restriction.lift());
    expect(toLead.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(['cases', 'contacts', 'secondTriage', 'mediations', 'pool', 'worklist']),
    );
    expect(await ids()).toEqual([offerId]);
    expect(
      (await seenCase(marloes, file.id)).steps.every(({ refusal }) => refusal?.code !== 'restricted'),
    ).toBe(true);
  });

  test('stops every step of a running mediation but those of the table, in the list and on the page', async () => {
    const { els } = region.staff;
    expect((await pick(pieter, offered.offerId)).status).toBe(200);
    const before = await seen(pieter);
    let restriction = { lift: async () => {} };
    const heard = await heardBy(region, pieter, async () => {
      restriction = await restrict(els, file.id);
    });
    expect(heard).toEqual([{ topic: 'mediations', id: before.id, version: before.version + 1 }]);
    const restricted = await seen(pieter);
    expect(restricted.paused).toBe('restricted');
    expect(refusalOf(restricted, 'startIntakes')).toEqual({ code: 'restricted' });
    expect(refusalOf(restricted, 'stop')).toBeNull();
    const step = (body: object) =>
      pieter.send('POST', `/mediations/${before.id}/steps`, { version: before.version, body });
    expect(refusalIn(await step({ step: 'startIntakes' }))).toBe('restricted');
    expect(refusalIn(await step({ step: 'pause', reason: 'safety' }))).toBe('restricted');
    const [party] = before.parties;
    const said = { step: 'recordConsent', partyId: party?.id, consent: 'intake' };
    expect(refusalIn(await step({ ...said, answer: 'yes' }))).toBe('restricted');
    expect((await els.send('GET', '/mediations')).body).toMatchObject({ mediations: [{ paused: true }] });
    const notes = { version: 0, text: 'Toch iets opgeschreven' };
    expect(refusalIn(await pieter.send('PUT', `/mediations/${before.id}/notes`, { body: notes }))).toBe(
      'restricted',
    );
    const afterNo = await takeMediation(pieter, before, { ...said, answer: 'no' });
    await restriction.lift();
    const after = await seen(pieter);
    expect(after).toMatchObject({ paused: null, version: afterNo.version });
    expect(refusalOf(after, 'stop')).toBeNull();
  });

  test('keeps the pause that was there before it, and goes before it', async () => {
    const { els } = region.staff;
    const paused = await takeMediation(els, await seen(els), { step: 'pause', reason: 'procedure' });
    const { lift } = await restrict(els, file.id);
    expect(await seen(els)).toMatchObject({ paused: 'restricted' });
    expect(refusalOf(await seen(els), 'resume')).toEqual({ code: 'restricted' });
    await lift();
    expect(await seen(els)).toMatchObject({ paused: 'procedure' });
    await takeMediation(els, paused, { step: 'resume' });
  });

  test('stops a doorbraak, and whoever works on it hears it', async () => {
    const { annelies, yasmina, doorbraak } = await aTeamAtWork(region);
    const { contactId } = good<DoorbraakView>(await annelies.send('GET', `/doorbraaks/${doorbraak.id}`));
    const made = good<CaseView>(await annelies.send('POST', `/contacts/${contactId}/case`));
    let restriction = { lift: async () => {} };
    const heard = await heardBy(region, yasmina, async () => {
      restriction = await restrict(annelies, made.id);
    });
    expect(heard).toContainEqual({ topic: 'doorbraaks', id: doorbraak.id, version: doorbraak.version + 1 });
    const restricted = await seenDoorbraak(yasmina, doorbraak.id);
    expect(restricted).toMatchObject({ paused: 'restricted' });
    const wish = { step: 'recordWish', whose: 'pupil', text: 'Weer naar school' };
    expect(refusalIn(await send(yasmina, restricted, wish))).toBe('restricted');
    expect(refusalIn(await send(annelies, restricted, { step: 'recordConsent', answer: 'yes' }))).toBe(
      'restricted',
    );
    expect(restricted.steps.find(({ step }) => step === 'stop')?.refusal).toBeNull();
    expect((await yasmina.send('GET', '/doorbraaks')).body).toMatchObject({ doorbraaks: [{ paused: true }] });
    await restriction.lift();
    await take(yasmina, restricted, wish);
  });

  test('lets no decision be made about an item, which stays on the agenda with a mark', async () => {
    const karim = await region.signInAs({ name: 'Karim Haddad', role: 'lead', swv: 'PO2708' });
    const contactId = await aHeldContact(region, 'V28');
    const held = good<CaseView>(await karim.send('POST', `/contacts/${contactId}/case`));
    const meeting = await aRunningMeeting(karim, 'PO2708');
    const item = await itemOf(karim, meeting, held.id);
    let restriction = { lift: async () => {} };
    const heard = await heardBy(region, karim, async () => {
      restriction = await restrict(karim, held.id);
    });
    expect(heard).toContainEqual(expect.objectContaining({ topic: 'secondTriage', id: meeting.id }));
    expect((await agendaOf(karim)).waiting).toMatchObject([{ recordId: held.id, isRestricted: true }]);
    const items = good<MeetingView>(await karim.send('GET', `/second-triage/meetings/${meeting.id}`)).items;
    expect(items).toMatchObject([{ recordId: held.id, isRestricted: true }]);
    const toJoris = backTo(region.staff.joris, 'PO2708');
    expect(refusalIn(await decide(karim, item, toJoris))).toBe('restricted');
    const say = (answer: string) =>
      karim.send('POST', `/second-triage/items/${item.itemId}/consent`, { body: { side: 'family', answer } });
    expect(refusalIn(await say('yes'))).toBe('restricted');
    expect((await say('no')).status).toBe(200);
    await restriction.lift();
    expect((await decide(karim, item, toJoris)).status).toBe(200);
  });

  test('lets no answer be corrected, unless a correction was granted since', async () => {
    const { els, marloes } = region.staff;
    const contactId = file.contacts[0]?.id ?? '';
    const contact = async () => good<ContactView>(await marloes.send('GET', `/contacts/${contactId}`));
    const correct = async (name: string) =>
      marloes.send('PATCH', `/contacts/${contactId}`, {
        version: (await contact()).version,
        body: { answers: { childName: { value: name } }, reason: 'Zo heet de leerling' },
      });
    const { lift } = await restrict(els, file.id);
    expect(await contact()).toMatchObject({ may: ['correct'], whyNotCorrect: { code: 'restricted' } });
    expect(refusalIn(await correct('Thijn'))).toBe('restricted');
    await grant(els, file.id, 'correction');
    expect((await correct('Thijn')).body).toMatchObject({ child: { name: 'Thijn' }, whyNotCorrect: null });
    const { steps } = await seenCase(marloes, file.id);
    const open = steps.filter(({ refusal }) => refusal === null).map(({ step }) => step);
    expect(open).toEqual(expect.arrayContaining(['changeInvolved', 'changeEntry']));
    expect(open).not.toContain('addEntry');
    await lift();
  });

  test('lets somebody be called back about danger or worry, and about nothing else', async () => {
    const { els, marloes } = region.staff;
    const contactId = await aContact(region, commonAnswers, { promisedPersonId: marloes.personId });
    const made = good<CaseView>(await marloes.send('POST', `/contacts/${contactId}/case`));
    await restrict(els, made.id);
    const call = () => {
      const body = { result: 'noAnswer', minutes: 1, note: null, next: null };
      return marloes.send('POST', `/contacts/${contactId}/call-back/attempts`, { body });
    };
    expect(refusalIn(await call())).toBe('restricted');
    await region.database.unitOfWork.run('change', (tx) =>
      tx.updateTable('contact').set({ urgency: 'U1' }).where('id', '=', contactId).execute(),
    );
    expect((await call()).status).toBe(200);
  });

  test('lets nothing begin, nobody slip out of the case or come into it, and no referral bring it elsewhere', async () => {
    const { els, marloes, bram } = region.staff;
    const { requestId, contactId } = await aRequest(region);
    const made = good<CaseView>(await marloes.send('POST', `/contacts/${contactId}/case`));
    const referral = {
      target: 'colleague',
      toPersonId: bram.personId,
      toSwv: null,
      outside: null,
      reason: 'Mijn agenda is vol',
    };
    good(await marloes.send('POST', `/cases/${made.id}/referrals`, { body: referral }));
    await restrict(els, made.id);
    const { requests } = (await els.send('GET', '/mediations')).body as { requests: object[] };
    expect(requests).toContainEqual(expect.objectContaining({ id: requestId, isRestricted: true }));
    const { rows } = (await marloes.send('GET', '/worklist?view=mine')).body as { rows: object[] };
    expect(rows).toContainEqual(expect.objectContaining({ contactId, callRefusal: 'restricted' }));
    expect(refusalIn(await els.send('POST', `/mediation-requests/${requestId}/start`))).toBe('restricted');
    const reason = 'Hoort er niet bij';
    expect(
      refusalIn(await marloes.send('POST', `/contacts/${contactId}/leave-case`, { body: { reason } })),
    ).toBe('restricted');
    const other = await aContact(region);
    await marloes.send('POST', `/contacts/${other}/take`);
    const joining = await marloes.send('POST', `/contacts/${other}/join-case`, { body: { caseId: made.id } });
    expect(refusalIn(joining)).toBe('restricted');
    const waiting = good<{ referrals: { id: string; version: number; may: string[] }[] }>(
      await bram.send('GET', '/referrals'),
    ).referrals;
    expect(waiting.map(({ may }) => may)).toEqual([['refuse']]);
    const [sent] = waiting;
    const accept = { version: sent?.version ?? 1, body: { answer: 'accept', reason: null } };
    expect(refusalIn(await bram.send('POST', `/referrals/${sent?.id}/answer`, accept))).toBe('restricted');
  });

  test('keeps papers from being mailed, and nobody is warned of a term', async () => {
    const { els } = region.staff;
    const mediationId = offered.mediation.id;
    await region.database.unitOfWork.run('change', async (tx) => {
      await allowDeskMail(tx, region.deskId, true);
      const mail = { subject: 'Uitnodiging', text: 'Welkom' };
      const to = {
        address: 'ilse@voorbeeld.nl',
        partyId: offered.mediation.parties[0]?.id ?? '',
        by: pieter.personId,
      };
      await queuePaperMail(tx, { mediationId, mail, ...to }, asInstant(region.clock.now()));
    });
    const queued = async () => {
      const mails = await mailsToSend(region.database.read, asInstant(region.clock.now()));
      return mails.filter(({ mediation_id }) => mediation_id === mediationId).length;
    };
    expect(await queued()).toBe(1);
    const { lift } = await restrict(els, file.id);
    const { parties } = good<MediationMails>(
      await pieter.send('GET', `/mediations/${offered.mediation.id}/mails`),
    );
    expect(await queued()).toBe(0);
    expect(new Set(parties.map(({ refusal }) => refusal))).toEqual(new Set(['restricted']));
    const paper = { kind: 'invitation', partyId: parties[0]?.partyId, consent: true };
    const path = `/mediations/${offered.mediation.id}/mails`;
    expect(refusalIn(await pieter.send('POST', path, { body: paper }))).toBe('restricted');
    const told = async () => JSON.stringify((await pieter.send('GET', '/notifications')).body);
    const warn = async () => {
      await keepSignedIn(region);
      await warnOfMediations(region.deps, region.clock.now());
    };
    region.clock.set(asInstant('2026-09-21T09:00:00.000Z'));
    await warn();
    expect(await told()).not.toContain('term');
    await lift();
    expect(await queued()).toBe(1);
    await warn();
    expect(await told()).toContain('term');
  });
});
