import type { MediationView } from '@steunpunt/contract/mediations';
import type { PoolView } from '@steunpunt/contract/pool';
import type { Answers } from '@steunpunt/domain/belscript/answers';
import { asInstant } from '@steunpunt/domain/calendar/instant';
import { suitabilityCriteria } from '@steunpunt/domain/mediation/suitability';
import type { Mediator } from '@steunpunt/domain/pool/mediator';
import type { ConsentSide } from '@steunpunt/domain/second-triage/second-triage-words';
import { keepRequest } from '../../second-triage/testing/a-request.ts';
import type { TestAnswer, TestClient } from '../../testing/test-client.ts';
import { aContact, commonAnswers, type WorkingRegion } from '../../testing/working-region.ts';
import { replaceMarks, saveAppointment } from '../mediator-repository.ts';

/** The body of an answer that must be good. */
export function good<Body>({ status, body }: TestAnswer): Body {
  if (status >= 300) throw new Error(`Expected a good answer, got ${status}: ${JSON.stringify(body)}`);
  return body as Body;
}

/** The code of a refusal, or the status of another answer. */
export function refusalIn({ status, body }: TestAnswer): string | number {
  const { refusal } = (body ?? {}) as { refusal?: { code: string } };
  return status === 409 && refusal !== undefined ? refusal.code : status;
}

type Region = Pick<WorkingRegion, 'database' | 'signInAs' | 'deskId' | 'staff' | 'clock'>;

/** A mediator with a session and a profile: hired, for every sector, unless told otherwise. */
export async function aMediator(
  { database, signInAs }: Pick<Region, 'database' | 'signInAs'>,
  changes: Partial<Mediator> = {},
  name = 'Pieter Koster',
): Promise<TestClient> {
  const client = await signInAs({ name, role: 'mediator' });
  await appoint({ database }, client.personId, changes);
  return client;
}

export async function appoint(
  { database }: Pick<Region, 'database'>,
  personId: string,
  changes: Partial<Mediator> = {},
): Promise<void> {
  const mediator: Mediator = {
    personId,
    reach: 'region',
    registerValidUntil: '2028-05-01',
    sectors: ['po', 'vo', 'so', 'transition', 'none'],
    parts: [],
    languages: [],
    employer: { kind: 'hired', from: '2026-01-01', until: '2026-12-31' },
    mostOpen: 3,
    absences: [],
    excludedSchools: [],
    excludedBoards: [],
    excludedPersons: [],
    ...changes,
  };
  const { employer } = mediator;
  await database.unitOfWork.run('change', async (tx) => {
    await saveAppointment(tx, {
      person_id: personId,
      version: 1,
      reach: mediator.reach,
      register: 'mfn',
      register_number: '12345',
      register_until: mediator.registerValidUntil,
      training: 'Mediation in het onderwijs',
      employer_kind: employer.kind,
      employer_swv: employer.kind === 'swv' ? employer.swv : null,
      employer_name: employer.kind === 'municipality' ? employer.name : null,
      contract_from: employer.kind === 'hired' ? employer.from : null,
      contract_until: employer.kind === 'hired' ? employer.until : null,
      most_open: mediator.mostOpen,
    });
    await replaceMarks(tx, personId, mediator);
  });
}

/** A request for mediation as the second triage keeps it, about a new contact; both sides want to explore it. */
export async function aRequest(
  region: Region,
  { answers = commonAnswers, agreed }: { answers?: Answers; agreed?: readonly ConsentSide[] } = {},
): Promise<{ requestId: string; contactId: string }> {
  const contactId = await aContact(region, answers);
  const requestId = await region.database.unitOfWork.run('change', (tx) =>
    keepRequest(tx, {
      kind: 'mediation',
      recordId: contactId,
      swv: 'PO2710',
      by: region.staff.els.personId,
      now: asInstant(region.clock.now()),
      ...(agreed !== undefined && { agreed }),
    }),
  );
  return { requestId, contactId };
}

export async function take(
  who: TestClient,
  { id, version }: Pick<MediationView, 'id' | 'version'>,
  body: object,
): Promise<MediationView> {
  return good<MediationView>(await who.send('POST', `/mediations/${id}/steps`, { version, body }));
}

/** A mediation in which everything is right to be offered, and the lead did. */
export async function anOfferedMediation(
  region: Region,
  lead: TestClient = region.staff.els,
  answers: Answers = commonAnswers,
): Promise<{ mediation: MediationView; offerId: string }> {
  const { requestId } = await aRequest(region, { answers });
  let mediation = good<MediationView>(await lead.send('POST', `/mediation-requests/${requestId}/start`));
  mediation = await take(lead, mediation, { step: 'startSuitability' });
  for (const criterion of suitabilityCriteria) {
    mediation = await take(lead, mediation, { step: 'judgeSuitability', criterion, answer: 'yes' });
  }
  mediation = await take(lead, mediation, { step: 'offer', board: null });
  const row = await region.database.read
    .selectFrom('pool_offer')
    .select('id')
    .where('mediation_id', '=', mediation.id)
    .executeTakeFirstOrThrow();
  return { mediation, offerId: row.id };
}

export async function poolOf(client: TestClient): Promise<PoolView> {
  return good<PoolView>(await client.send('GET', '/pool'));
}

export function pick(client: TestClient, offerId: string, independent = true): Promise<TestAnswer> {
  return client.send('POST', `/pool/offers/${offerId}/pick`, { body: { independent } });
}
