import { asInstant } from '@steunpunt/domain/calendar/instant';
import type { PrivacyRequestKind, PrivacyRequestState } from '@steunpunt/domain/privacy/privacy-requests';
import { aCaseRow } from '../../cases/testing/case-rows.ts';
import { newId } from '../../db/new-id.ts';
import { stored } from '../../db/stored-json.ts';
import type { Tx } from '../../db/tx.ts';
import { addMediation } from '../../mediation/mediation-repository.ts';
import { keepPrivacyRequest } from '../../privacy/testing/a-restriction.ts';
import { keepRequest } from '../../second-triage/testing/a-request.ts';
import { aContactRow } from '../../testing/contact-rows.ts';

const now = asInstant('2026-09-01T08:00:00.000Z');

/** Everything that can make a mediation stand still. */
export type MediationStanding = {
  readonly inCase: boolean;
  readonly paused: boolean;
  readonly contactPaused: boolean;
  readonly casePaused: boolean;
  readonly asked: { readonly kind: PrivacyRequestKind; readonly state: PrivacyRequestState } | null;
};

/** A mediation of a contact, in a case or not, that stands so. The contact and the case bear its id. */
export async function keepMediation(
  tx: Tx,
  id: string,
  by: string,
  { inCase, paused, contactPaused, casePaused, asked }: MediationStanding,
): Promise<void> {
  await tx
    .insertInto('case_file')
    .values(aCaseRow({ id, opened_by: by, state: casePaused ? 'paused' : 'followUp' }))
    .execute();
  const state = contactPaused ? 'paused' : 'promised';
  const contact = aContactRow({ id, registered_by: by, case_id: inCase ? id : null, state });
  await tx.insertInto('contact').values(contact).execute();
  const requestId = await keepRequest(tx, { kind: 'mediation', recordId: id, swv: 'PO2710', by, now });
  if (asked !== null) await keepPrivacyRequest(tx, id, by, asked);
  await addMediation(
    tx,
    {
      id,
      version: 1,
      number: newId(),
      request_id: requestId,
      contact_id: id,
      desk_id: 'desk-here',
      swv: 'PO2710',
      sector: 'po',
      nature: 'A09',
      urgency: 'U2',
      stage: 'offered',
      stage_since: '2026-09-01',
      stage_at: now,
      until_at: null,
      paused: paused ? 'procedure' : null,
      suitability: stored({}),
      talks: stored([]),
      others_present: 0,
      ending: stored(null),
      outcome: null,
      closed_on: null,
      settlement_shared: 0,
      safety_protocol_on: stored([]),
      minutes: 0,
      appointments: stored([]),
      evaluation: stored(null),
      settlement: null,
    },
    [],
  );
}
