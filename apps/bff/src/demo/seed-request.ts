import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type { DoorbraakCriterion, RequestKind } from '@steunpunt/domain/second-triage/second-triage-words';
import type { ContactRow } from '../contacts/contact-record.ts';
import { newId } from '../db/new-id.ts';
import { stored } from '../db/stored-json.ts';
import type { Tx } from '../db/tx.ts';
import { addDecision, addRequest } from '../second-triage/decision-repository.ts';

type Seeded = {
  readonly kind: RequestKind;
  readonly contact: ContactRow;
  readonly lead: string;
  readonly now: Instant;
  readonly criteria?: readonly DoorbraakCriterion[];
};

const said = {
  mediation: {
    reason: 'Ouders en school komen er samen niet uit.',
    tell_what: 'Wij zoeken een mediator voor u.',
  },
  doorbraak: {
    reason: 'Er zijn veel mensen bezig en het zit toch vast.',
    tell_what: 'Wij brengen iedereen om één tafel.',
  },
} as const;

/** A request that the second triage decided on a moment ago; answers its id. */
export async function seedRequest(
  tx: Tx,
  { kind, contact, lead, now, criteria = [] }: Seeded,
): Promise<string> {
  const decisionId = newId();
  const id = newId();
  const record = { record_kind: 'contact' as const, record_id: contact.id };
  await addDecision(
    tx,
    {
      ...record,
      ...said[kind],
      id: decisionId,
      version: 1,
      meeting_id: null,
      decided_at: now,
      decided_by: lead,
      route: kind,
      swv: contact.swv,
      person_id: lead,
      until_at: now,
      until_date: localDateOf(now),
      until_time: '17:00',
      days: stored([]),
      outside: null,
      offer_open: 0,
      teller_id: lead,
      tell_until: now,
      told_at: now,
      told_by: lead,
    },
    [lead],
  );
  await addRequest(tx, {
    ...record,
    id,
    decision_id: decisionId,
    kind,
    state: 'requested',
    requested_at: now,
    criteria: stored(criteria),
    agreed: stored(['family', 'school']),
  });
  return id;
}
