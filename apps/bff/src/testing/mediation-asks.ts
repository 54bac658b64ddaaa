import { asInstant } from '@steunpunt/domain/calendar/instant';
import { allowDeskMail } from '../mail/mail-repository.ts';
import { findMediatorProfile, replaceMarks, saveAppointment } from '../pool/mediator-repository.ts';
import { keepRequest } from '../second-triage/testing/a-request.ts';
import type { Asker } from './endpoint-asks.ts';
import { type Kept, kept, registeredContact } from './proof-contacts.ts';
import type { TestAnswer, TestClient } from './test-client.ts';

/** A mediator with room and no ties: the asker, when they are one. */
async function aMediator({ world, part, client }: Asker): Promise<TestClient> {
  const mediator = part === 'mediator' ? client : await world.newcomer('mediator');
  await world.database.unitOfWork.run('change', async (tx) => {
    await saveAppointment(tx, {
      person_id: mediator.personId,
      version: 1,
      reach: 'region',
      register: 'mfn',
      register_number: '12345',
      register_until: '2028-01-01',
      training: 'Mediation',
      employer_kind: 'municipality',
      employer_swv: null,
      employer_name: 'Waterdam',
      contract_from: null,
      contract_until: null,
      most_open: 10,
    });
    await replaceMarks(tx, mediator.personId, { ...ownProfile, sectors: ['po'] });
  });
  return mediator;
}

const ownProfile = {
  sectors: ['po' as const],
  parts: [],
  languages: [],
  mostOpen: 10,
  absences: [],
  excludedSchools: [],
  excludedBoards: [],
  excludedPersons: [],
};

/** A request for mediation about a contact of the swv here. */
async function aRequest({ world, writer }: Asker): Promise<string> {
  const { id: recordId } = await registeredContact(writer);
  const now = asInstant(world.clock.now());
  const request = { kind: 'mediation', recordId, swv: 'PO9901', by: writer.personId, now } as const;
  return world.database.unitOfWork.run('change', (tx) => keepRequest(tx, request));
}

/** A mediation of the swv here that was just begun with, by a colleague. */
async function aMediation(asker: Asker): Promise<Kept> {
  const lead = await asker.world.newcomer('leadHere');
  const requestId = await aRequest(asker);
  return kept(await lead.send('POST', `/mediation-requests/${requestId}/start`));
}

/** One that waits in the pool. */
async function anOffer(asker: Asker): Promise<Kept & { readonly offerId: string }> {
  const lead = await asker.world.newcomer('leadHere');
  const requestId = await aRequest(asker);
  let mediation = kept(await lead.send('POST', `/mediation-requests/${requestId}/start`));
  const step = async (body: object): Promise<void> => {
    const { id, version } = mediation;
    mediation = kept(await lead.send('POST', `/mediations/${id}/steps`, { version, body }));
  };
  await step({ step: 'startSuitability' });
  for (const criterion of ['voluntary', 'safe', 'balanced', 'authorityKnown', 'mandate', 'noProcedure']) {
    await step({ step: 'judgeSuitability', criterion, answer: 'yes' });
  }
  await step({ step: 'offer', board: null });
  const { id: offerId } = await asker.world.database.read
    .selectFrom('pool_offer')
    .select('id')
    .where('mediation_id', '=', mediation.id)
    .executeTakeFirstOrThrow();
  return { ...mediation, offerId };
}

/** One with a mediator: the asker, when they are one. */
async function aPickedMediation(asker: Asker): Promise<Kept> {
  const mediator = await aMediator(asker);
  const { id, offerId } = await anOffer(asker);
  await mediator.send('POST', `/pool/offers/${offerId}/pick`, { body: { independent: true } });
  return kept(await mediator.send('GET', `/mediations/${id}`));
}

