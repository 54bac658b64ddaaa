import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import { decideMediation } from '@steunpunt/domain/mediation/decide-mediation';
import type { MediationCommand } from '@steunpunt/domain/mediation/mediation-commands';
import type { MediationRelation } from '@steunpunt/domain/mediation/mediation-stages';
import { suitabilityCriteria } from '@steunpunt/domain/mediation/suitability';
import type { ContactRow } from '../contacts/contact-record.ts';
import type { Tx } from '../db/tx.ts';
import { findMediation, mediationOf } from '../mediation/mediation-repository.ts';
import { putInPool } from '../mediation/put-in-pool.ts';
import { saveStep } from '../mediation/save-step.ts';
import { beginMediation } from '../mediation/start-mediation.ts';
import { offerOfMediation, takeOpenOffer } from '../pool/offer-repository.ts';
import { findRequest } from '../second-triage/request-repository.ts';
import type { SeededRegion } from './seed-region.ts';
import { seedRequest } from './seed-request.ts';

type Seed = Pick<SeededRegion, 'personId'> & { readonly now: Instant };

/** Requests of the second triage: one that waits, some in the pool, and one that a mediator has. */
export async function seedMediations(tx: Tx, seed: Seed): Promise<void> {
  const contacts = await contactsForMediation(tx);
  for (const [index, contact] of contacts.entries()) {
    const requestId = await seedRequest(tx, {
      kind: 'mediation',
      contact,
      lead: seed.personId('els'),
      now: seed.now,
    });
    if (index === 0) continue;
    const mediationId = await seedOffer(tx, seed, requestId, contact);
    if (index === 1) await seedPicked(tx, seed, mediationId);
  }
}

/** Tense contacts of parents with a school, the oldest first. */
function contactsForMediation(tx: Tx): Promise<ContactRow[]> {
  return tx
    .selectFrom('contact')
    .selectAll()
    .where('swv', 'is not', null)
    .where('caller', '=', 'parent')
    .where('school_name', 'is not', null)
    .where('nature', 'in', ['A04', 'A05', 'A09', 'A10'])
    .where('state', 'in', ['promised', 'held'])
    .orderBy('arrived_at')
    .orderBy('id')
    .limit(6)
    .execute();
}

async function seedOffer(
  tx: Tx,
  { personId, now }: Seed,
  requestId: string,
  contact: ContactRow,
): Promise<string> {
  const request = await findRequest(tx, 'mediation', requestId, personId('els'));
  if (request === undefined || contact.swv === null) throw new Error(`The demo lost request ${requestId}`);
  const by = { personId: personId('els'), now };
  const id = await beginMediation(tx, request, contact.swv, by);
  const answers = Object.fromEntries(suitabilityCriteria.map((criterion) => [criterion, 'yes' as const]));
  await step(tx, id, { step: 'startSuitability' }, 'lead', by);
  await step(tx, id, { step: 'judgeSuitability', answers }, 'lead', by);
  await step(tx, id, { step: 'offer' }, 'lead', by);
  const kept = await findMediation(tx, id);
  if (kept !== undefined) await putInPool(tx, kept, null, now);
  return id;
}

async function seedPicked(tx: Tx, { personId, now }: Seed, mediationId: string): Promise<void> {
  const mediator = { personId: personId('pieter'), now };
  const known = await offerOfMediation(tx, mediationId);
  if (known === undefined) return;
  await takeOpenOffer(tx, known.row.id, { personId: mediator.personId, at: now });
  const pick = { step: 'pick', mediatorId: mediator.personId, independent: true } as const;
  await step(tx, mediationId, pick, 'pool', mediator);
  await step(tx, mediationId, { step: 'startIntakes' }, 'mediator', mediator);
  const kept = await findMediation(tx, mediationId);
  const parent = kept?.parties.find(({ kind }) => kind === 'parent');
  if (parent === undefined) return;
  const on = localDateOf(now);
  const says = { step: 'recordConsent', partyId: parent.id, consent: 'intake', answer: 'yes' } as const;
  await step(tx, mediationId, says, 'mediator', mediator);
  await step(tx, mediationId, { step: 'holdIntake', partyId: parent.id, on }, 'mediator', mediator);
}

/** Takes a step by the same rules as at work; one that is refused is a mistake of the demo. */
async function step(
  tx: Tx,
  id: string,
  command: MediationCommand,
  relation: MediationRelation,
  by: { readonly personId: string; readonly now: Instant },
): Promise<void> {
  const kept = await findMediation(tx, id);
  if (kept === undefined) throw new Error(`The demo has no mediation ${id}`);
  const decision = decideMediation(command, mediationOf(kept), relation, localDateOf(by.now));
  if (!decision.ok) throw new Error(`The demo cannot ${command.step}: ${decision.refusal.code}`);
  await saveStep(tx, kept, decision.events, by);
}
