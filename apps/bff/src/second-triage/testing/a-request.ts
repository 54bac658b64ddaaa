import { localDateOf } from '@steunpunt/domain/calendar/amsterdam-time';
import type { Instant } from '@steunpunt/domain/calendar/instant';
import type {
  ConsentSide,
  DoorbraakCriterion,
  RecordKind,
  RequestKind,
} from '@steunpunt/domain/second-triage/second-triage-words';
import { newId } from '../../db/new-id.ts';
import { stored } from '../../db/stored-json.ts';
import type { Tx } from '../../db/tx.ts';
import { addDecision, addRequest } from '../decision-repository.ts';

export type KeptRequest = {
  readonly kind: RequestKind;
  readonly recordKind?: RecordKind;
  readonly recordId: string;
  readonly swv: string;
  readonly by: string;
  readonly now: Instant;
  readonly agreed?: readonly ConsentSide[];
  readonly criteria?: readonly DoorbraakCriterion[];
};

/** A request as the second triage keeps it when it decided; answers its id. */
export async function keepRequest(tx: Tx, request: KeptRequest): Promise<string> {
  const { kind, recordKind = 'contact', recordId, swv, by, now } = request;
  const { agreed = ['family', 'school'], criteria = [] } = request;
  const decisionId = newId();
  const record = { record_kind: recordKind, record_id: recordId };
  await addDecision(
    tx,
    {
      ...record,
      id: decisionId,
      version: 1,
      meeting_id: null,
      decided_at: now,
      decided_by: by,
      route: kind,
      swv,
      person_id: by,
      until_at: now,
      until_date: localDateOf(now),
      until_time: '17:00',
      days: stored([]),
      reason: 'Zij komen er samen niet uit.',
      outside: null,
      offer_open: 0,
      tell_what: 'Wij zoeken iemand die helpt.',
      teller_id: by,
      tell_until: now,
      told_at: null,
      told_by: null,
    },
    [by],
  );
  const id = newId();
  await addRequest(tx, {
    ...record,
    id,
    decision_id: decisionId,
    kind,
    state: 'requested',
    requested_at: now,
    criteria: stored(criteria),
    agreed: stored(agreed),
  });
  return id;
}