/** How the endpoints of pool and mediation are asked as they are meant to be, about a mediation of the swv here. */
export const mediationAsks = {
  getPool: async (asker) => {
    await aMediator(asker);
    return asker.client.send('GET', '/pool');
  },
  pickOffer: async (asker) => {
    await aMediator(asker);
    const { offerId } = await anOffer(asker);
    return asker.client.send('POST', `/pool/offers/${offerId}/pick`, { body: { independent: true } });
  },
  declareInvolved: async (asker) => {
    await aMediator(asker);
    const { offerId } = await anOffer(asker);
    return asker.client.send('POST', `/pool/offers/${offerId}/declare-involved`);
  },
  saveOwnProfile: async (asker) => {
    const { personId } = await aMediator(asker);
    const known = await findMediatorProfile(asker.world.database.read, personId);
    const version = known?.row.version ?? 1;
    return asker.client.send('PUT', '/pool/profile', { version, body: ownProfile });
  },
  listOffers: ({ client }) => client.send('GET', '/pool/offers'),
  widenOffer: async (asker) => {
    const { offerId } = await anOffer(asker);
    return asker.client.send('POST', `/pool/offers/${offerId}/widen`);
  },
  assignOffer: async (asker) => {
    const { offerId } = await anOffer(asker);
    const { personId } = await aMediator(asker);
    // The term has passed: nobody picked it in time.
    await asker.world.database.unitOfWork.run('change', (tx) =>
      tx
        .updateTable('pool_offer')
        .set({ pick_until: '2026-01-01T00:00:00.000Z' })
        .where('id', '=', offerId)
        .execute(),
    );
    return asker.client.send('POST', `/pool/offers/${offerId}/assign`, { body: { mediatorId: personId } });
  },
  listMediators: ({ client }) => client.send('GET', '/mediators'),
  saveMediator: async (asker) => {
    const { personId } = await aMediator(asker);
    return asker.client.send('PUT', `/mediators/${personId}`, {
      body: {
        reach: 'region',
        register: 'mfn',
        registerNumber: '12345',
        registerValidUntil: '2028-01-01',
        training: '',
        employer: { kind: 'municipality', name: 'Waterdam' },
      },
    });
  },

  listMediations: ({ client }) => client.send('GET', '/mediations'),
  startMediation: async (asker) =>
    asker.client.send('POST', `/mediation-requests/${await aRequest(asker)}/start`),
  getMediation: async (asker) =>
    asker.client.send('GET', `/mediations/${(await aPickedMediation(asker)).id}`),
  takeMediationStep: async (asker) => {
    const { id, version } =
      asker.part === 'mediator' ? await aPickedMediation(asker) : await aMediation(asker);
    const step = asker.part === 'mediator' ? 'startIntakes' : 'startSuitability';
    return asker.client.send('POST', `/mediations/${id}/steps`, { version, body: { step } });
  },
  listMediationMails: async (asker) =>
    asker.client.send('GET', `/mediations/${(await aPickedMediation(asker)).id}/mails`),
  sendMediationPaper: async (asker) => {
    const { id } = await aPickedMediation(asker);
    const { id: partyId } = await asker.world.database.unitOfWork.run('change', async (tx) => {
      await allowDeskMail(tx, 'desk-here', true);
      return tx
        .updateTable('mediation_party')
        .set({ mail: 'noor@voorbeeld.nl' })
        .where('mediation_id', '=', id)
        .where('kind', '=', 'school')
        .returning('id')
        .executeTakeFirstOrThrow();
    });
    const body = { kind: 'whatItIs', partyId, consent: true };
    return asker.client.send('POST', `/mediations/${id}/mails`, { body });
  },
  getMediationNotes: async (asker) =>
    asker.client.send('GET', `/mediations/${(await aPickedMediation(asker)).id}/notes`),
  saveMediationNotes: async (asker) => {
    const { id } = await aPickedMediation(asker);
    return asker.client.send('PUT', `/mediations/${id}/notes`, {
      body: { version: 0, text: 'Rustig gesprek' },
    });
  },
} as const satisfies Readonly<Record<string, (asker: Asker) => Promise<TestAnswer>>>;
